import { nothing, type ElementPart } from "lit";
import { Directive, directive } from "lit/directive.js";

/** On an element whose content may go while the focus is in it: the focus then goes to the control with that id. */
class FocusKept extends Directive {
  override render(_id: string): typeof nothing {
    return nothing;
  }

  // Comes before the content is rendered anew.
  override update({ element }: ElementPart, [id]: [id: string]): typeof nothing {
    const root = element.getRootNode() as Document | ShadowRoot;
    const focused = root.activeElement;
    if (focused && element.contains(focused)) {
      queueMicrotask(() => {
        if (!focused.isConnected) root.getElementById(id)?.focus();
      });
    }
    return nothing;
  }
}

export const focusKept = directive(FocusKept);
