// For forms whose code lists are loaded by themselves, or valid for a time only.
import type { CodeListSupply, ListPlan } from "@formgeber/core";
import { germanDay } from "@formgeber/core/rules";
import type { Transport } from "@formgeber/renderer";
import { LoadedLists } from "@formgeber/renderer/code-lists";

/** The lists of a form in a browser, with today in Germany. */
export function browserLists({ byReference = {} }: ListPlan, transport: Transport): CodeListSupply {
  return new LoadedLists(byReference, (hash) => transport.codeList?.(hash) ?? Promise.reject(new Error("this service keeps no code lists")), () => germanDay(new Date()));
}
