import type { FormRule } from "../subject.ts";
import { personalAnswers } from "./data-category.ts";

/** Data that may not stand in somebody else's page. @source Art. 9 GDPR */
export const specialCategoryUnprotected: FormRule = {
  code: "special-category-unprotected",
  severity: "error",
  looksFor: "An answer of a special category of data (Art. 9 GDPR) in a form of protection \"normal\".",
  why: "Such a form would be shown inside pages of other sites, whose scripts can read it.",
  find(subject) {
    if (subject.definition.service?.protection !== "normal") return [];
    const [special] = personalAnswers(subject).filter(({ isSpecial }) => isSpecial);
    return special === undefined ? [] : [{
      at: "/service/protection", expected: "\"high\" for a form with special categories of data", found: `"normal", with "${special.answer.node.pattern}"`, fix: "Set \"protection\" to \"high\".",
    }];
  },
};
