import type { Words } from "@formgeber/core";

export const words: Words = {
  de: { born: "geb. {birthName}" },
  en: { born: "(birth name {birthName})" },
  "de-x-leicht": {
    born: "geboren als {birthName}",
  },
  hsb: {
    born: "rodź. {birthName}",
  },
};
