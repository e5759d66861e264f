import type { Words } from "@formgeber/core";

export const words: Words = {
  de: {
    "answer/period-end-before-start": "Geben Sie bei „{label}“ als Ende den {limit} oder einen späteren Tag ein.",
  },
  en: {
    "answer/period-end-before-start": "Enter {limit} or a later day as the end for “{label}”.",
  },
  "de-x-leicht": {
    "answer/period-end-before-start": "Bitte prüfen Sie bei „{label}“ das Ende. Das Ende geht erst ab diesem Tag: {limit}.",
  },
  hsb: {
    "answer/period-end-before-start": "Zapodajće při „{label}“ jako kónc tutón abo pozdźiši dźeń: {limit}.",
  },
};
