import type { CodeList } from "../code-list/code-list.ts";
import type { FieldOptions, FieldSettings, Language } from "../definition/definition.ts";
import type { ValueIssue } from "../issue/issue.ts";
import type { Json } from "../json/json.ts";
import type { JsonSchema, SchemaObject } from "../json/json-schema.ts";
import type { FileFacts, Lexical, LexicalShape } from "../meaning/lexical.ts";
import type { Presented } from "../meaning/presented.ts";
import type { RichText } from "../text/rich-text.ts";
import type { Words } from "../words/words.ts";

/**
 * What a field type knows: everything about one kind of answer except its looks. One folder in `@formgeber/fields`
 * each; third parties write their own against this interface.
 *
 * Raw is what a control holds while a person types (a string, or an object of strings for several inputs); value is the
 * JSON that is validated, stored and sent. `read(write(value))` gives the value back, and reading is idempotent.
 */
export interface FieldType {
  readonly name: string;
  /** "value": one answer. "group": an object whose members are answers of their own. */
  readonly holds: "value" | "group";
  /** JSON Schema of the options; the builder's panel is made of it. Absent: no options. */
  readonly options?: JsonSchema;
  /** True when its answers are data of a person (a name, an address, an account), whatever the form is about. */
  readonly personal?: true;
  /** True when the type should be taken for answers of this kind and nothing names a type. First in the set wins. */
  suits?(facts: FieldFacts): boolean;
  /**
   * For a group: how its members are shown unless the definition says otherwise, by member key. The definition's settings
   * win member by member. Lets an address give its postal code an autocomplete token and a width.
   */
  memberSettings?(context: FieldContext): { readonly [key: string]: FieldSettings };
  read(raw: unknown, context: FieldContext): Reading;
  /** The raw form of a value, and the empty raw form of `undefined`. */
  write(value: Json | undefined, context: FieldContext): unknown;
  /** Patterns of other answers that it asks its context for (`other`), from its options; in rows as "/rows/*&#47;name". */
  reads?(options: FieldOptions): readonly string[];
  /** Columns of code lists that it uses, from its options. */
  columns?(options: FieldOptions): readonly { readonly list: string; readonly column: string }[];
  /** What the schema cannot say: check digits, existing codes. Called with schema-valid values only. */
  check?(value: Json, context: FieldContext): ValueIssue | undefined;
  /**
   * Of a group the whole object; its members are not asked then. `undefined` gives "nothing", and for a statement the
   * mark that was not made.
   */
  present(value: Json | undefined, context: FieldContext): Presented;
  lexical(value: Json | undefined, context: FieldContext): Lexical;
  /** Every `lexical` result but "absent" fits this shape. Called for type "value" only. */
  shape(context: FieldContext): LexicalShape;
  /** The value a lexical form stands for: the inverse of `lexical`. */
  fromLexical(lexical: Lexical, context: FieldContext): Json | undefined;
  /** Sentences for its issues and controls. Keys of issues are issue codes. */
  readonly words: Words;
}

/** What reading raw input gives. Unreadable input is no value, and blocks a submission until it is mended. */
export type Reading =
  | { readonly kind: "value"; readonly value: Json; readonly notice?: Notice }
  | { readonly kind: "absent" }
  | { readonly kind: "unreadable"; readonly issue: ValueIssue };

/**
 * What a person should hear when they leave a field, and need not mend: what was put in place of what they typed. Codes read
 * `notice/what-happened`; the sentence stands in the words of the field type.
 */
export type Notice = ValueIssue;

/**
 * What the schema says about one answer: the schema places in force, merged. Where several places name a keyword the
 * narrowest wins (smallest maximum, intersection of options), for annotations the first.
 */
export interface FieldFacts {
  /** JSON types allowed; empty when the schema does not say. */
  readonly types: readonly string[];
  /** The merged keywords of the value itself (type, format, limits, pattern, const …), without applicators. */
  readonly keywords: SchemaObject;
  /** The closed choice (`enum`, or `oneOf` of `const`), in order; absent for an open value. */
  readonly choices?: readonly Choice[];
  /** For an array: the facts of its items, for choices of several. */
  readonly items?: FieldFacts;
  /** True when some place describes members or rows: an object or array with answers of its own inside. */
  readonly structural: boolean;
}

export interface Choice {
  readonly value: Json;
  readonly label: string;
  /** Language of the label where it differs from the language asked for. */
  readonly lang?: Language;
}

/** Everything a field type may ask about. Nothing else is reachable: no clock, no network, no answers it did not name. */
export interface FieldContext {
  readonly label: string;
  /** The hint (the schema's `description`, or what replaces it) in the language asked for; absent when there is none. */
  readonly hint?: RichText;
  readonly language: Language;
  readonly options: FieldOptions;
  readonly facts: FieldFacts;
  /** A code list of the form by URI; undefined when the form has none of that URI, and as long as it has not arrived. */
  codeList(uri: string): CodeList | undefined;
  /**
   * How a list is doing that is loaded by reference; undefined when it is there, and for lists that are not loaded. Asking for
   * one sends for it. Absent: none is loaded.
   */
  codeListState?(uri: string): "coming" | "failed" | undefined;
  /** The ISO date by which validity is judged; absent: it does not matter. */
  readonly day?: string;
  /** Another answer, one of those that the type names in `reads`; undefined when it is not asked for (any more). */
  other?(pattern: string): OtherAnswer | undefined;
  /** An attached file by id; undefined when it is not known. */
  file(id: string): FileFacts | undefined;
}

/** What a field type may know of another answer. */
export interface OtherAnswer {
  readonly label: string;
  /** In the pruned answers; undefined when empty. */
  readonly value: Json | undefined;
}

/** The field types a form may use, in order of inference. */
export interface FieldTypeSet {
  readonly types: readonly FieldType[];
  /** @fault definition/unknown-field-type when no type has that name. */
  get(name: string): FieldType;
  has(name: string): boolean;
}
