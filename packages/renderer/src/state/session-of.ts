import type { GuardedForm } from "../session-end/idle-guard.ts";
import type { FormController } from "./form-controller.ts";
import type { FormHost } from "./form-host.ts";

/** What a person's session is to whatever may end it. */
export function sessionOf(controller: FormController, host: FormHost): GuardedForm & Pick<FormHost, "addStyles"> {
  return {
    get isInUse() { return !controller.closed && (controller.screen === "receipt" || controller.filling?.begun === true); },
    get keptUntil() { return controller.drafts.keeping?.handle?.expiresAt; },
    changed: () => host.requestUpdate(),
    flush: async () => { await controller.drafts.keeping?.flush(); },
    close: (view) => {
      controller.drafts.keeping?.pause();
      controller.close(view);
    },
    addStyles: (styles) => host.addStyles(styles),
  };
}
