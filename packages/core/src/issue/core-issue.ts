/** The issues core itself finds, by code, with the facts their sentences may name. Field types add codes of their own. */
export interface CoreIssueFacts {
  /** An answer that a `required` (or `dependentRequired`) in force asks for is missing. */
  readonly "answer/required": object;
  /** A required answer that a rule computes is missing, since it needs others that are. */
  readonly "answer/not-computed": object;
  /** A row of a list of single answers is empty (R18). */
  readonly "answer/empty-row": object;
  /** JSON of another type than the schema names: only possible when the answers do not come from a form. */
  readonly "answer/type": { readonly types: readonly string[] };
  readonly "answer/too-short": { readonly limit: number; readonly count: number };
  readonly "answer/too-long": { readonly limit: number; readonly count: number };
  readonly "answer/too-small": { readonly limit: number };
  readonly "answer/too-large": { readonly limit: number };
  /** `exclusiveMinimum`. */
  readonly "answer/not-above": { readonly limit: number };
  /** `exclusiveMaximum`. */
  readonly "answer/not-below": { readonly limit: number };
  readonly "answer/not-a-multiple": { readonly step: number };
  readonly "answer/pattern": object;
  readonly "answer/format": { readonly format: string };
  /** Not one of a closed choice: `enum`, `const`, or `oneOf` of `const` (R21). */
  readonly "answer/choice": object;
  /** A describing `oneOf`/`anyOf` is waiting for its discriminator or a recorded choice (R22, R27). */
  readonly "answer/branch": object;
  /** An assertion over the presence of several answers: `anyOf` of `required` (R23). */
  readonly "answer/at-least-one": object;
  readonly "answer/too-few-rows": { readonly limit: number; readonly count: number };
  readonly "answer/too-many-rows": { readonly limit: number; readonly count: number };
  readonly "answer/duplicate-rows": object;
  readonly "answer/too-few-members": { readonly limit: number; readonly count: number };
  readonly "answer/too-many-members": { readonly limit: number; readonly count: number };
  /** A name for a new member of an open group was typed and not added. */
  readonly "answer/key-not-added": { readonly key: string };
  /** An answer that the schema forbids here: `false`, `additionalProperties`, `unevaluatedProperties`. */
  readonly "answer/unexpected": object;
  /** An assertion that names no answer of its own: `not`, `contains`, an undescribing `oneOf`. */
  readonly "answer/rule": object;
  /** An assertion of the form's rules does not hold (docs/rules.md): the rule's id, and the values it reads by their last key. */
  readonly "answer/rule-broken": { readonly rule: string };
  /** A file id that the service does not know (any more). */
  readonly "answer/unknown-file": object;
  /** The schema refuses the answers and no issue says why (R28): a fault of the form, said to the citizen all the same. */
  readonly "form/unexplained": object;
}

export type CoreIssueCode = keyof CoreIssueFacts;
