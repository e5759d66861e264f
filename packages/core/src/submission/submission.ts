import type { Language } from "../definition/definition.ts";
import type { FormReference } from "../form/form.ts";
import type { Json } from "../json/json.ts";
import type { BranchChoices } from "../relevance/evaluator.ts";

/** What the browser sends. The service prunes and validates again and trusts nothing in it. */
export interface SubmissionRequest {
  readonly form: FormReference;
  readonly language: Language;
  /** Pruned answers. */
  readonly answers: Json;
  /** The choices that count. */
  readonly choices: BranchChoices;
}

/** What the citizen gets for an accepted submission. */
export interface Receipt {
  /** Vorgangsnummer, to be quoted to the authority. Gives access to nothing. */
  readonly reference: string;
  /** ISO date-time with zone. */
  readonly receivedAt: string;
  /** SHA-256 of the stored answers in canonical form. */
  readonly answersHash: string;
  /** Address of the PDF, holding an unguessable key. */
  readonly pdf: string;
}
