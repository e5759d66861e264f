/** One thing an import changed or could not take over. */
export interface ImportChange {
  /** Where it stood in what was read; a JSON Pointer, or a line for texts that have none. */
  readonly from: string;
  /** Where it stands now; absent: nowhere. */
  readonly to?: string;
  /** What was done, in one sentence. */
  readonly what: string;
}
