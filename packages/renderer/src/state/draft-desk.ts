import type { DraftHost } from "../draft/draft-host.ts";
import { DraftSavedEvent } from "../events.ts";
import type { ClosedView } from "../views/form-view.ts";
import type { Filling } from "./filling.ts";
import type { FormHost } from "./form-host.ts";

/** What a controller lets a draft do to its form. */
export interface DraftedForm {
  readonly mayBeSaved: boolean;
  focus: string | undefined;
  step(change: (filling: Filling) => void): void;
  announce(sentence: string): void;
  outdated(): void;
  close(view: ClosedView): void;
}

/** The form as a draft sees it. */
export function draftDesk(host: FormHost, controller: DraftedForm): DraftHost & Pick<FormHost, "addStyles"> {
  return {
    get form() { return host.form; },
    get session() { return host.session; },
    get transport() { return host.transport; },
    get deviceStore() { return host.deviceStore; },
    get resumeLink() { return host.resumeLink; },
    get mayBeSaved() { return controller.mayBeSaved; },
    adopt: (session) => controller.step((filling) => filling.adopt(session)),
    announce: (sentence) => controller.announce(sentence),
    show(focus = controller.focus) {
      controller.focus = focus;
      host.requestUpdate();
    },
    kept: (handle) => void host.dispatchEvent(new DraftSavedEvent(handle)),
    outdated: () => controller.outdated(),
    close: (view) => controller.close(view),
    addStyles: (styles) => host.addStyles(styles),
  };
}
