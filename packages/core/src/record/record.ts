import type { XmlOutput } from "../definition/definition.ts";
import type { FormReference } from "../form/form.ts";
import type { FileFacts, Lexical, LexicalShape } from "../meaning/lexical.ts";

/** The reading for machines: the pruned answers in lexical form, in schema order, whatever the layout shows where. */
export interface FormRecord {
  readonly form: FormReference;
  readonly title: string;
  /** Always of kind "members". */
  readonly root: Lexical;
  readonly files: readonly FileFacts[];
}

/** The type of all records of a form. */
export interface RecordShape {
  readonly form: FormReference;
  readonly title: string;
  /** Always of kind "members". */
  readonly root: LexicalShape;
  readonly legalBasis: readonly string[];
  /** The mapping of the definition; absent when the form has none. */
  readonly xml?: XmlOutput;
}
