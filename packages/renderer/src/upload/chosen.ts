import type { FileFacts, ValueIssue } from "@formgeber/core";

/** What a face says of the files a person chose. */
export interface AttachRules {
  /** How many the answer takes. */
  readonly most: number;
  /** How many it has already. */
  readonly attached: number;
  /** True when a file takes the place of the one before. */
  readonly replaces?: boolean;
  /** What speaks against a file, before a byte of it goes. */
  refusal(file: Omit<FileFacts, "id" | "sha256">): ValueIssue | undefined;
}
