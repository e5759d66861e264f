import { html, nothing } from "lit";
import { localeOf } from "@formgeber/core";
import type { ClosedView } from "../views/form-view.ts";
import { pageHeading } from "../views/heading.ts";
import { speakerOf } from "../words/speaker.ts";
import { sessionEndWords } from "./session-end.words.ts";

/** Why nothing of a person stands on the page any more. */
export interface Ended {
  readonly reason: "left" | "idle";
  /** Until when the service keeps their draft; an ISO date-time. Absent: there is none. */
  readonly keptUntil?: string;
}

/** In the form's place when somebody has left it: that nothing of them stands here, and how they go on. */
export function endedView({ reason, keptUntil }: Ended): ClosedView {
  return ({ filling: { language }, act }) => {
    const say = speakerOf(sessionEndWords, language);
    const date = keptUntil && new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long" }).format(new Date(keptUntil));
    return html`<div class="body">
      ${pageHeading(say(`ended-${reason}`), undefined)}
      <div class="prose"><p>${say("ended")}</p>${date ? html`<p>${say("ended-kept", { date })}</p>` : nothing}</div>
      <div class="actions actions--page"><button class="button button--secondary" type="button" @click=${() => act.beginAnew()}>${say("begin-anew")}</button></div>
    </div>`;
  };
}
