import type { Language } from "../definition/definition.ts";

/** A code list in one version, as `schemas/code-list.schema.json` describes it. Days are ISO dates and inclusive. */
export interface CodeList {
  /** Canonical URI ("urn:xoev-de:…"). */
  readonly uri: string;
  readonly version: string;
  /** Canonical URI of this version; absent: URI, underscore, version. */
  readonly versionUri?: string;
  readonly title: string;
  /** Technical short name; absent: the last part of the URI. */
  readonly shortName?: string;
  readonly description?: string;
  /** Who keeps the list. */
  readonly publisher?: CodeListPublisher;
  /** What is different from the version before. */
  readonly changes?: string;
  /** Language of the labels. */
  readonly language: Language;
  /** First and last day of the list; absent: without limit. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** Absent: a column of codes, one of labels, and what the entries use besides. */
  readonly columns?: readonly CodeListColumn[];
  readonly entries: readonly CodeListEntry[];
  /** Where the facts come from. */
  readonly source?: string;
}

export interface CodeListPublisher {
  readonly name: string;
  readonly shortName?: string;
}

/** One column, in the order of the list. */
export interface CodeListColumn {
  /** Unique in the list. */
  readonly id: string;
  readonly title?: string;
  /** Language of what stands in it. */
  readonly language?: Language;
  /** Which member of the entries it is; absent: one of their `values`. Labels in another language than the list's are `labels`. */
  readonly role?: "code" | "label" | "validFrom" | "validUntil";
}

export interface CodeListEntry {
  readonly code: string;
  readonly label: string;
  /** Labels in further languages. */
  readonly labels?: { readonly [language: Language]: string };
  /** Further columns by id; an absent one has no value. */
  readonly values?: { readonly [column: string]: string };
  /** First and last day on which the entry may be chosen; absent: as the list. */
  readonly validFrom?: string;
  readonly validUntil?: string;
}

/** The code lists a form uses, by URI. */
export type CodeLists = { readonly [uri: string]: CodeList };
