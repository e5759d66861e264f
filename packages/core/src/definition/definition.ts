import type { CharacterSet } from "../din91379/din91379.ts";
import type { Json, JsonObject } from "../json/json.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import type { Migration } from "./migration.ts";

/** A language tag (BCP 47): "de", "en", "hsb", "de-x-leicht". */
export type Language = string;

/**
 * A form definition: the content of one `NAME.form.json`, described by `schemas/form-definition.schema.json`.
 *
 * `schema` alone is a form; everything else refines it. Texts may use a small Markdown subset where a member says
 * "rich text"; everywhere else they are plain.
 */
export interface FormDefinition {
  readonly $schema?: string;
  /** Kebab-case, unique in a service. */
  readonly id: string;
  /** Semantic version of this Fassung. */
  readonly version: string;
  /** The language the texts of this file are written in. */
  readonly language: Language;
  readonly title: string;
  /** Rich text shown on the first page. */
  readonly description?: string;
  readonly service?: ServiceFacts;
  /** JSON Schema 2020-12: the contract of the answers. */
  readonly schema: JsonSchema;
  /** How pages are gone through. Absent: one after the other. */
  readonly presentation?: FormPresentation;
  /** Pages in order; absent: one page for each group of the schema, one for what stands outside a group. */
  readonly layout?: readonly LayoutPage[];
  /**
   * How answers are shown. A key is an answer pattern ("/rows/*&#47;name") or a schema location ("#/$defs/address"),
   * which holds wherever that part of the schema describes an answer. The answer pattern wins, member by member.
   */
  readonly fields?: { readonly [patternOrLocation: string]: FieldSettings };
  /** Language → pointer into this definition ("/schema/properties/name/title") → text. */
  readonly translations?: { readonly [language: Language]: { readonly [textPointer: string]: string } };
  /** What JSON Schema cannot say: computed answers, and what must hold between answers. */
  readonly rules?: Rules;
  readonly outputs?: Outputs;
  /** What becomes of drafts of earlier versions where the schema alone does not say it. */
  readonly migrations?: readonly Migration[];
  /** Code lists by URI, as far as the usual is not wanted. */
  readonly codeListUse?: { readonly [uri: string]: CodeListUse };
  /** Warnings of the checker that the author has looked at and leaves as they are. */
  readonly accepted?: readonly AcceptedWarning[];
}

/** A warning that is right as it stands, with the reason; whoever reads the form later finds it here. */
export interface AcceptedWarning {
  /** "definition/text-hard-to-read". */
  readonly code: string;
  /** Pointer into this definition; all that lies below is meant too. Absent: everywhere. */
  readonly at?: string;
  readonly reason: string;
}

/** Rules beyond JSON Schema, in JSON Logic (docs/rules.md). */
export interface Rules {
  /** Answer pattern → what is computed there. Nobody enters it, and what anybody sends for it is ignored. */
  readonly computed?: { readonly [pattern: string]: ComputedRule };
  readonly assertions?: readonly Assertion[];
}

export interface ComputedRule {
  /** Gives the answer; absent (no answer) while something it needs is absent. */
  readonly value: Logic;
  /** For those who read the definition; nobody else sees it. */
  readonly note?: string;
}

/** Something that must hold before the form can be submitted. */
export interface Assertion {
  /** Kebab-case, unique in the form. */
  readonly id: string;
  /** Broken only by false: while something it needs is absent, it is not judged. */
  readonly holds: Logic;
  /** Answer patterns at which it is said: the answers that can mend it. Those with `*` make it a rule of each row. */
  readonly at: string | readonly string[];
  /** What to do. `{label}` is the label of the answer; `{key}` the value of an answer the rule reads, by its last key. */
  readonly message: string;
}

/** JSON Logic: a literal, or an object of one operator and its operands. `var` takes an answer pattern. */
export type Logic = Json;

/** What the administration must know about the form. */
export interface ServiceFacts {
  /** LeiKa keys of the public services, 14 digits. */
  readonly leika?: readonly string[];
  readonly legalBasis?: readonly string[];
  /** Protection need. Absent counts as "high": not shown inline on other sites. */
  readonly protection?: "normal" | "high";
  /** Days a delivered submission is kept. @unit days */
  readonly retentionDays?: number;
  /** The purpose of processing, for the data-protection notice (Art. 13 GDPR). Rich text. */
  readonly purpose?: string;
}

/** "task-list": pages are chosen from a list that says how far each is. "one-question": one question at a time on every page. */
export type FormPresentation = "task-list" | "one-question";

/** One page of the form. */
export interface LayoutPage {
  /** Kebab-case, unique in the form; stands in drafts, so it must not change lightly. */
  readonly page: string;
  readonly title: string;
  /** "one-question": one question at a time. Absent: all of them. */
  readonly presentation?: "one-question";
  readonly show: readonly LayoutItem[];
}

/** An answer pattern, a titled section or a note. A pattern of a group or repeat shows all of it. */
export type LayoutItem = string | LayoutSection | LayoutNote;

export interface LayoutSection {
  readonly section: string;
  readonly show: readonly LayoutItem[];
}

/** A static note. Shown when `if` (a JSON Schema over the pruned answers) holds, or always. */
export interface LayoutNote {
  /** Rich text. */
  readonly note: string;
  readonly tone?: "info" | "warning";
  readonly if?: JsonSchema;
}

/** How one answer is shown. Absent members follow from the schema. */
export interface FieldSettings {
  /** Name of a field type; absent: inferred from the schema. */
  readonly type?: string;
  /** Options of the field type, by its option schema. */
  readonly options?: JsonObject;
  /** Replaces the schema's `title`. */
  readonly label?: string;
  /** Replaces the schema's `description`. Rich text. */
  readonly hint?: string;
  /** An autocomplete token of HTML (WCAG 1.3.5). */
  readonly autocomplete?: string;
  /** Expected length in characters, for the width of the control. */
  readonly width?: number;
  /** For a repeat: what one row is called ("Person"). */
  readonly rowLabel?: string;
  /** For a repeat of single answers: "table" shows one row of a table for each. Absent: as cards. */
  readonly presentation?: "table";
  /** For a repeat: the order of the rows means something, and the person may change it. */
  readonly reorder?: boolean;
  /** Issue code → the author's own sentence. */
  readonly messages?: { readonly [code: string]: string };
  /** Whose data the answer holds: none of a person's, a person's, or of a special category (Art. 9 GDPR). Absent: as the field type says. */
  readonly dataCategory?: "none" | "personal" | "special";
  /** What this answer is needed for, where the purpose of the form does not say it. For the record of processing (Art. 30 GDPR); citizens are not shown it. */
  readonly purpose?: string;
}

/** How the form uses one code list. */
export interface CodeListUse {
  /** How browsers get it: with the form, or by itself when a field first shows it. Absent: by reference above 200 entries. */
  readonly by?: "embedded" | "reference";
  /** The version the form is made for; another one is refused. Absent: the one that is at hand. */
  readonly version?: string;
}

export interface Outputs {
  readonly xml?: XmlOutput;
  /** File name of the documents without ending; `{reference}` is replaced. */
  readonly fileName?: string;
}

/** The XÖV-style message and its XSD. Element names default to the answer's key, order to the schema's order. */
export interface XmlOutput {
  readonly namespace: string;
  readonly prefix: string;
  /** Value of the message attribute `standard`. */
  readonly standard: string;
  readonly standardTitle?: string;
  readonly version: string;
  /** Name of the message element: "gruppe.nachricht.0100". */
  readonly message: string;
  /** Code of the message type and the list it stands in. */
  readonly messageType: { readonly code: string; readonly list: string; readonly listVersion: string };
  /** Answer pattern → element name, false (left out), or details. */
  readonly elements?: { readonly [pattern: string]: string | false | XmlElement };
}

export interface XmlElement {
  readonly name?: string;
  /** DIN 91379 data type of a text, when it is to differ from the one the field type enforces. Only a wider one is safe. */
  readonly characters?: CharacterSet;
  /** Code list of a choice that has none of its own. */
  readonly list?: { readonly uri: string; readonly version: string };
}

/** Options of a field type as they stand in a definition. */
export type FieldOptions = JsonObject;
export type { Json };
