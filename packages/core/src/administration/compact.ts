/**
 * Typed text without what people, phones and copied documents put between its signs: white space, dashes, dots, slashes
 * and marks without a shape of their own; Latin letters as capitals. For numbers that are written in one piece.
 */
export function compact(typed: string): string {
  return capitals(typed.normalize("NFC").replace(/[\s\p{Pd}\p{Cf}./−]/gu, "")).normalize("NFC");
}

/** Letters a to z as capitals, others as they are: `toUpperCase` would make two letters of ß, and an I of ı. */
export function capitals(text: string): string {
  return text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

/** Signs in groups of so many, from the left. */
export function inGroups(value: string, size: number): string {
  return value.replace(new RegExp(`(.{${size}})(?=.)`, "gu"), "$1 ");
}
