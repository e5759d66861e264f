import type { Json } from "../json/json.ts";
import { catalogue, type FaultCode } from "./catalogue.ts";

/**
 * What a person filling in or writing a form cannot mend: thrown, with a code from the one catalogue. The message says
 * what was expected, what was found, where, and what to do.
 */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly facts: { readonly [name: string]: Json };

  constructor(code: FaultCode, facts: { readonly [name: string]: Json } = {}, cause?: unknown) {
    const sentence = catalogue[code].sentence.replace(/\{(\w+)\}/g, (_, name: string) => said(facts[name]));
    super(`${code}: ${sentence}`, cause === undefined ? undefined : { cause });
    this.name = "Fault";
    this.code = code;
    this.facts = facts;
  }
}

function said(fact: Json | undefined): string {
  if (fact === undefined) return "?";
  return typeof fact === "string" ? fact : JSON.stringify(fact);
}
