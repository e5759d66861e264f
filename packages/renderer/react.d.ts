// Types of `<fg-form>` in JSX, for React 19: `/// <reference types="@formgeber/renderer/react" />` once.
import type { FormElement, FormEventMap, FormProperties } from "@formgeber/renderer";
import type { DetailedHTMLProps, HTMLAttributes } from "react";

/** React listens to an event of an element by a property of its name after "on": `onfg-submitted`. */
type FormEventHandlers = { [type in keyof FormEventMap as `on${type}`]?: (event: FormEventMap[type]) => void };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "fg-form": DetailedHTMLProps<HTMLAttributes<FormElement>, FormElement> & FormProperties & FormEventHandlers;
    }
  }
}
