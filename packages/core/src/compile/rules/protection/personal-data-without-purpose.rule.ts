import type { FormRule } from "../subject.ts";
import { personalAnswers } from "./data-category.ts";

/** Data of a person that nobody says what for. @source Art. 5(1)(b), Art. 13(1)(c) GDPR */
export const personalDataWithoutPurpose: FormRule = {
  code: "personal-data-without-purpose",
  severity: "warning",
  looksFor: "A form that asks for data of a person (a name, an address, a telephone number) without a purpose of the form or of the answer.",
  why: "Personal data may be asked for a stated purpose only (Art. 5 GDPR), and the citizen has to be told it.",
  find(subject) {
    const without = subject.definition.service?.purpose === undefined ? personalAnswers(subject).filter(({ hasPurpose }) => !hasPurpose) : [];
    return without.length === 0 ? [] : [{
      at: "/service", expected: "what personal data are asked for", found: `no "purpose", but ${without.slice(0, 5).map(({ answer }) => `"${answer.node.pattern}"`).join(", ")}${without.length > 5 ? " and more" : ""}`,
      fix: "Add \"purpose\" to \"service\", or to these answers in \"fields\".",
    }];
  },
};
