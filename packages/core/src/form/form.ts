import type { CodeLists } from "../code-list/code-list.ts";
import type { ListPlan } from "../code-list/list-plan.ts";
import type { CodeListSupply } from "../code-list/list-supply.ts";
import type { FormDefinition, Language } from "../definition/definition.ts";
import type { FieldTypeSet } from "../field-type/field-type.ts";
import type { FormPlan } from "./form-plan.ts";
import type { FieldTable } from "../relevance/field-table.ts";
import type { Evaluator } from "../relevance/evaluator.ts";
import type { RuleTable } from "../relevance/rule-table.ts";

/** Which frozen form an answer belongs to. */
export interface FormReference {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the canonical form package content, hexadecimal. */
  readonly hash: string;
}

/**
 * A published form as one cacheable JSON: everything the browser and the server need besides the validator module.
 * Frozen under its hash.
 */
export interface FormPackage {
  readonly form: FormReference;
  readonly definition: FormDefinition;
  readonly table: FieldTable;
  readonly plan: FormPlan;
  /** Absent: the form has no rules. */
  readonly rules?: RuleTable;
  readonly codeLists: CodeLists;
  /** Absent: every list is here and always the same. */
  readonly lists?: ListPlan;
}

/** What publishing gives: the package, and the text of the validator's ES module. */
export interface CompiledForm {
  readonly package: FormPackage;
  /**
   * Text of an ES module without imports whose default export is a `FormModule`. It runs under `script-src 'self'`
   * with Trusted Types: no code is made at run time.
   */
  readonly moduleText: string;
}

/** The default export of a compiled module. The caller gives the regular-expression constructor. */
export type FormModule = (runtime: FormRuntime) => CompiledChecks;

/** What compiled code needs from outside. `@formgeber/core` has one for browsers, `/linear` one for servers. */
export interface FormRuntime {
  /** Native in the browser, linear-time on the server. */
  readonly pattern: (source: string, flags: string) => { test(text: string): boolean };
  readonly ucs2length: (text: string) => number;
  readonly equal: (a: unknown, b: unknown) => boolean;
}

/** The compiled functions of one form. */
export interface CompiledChecks {
  /** The whole, unmodified schema over the pruned answers; all errors. */
  readonly validate: CompiledCheck;
  /** One for each condition of the field table, by its number. */
  readonly conditions: readonly CompiledCheck[];
  /** One for each note of the layout that has an `if`, in document order. */
  readonly notes: readonly CompiledCheck[];
}

/** A function in ajv's calling convention: its errors lie on itself after a call. */
export interface CompiledCheck {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** An error as the compiled module reports it (ajv's format without message). */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: { readonly [name: string]: unknown };
}

/**
 * A form at work: the package with its compiled functions and field types. Holds no answers; safe to share.
 * Made by `createForm`.
 */
export interface Form {
  readonly package: FormPackage;
  readonly definition: FormDefinition;
  readonly types: FieldTypeSet;
  readonly checks: CompiledChecks;
  /** What the compiled functions run on. */
  readonly runtime: FormRuntime;
  /** Lists that the package came without, and the day; absent: nothing is loaded, and validity does not matter. */
  readonly lists?: CodeListSupply;
  /** The definition's language first, then those with translations. */
  readonly languages: readonly Language[];
  /**
   * A new evaluator: keeps what follows from one person's answers, and updates it when they change. `day`: the ISO date on
   * which rules judge (the day of receipt, for what was submitted); absent: today, by the clock the form was given.
   */
  evaluator(day?: string): Evaluator;
}
