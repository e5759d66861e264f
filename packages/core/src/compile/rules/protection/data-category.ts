import type { PossibleAnswer } from "../../definition-subject.ts";
import { isWithin } from "../../../pointer/pointer.ts";
import { asksForPersonalData } from "../fields/autocomplete-tokens.ts";
import type { RuleSubject } from "../subject.ts";

/** An answer with data of a person. */
export interface PersonalAnswer {
  readonly answer: PossibleAnswer;
  /** Data that Art. 9 GDPR protects: health, religion, origin and the like. */
  readonly isSpecial: boolean;
  /** It says itself what it is needed for. */
  readonly hasPurpose: boolean;
}

/**
 * Answers with data of a person: where the definition says so, where the field type is one for such data, or where the
 * autocomplete token is. The outermost only: an address is one.
 */
export function personalAnswers({ answers }: RuleSubject): readonly PersonalAnswer[] {
  const found: PersonalAnswer[] = [];
  for (const answer of answers) {
    const { dataCategory, autocomplete, purpose } = answer.located.settings;
    const category = dataCategory ?? (answer.type?.personal === true || (autocomplete !== undefined && asksForPersonalData(autocomplete)) ? "personal" : "none");
    if (category === "none") continue;
    const isSpecial = category === "special";
    if (!isSpecial && found.some((outer) => isWithin(answer.node.pattern, outer.answer.node.pattern))) continue;
    found.push({ answer, isSpecial, hasPurpose: purpose !== undefined });
  }
  return found;
}
