import type { FieldType } from "@formgeber/core";
import { codeList } from "../code-list/code-list.type.ts";
import { words } from "./country.words.ts";

/**
 * A state, one entry of a code list.
 * @source Statistisches Bundesamt, Staats- und Gebietssystematik
 */
export const country: FieldType = { ...codeList, name: "country", words };
