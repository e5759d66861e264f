import type { FieldFace } from "@formgeber/renderer";
import { radios } from "../like/options.face.ts";

/** Two radio buttons. */
export const yesNoFace: FieldFace = (view) => radios(view, [{ key: "true", label: view.word("yes") }, { key: "false", label: view.word("no") }]);
