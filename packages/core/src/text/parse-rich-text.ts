import type { RichText } from "./rich-text.ts";

/** The tree of a formatted text. Never fails: what is no formatting is plain text. */
export function parseRichText(_source: string): RichText {
  throw new Error("parseRichText is not written yet");
}

/** A formatted text without its formatting: one line for each paragraph and list item. */
export function plainText(_text: RichText): string {
  throw new Error("plainText is not written yet");
}
