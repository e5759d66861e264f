import type { Language } from "../definition/definition.ts";
import type { Notice } from "../field-type/field-type.ts";
import type { FormReference } from "../form/form.ts";
import type { Json } from "../json/json.ts";
import type { FileFacts } from "../meaning/lexical.ts";
import type { Pointer } from "../pointer/pointer.ts";
import type { BranchChoices } from "../relevance/evaluator.ts";

/**
 * One person filling in one form: plain immutable data that serialises to JSON and back. Answers that are not relevant
 * any more stay here, so that going back restores them.
 */
export interface Session {
  readonly form: FormReference;
  readonly language: Language;
  /** Values; what cannot be read as a value is absent here and stands in `typed`. */
  readonly answers: Json;
  /** Raw input by pointer where it differs from the written form of the value. */
  readonly typed: { readonly [pointer: string]: Json };
  /** What a person was told on leaving an answer, by pointer, until they change it. Absent: nothing yet. */
  readonly notices?: { readonly [pointer: string]: Notice };
  /** Recorded branch choices; they travel with the submission. */
  readonly choices: BranchChoices;
  /** Attached files by id. */
  readonly files: { readonly [id: string]: FileFacts };
  /** A page id of the layout, or "check". */
  readonly page: string;
  /** The answer the person is at where a page shows one question at a time. Absent, or gone: the first question. */
  readonly question?: Pointer;
  /** Answers the person has left at least once: their issues are shown. */
  readonly left: readonly Pointer[];
  /** Pages the person tried to continue from: all their issues are shown. */
  readonly checked: readonly string[];
}

/** Everything that can happen to a session. Applied by `transition`; a step that changes nothing gives the same session. */
export type SessionStep =
  /** The person typed or chose. */
  | { readonly kind: "answer"; readonly pointer: Pointer; readonly raw: unknown }
  /** The person left the field: its input is normalised and its issues may be shown. */
  /** What stands typed is read anew: what it is read by has arrived. */
  | { readonly kind: "read-again" }
  | { readonly kind: "leave"; readonly pointer: Pointer }
  | { readonly kind: "add-row"; readonly pointer: Pointer }
  | { readonly kind: "remove-row"; readonly pointer: Pointer; readonly index: number }
  /** A group of a schema that lies in itself is there from now on, with nothing in it. */
  | { readonly kind: "unfold-group"; readonly pointer: Pointer }
  /** The row goes to the place `to` among the rows. */
  | { readonly kind: "move-row"; readonly pointer: Pointer; readonly index: number; readonly to: number }
  /** As answering at the pointer of the choice. */
  | { readonly kind: "choose-branch"; readonly pointer: Pointer; readonly branch: number }
  /** Takes the place of the file before; where the answer is a list of files, comes after them. */
  | { readonly kind: "attach"; readonly pointer: Pointer; readonly file: FileFacts }
  /** `file`: the id of one of several; absent, all of them. */
  | { readonly kind: "detach"; readonly pointer: Pointer; readonly file?: string }
  /** Show all issues of a page. */
  | { readonly kind: "check-page"; readonly page: string }
  /** `question`: where the page shows one question at a time. */
  | { readonly kind: "go-to"; readonly page: string; readonly question?: Pointer }
  | { readonly kind: "set-language"; readonly language: Language };
