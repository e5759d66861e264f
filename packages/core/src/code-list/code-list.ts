import type { Language } from "../definition/definition.ts";

/** A code list in one version, as `schemas/code-list.schema.json` describes it. */
export interface CodeList {
  /** Canonical URI ("urn:xoev-de:…"). */
  readonly uri: string;
  readonly version: string;
  readonly title: string;
  /** Language of the labels. */
  readonly language: Language;
  readonly entries: readonly CodeListEntry[];
  /** Where the facts come from. */
  readonly source?: string;
}

export interface CodeListEntry {
  readonly code: string;
  readonly label: string;
  /** Labels in further languages. */
  readonly labels?: { readonly [language: Language]: string };
}

/** The code lists a form uses, by URI. */
export type CodeLists = { readonly [uri: string]: CodeList };
