import type { FormRule } from "../subject.ts";
import { propertyKeys } from "./property-keys.ts";

/** A key that patterns and pointers take for something else. */
export const keyNotAddressable: FormRule = {
  code: "key-not-addressable",
  severity: "warning",
  looksFor: "An empty key, \"*\", a key of digits only, or one with control characters.",
  why: "Layout and fields name answers by pattern, in which * and numbers stand for rows: such an answer cannot be told from a row.",
  find: (subject) => propertyKeys(subject).filter(({ key }) => /^(?:\*|\d+|)$|\p{C}/u.test(key)).map(({ at, key }) => ({
    at, expected: "a key that no pattern takes for a row", found: JSON.stringify(key), fix: "Rename the key; begin with a letter.",
  })),
};
