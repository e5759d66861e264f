import type { Language } from "../definition/definition.ts";

/**
 * A value as people read it: the closed language between field types and the media for people (check page, PDF).
 * A medium switches over `kind` exhaustively.
 */
export type Presented =
  /** One run of text; `lang` where it is a text of the form that was not translated. */
  | { readonly kind: "text"; readonly text: string; readonly lang?: Language }
  /** Several lines that belong together: an address, a multi-line text. */
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  /** A statement the citizen made by a mark: the whole text and whether it was marked. */
  | { readonly kind: "mark"; readonly marked: boolean; readonly text: string }
  /** What was chosen out of several; `lang` as above. */
  | { readonly kind: "choices"; readonly chosen: readonly string[]; readonly lang?: Language }
  /** Attached files. */
  | { readonly kind: "files"; readonly files: readonly PresentedFile[] }
  /** No answer was given to a question that was asked. */
  | { readonly kind: "nothing" };

export interface PresentedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string;
}
