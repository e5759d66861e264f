import type { Words } from "@formgeber/core";

export const words: Words = { de: {}, en: {}, "de-x-leicht": {}, hsb: {} };
