import type { FormRule } from "../subject.ts";
import { propertyKeys } from "./property-keys.ts";

const LONGEST = 64;

/** A key that has to be written in another way wherever it is used. */
export const keyUnwieldy: FormRule = {
  code: "key-unwieldy",
  severity: "warning",
  looksFor: `A key with spaces, "~", "/", quotes or a backslash, or of more than ${LONGEST} characters.`,
  why: "In pointers it is escaped, in XML it gets another name, in generated types quotes: everybody who uses the answer has to know all three.",
  find: (subject) => propertyKeys(subject).filter(({ key }) => key.trim() !== "" && !/\p{C}/u.test(key) && (/[\s~/"'`\\#%?{}<>&]/.test(key) || key.length > LONGEST)).map(({ at, key }) => ({
    at, expected: `a key of letters, digits, "-" and "_", at most ${LONGEST} characters`, found: JSON.stringify(key), fix: "Rename the key, for example in camelCase.",
  })),
};
