import type { Json } from "@formgeber/core";
import type { Place } from "../place.ts";

/** Writes what a keyword of an older draft has become. */
export type Change = (place: Place, keyword: string, value: Json) => void;
