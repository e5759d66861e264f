/** How a form uses its code lists, as far as that is not plain; made when it is published. */
export interface ListPlan {
  /** Lists that a browser loads when a field first needs them: URI → SHA-256 of the canonical content, hexadecimal. */
  readonly byReference?: { readonly [uri: string]: string };
  /**
   * Answers that read others (`FieldType.reads`) from outside, and what holds such answers: pattern → patterns read. What holds
   * both is not among them.
   */
  readonly reads?: { readonly [pattern: string]: readonly string[] };
  /** Some list or entry is valid for a time only. */
  readonly dated?: true;
}
