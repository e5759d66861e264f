/** A place in a text; both count from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Where in a JSON text the value of a pointer begins; its nearest parent that exists where the text has no such value. */
export function locate(_text: string, _pointer: string): TextPosition {
  throw new Error("locate is not written yet");
}
