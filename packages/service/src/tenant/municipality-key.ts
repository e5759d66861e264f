/**
 * The AGS (8 digits) of an ARS (12 digits): the same municipality without its association.
 * @source Destatis, Regionalschlüssel; holds for all municipalities of Saxony as of 2026-06-30
 */
export function agsOf(ars: string): string {
  return ars.slice(0, 5) + ars.slice(9, 12);
}

/** Which key a text is; undefined when it is neither. */
export function keyKind(text: string): "ars" | "ags" | undefined {
  if (/^\d{12}$/.test(text)) return "ars";
  return /^\d{8}$/.test(text) ? "ags" : undefined;
}
