import type { Json } from "@formgeber/core";

/** What an expectation does not find as expected. `within`: where in the expectation, as keys and numbers. */
export interface Mismatch {
  readonly within: readonly (string | number)[];
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
}

/** A value as it reads in a sentence; long ones are cut. */
export function said(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}
