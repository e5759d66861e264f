import { isObject } from "@formgeber/core";

/**
 * The typed parts of raw input, "" when empty: raw is an object of texts, or one text, which is a whole answer or the first part.
 * What `wholeIn` finds in one part, because it was pasted or filled in there, is spread over the parts it has.
 */
export function typedParts<Part extends string>(raw: unknown, names: readonly Part[], wholeIn: (text: string) => PartTexts<Part> | undefined): { readonly [part in Part]: string } {
  const texts = names.map((name, i) => {
    const typed = isObject(raw) ? raw[name] : i === 0 ? raw : "";
    return [name, typeof typed === "string" ? typed.trim() : ""] as const;
  });
  // A number alone in one part is that part, whatever else it could be.
  const whole = typeof raw === "string" ? wholeIn(raw) : texts.map(([, typed]) => (/\D/.test(typed) ? wholeIn(typed) : undefined)).find((found) => found !== undefined);
  return { ...Object.fromEntries(texts), ...whole } as { readonly [part in Part]: string };
}

/** The texts of some parts. */
export type PartTexts<Part extends string> = { readonly [part in Part]?: string };
