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
    const sentence = catalogue[code].sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? "?"));
    super(`${code}: ${sentence}`, cause === undefined ? undefined : { cause });
    this.name = "Fault";
    this.code = code;
    this.facts = facts;
  }
}
