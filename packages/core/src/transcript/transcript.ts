import type { Language } from "../definition/definition.ts";
import type { FormReference } from "../form/form.ts";
import type { Presented, PresentedFile } from "../meaning/presented.ts";
import type { Pointer } from "../pointer/pointer.ts";
import type { RichText } from "../text/rich-text.ts";

/** The reading for people: what the citizen saw and said, in order, as plain data. Check page and PDF are made of it. */
export interface Transcript {
  readonly form: FormReference;
  readonly title: string;
  /** Language of the title where no translation was found; `lang` below says the same of the text beside it. */
  readonly titleLang?: Language;
  readonly language: Language;
  readonly pages: readonly TranscriptPage[];
  /** Every attached file, in the order of the answers. */
  readonly files: readonly PresentedFile[];
}

export interface TranscriptPage {
  readonly page: string;
  readonly title: string;
  readonly lang?: Language;
  readonly entries: readonly TranscriptEntry[];
}

export type TranscriptEntry =
  /** A question and its answer; unanswered questions that were asked are there with "nothing". */
  | { readonly kind: "answer"; readonly pointer: Pointer; readonly label: string; readonly lang?: Language; readonly presented: Presented }
  | { readonly kind: "group"; readonly pointer: Pointer; readonly title: string; readonly lang?: Language; readonly entries: readonly TranscriptEntry[] }
  | { readonly kind: "repeat"; readonly pointer: Pointer; readonly title: string; readonly lang?: Language; readonly rows: readonly TranscriptRow[] }
  | { readonly kind: "section"; readonly title: string; readonly lang?: Language; readonly entries: readonly TranscriptEntry[] }
  | { readonly kind: "note"; readonly tone: "info" | "warning"; readonly text: RichText; readonly lang?: Language };

export interface TranscriptRow {
  readonly pointer: Pointer;
  readonly title: string;
  readonly lang?: Language;
  readonly entries: readonly TranscriptEntry[];
}
