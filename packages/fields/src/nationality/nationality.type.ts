import type { FieldType } from "@formgeber/core";
import { codeList } from "../code-list/code-list.type.ts";
import { words } from "./nationality.words.ts";

/**
 * A nationality, one entry of a code list.
 * @source Statistisches Bundesamt, Staats- und Gebietssystematik
 */
export const nationality: FieldType = { ...codeList, name: "nationality", personal: true, words };
