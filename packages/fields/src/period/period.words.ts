import type { Words } from "@formgeber/core";

export const words: Words = {
  de: {
    "answer/period-end-before-start": "Geben Sie bei „{label}“ als Ende den {limit} oder einen späteren Tag ein.",
  },
  en: {
    "answer/period-end-before-start": "Enter {limit} or a later day as the end for “{label}”.",
  },
};
