import type { FieldFace } from "@formgeber/renderer";
import { html } from "lit";
import { wording } from "../declaration/declaration.face.ts";
import { freedomOf } from "./consent.type.ts";

/** A box to tick with the whole wording beside it, and below that nobody has to and how it is taken back. */
export const consentFace: FieldFace = (view) => wording(view, html`<p class="hint" id="${view.id}-freedom">${freedomOf(view.context)}</p>`, `${view.id}-freedom`);
