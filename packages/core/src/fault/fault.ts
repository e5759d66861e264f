import type { Json } from "../json/json.ts";
import { catalogue, type FaultCode } from "./catalogue.ts";

/**
 * What a person filling in or writing a form cannot mend: thrown, with a code from the one catalogue. The message says
 * what was expected, what was found, where, and what to do. Bundles for the browser leave the sentences out: there the
 * message is the code with its facts, and docs/errors.md has the rest.
 */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly facts: { readonly [name: string]: Json };

  constructor(code: FaultCode, facts: { readonly [name: string]: Json } = {}, cause?: unknown) {
    const row: { readonly sentence: string } | undefined = catalogue[code];
    const sentence = row?.sentence.replace(/\{(\w+)\}/g, (_, name: string) => said(facts[name])) ?? JSON.stringify(facts);
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
