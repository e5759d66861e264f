/**
 * The strings of a template that is put together by code, from parts of ours and never from data, as `html` takes them. Lit
 * knows a template by this object, so it is made once and kept.
 */
export function madeStrings(...parts: readonly string[]): TemplateStringsArray {
  return Object.assign([...parts], { raw: parts });
}
