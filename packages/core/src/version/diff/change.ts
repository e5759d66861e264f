import type { Json } from "../../json/json.ts";

/** For whom a change matters: the data, what people see, the document, the message, other languages, the service. */
export type Concern = "answers" | "screen" | "pdf" | "xml" | "translations" | "service";

/**
 * What a change does to answers or messages of the earlier version.
 *
 * For answers: "compatible": all that was valid still is, and nothing more is asked. "additive": all that was valid still
 * is, or is only incomplete. "breaking": some of it is refused or finds no place.
 * For messages, seen by who reads them: "compatible": each new message fits the old schema. "additive": there may be
 * elements, codes or values that were not there. "breaking": something relied upon is gone, elsewhere or otherwise.
 */
export type Effect = "none" | "compatible" | "additive" | "breaking";

/** One difference between two versions that means something to somebody. */
export interface Change {
  readonly code: ChangeCode;
  readonly concerns: readonly Concern[];
  /** Answer pattern; absent where the change is of the whole form. In the earlier version where the answer is gone or elsewhere. */
  readonly pattern?: string;
  /** Where it stands in the definition that has it, the later one where both do. */
  readonly location?: string;
  readonly answers: Effect;
  readonly xml: Effect;
  /** What the sentence of the code names. */
  readonly facts: { readonly [name: string]: Json };
}

/** Code → what it says to an author. */
export const changeSentences = {
  "answer-added": "{pattern} is new ({presence}).",
  "answer-removed": "{pattern} is gone.",
  "answer-moved": "{pattern} moved to {to} ({declared}).",
  "answer-required": "{pattern} is required now{when}.",
  "answer-optional": "{pattern} is not required any more{when}.",
  "answer-always": "{pattern} is asked for always, no longer under a condition.",
  "condition-changed": "{pattern} is asked for under another condition.",
  "condition-added": "{pattern} is limited under a condition that was not there.",
  "condition-removed": "{pattern} is no longer limited under a condition.",
  "type-changed": "{pattern} is {after} instead of {before}.",
  "type-widened": "{pattern} may be {after}, not only {before}.",
  "limit-narrowed": "{pattern}: {keyword} is {after} instead of {before}.",
  "limit-widened": "{pattern}: {keyword} is {after} instead of {before}.",
  "options-added": "{pattern} offers {values} in addition.",
  "options-removed": "{pattern} does not offer {values} any more.",
  "rule-added": "{pattern}: {keyword} was not there before.",
  "rule-changed": "{pattern}: {keyword} says something else.",
  "rule-removed": "{pattern}: {keyword} is gone.",
  "list-changed": "the code list {uri} is version {after} instead of {before}: {more} codes more, {less} less ({gone}).",
  "list-replaced": "the code list {uri}, which is loaded by reference, is another one.",
  "assertion-added": "the rule {id} was not there before.",
  "assertion-changed": "the rule {id} says something else.",
  "assertion-removed": "the rule {id} is gone.",
  "computation-added": "{pattern} is computed now.",
  "computation-changed": "{pattern} is computed in another way.",
  "computation-removed": "{pattern} is entered, no longer computed.",
  "label-changed": "{pattern} is called “{after}” instead of “{before}”.",
  "hint-changed": "{pattern} has another hint.",
  "option-label-changed": "{pattern}: the option {value} is called “{after}” instead of “{before}”.",
  "field-type-changed": "{pattern} is shown as {after} instead of {before}.",
  "field-settings-changed": "{pattern} is shown with other settings ({members}).",
  "page-added": "the page “{title}” is new.",
  "page-removed": "the page “{title}” is gone.",
  "page-renamed": "the page {page} is called “{after}” instead of “{before}”.",
  "page-changed": "{pattern} stands on the page {after} instead of {before}.",
  "order-changed": "{pattern} stands elsewhere among its neighbours.",
  "notes-changed": "sections or notes of the page {page} are different.",
  "title-changed": "the form is called “{after}” instead of “{before}”.",
  "presentation-changed": "the form is gone through as {after} instead of {before}.",
  "page-presentation-changed": "the page {page} is gone through as {after} instead of {before}.",
  "description-changed": "the introduction of the form is different.",
  "language-added": "the language {language} is new.",
  "language-removed": "the language {language} is gone.",
  "translations-changed": "{count} texts in {language} are different.",
  "retention-changed": "submissions are kept {after} days instead of {before}.",
  "purpose-changed": "the purpose of processing is different.",
  "service-changed": "{member} is {after} instead of {before}.",
  "file-name-changed": "documents are called {after} instead of {before}.",
  "message-changed": "{member} of the message is {after} instead of {before}.",
  "element-added": "the element {path} is new ({presence}).",
  "element-removed": "the element {path} is gone.",
  "element-renamed": "the element {before} is called {after}.",
  "element-moved": "the element {before} stands at {after}.",
  "element-type-changed": "the element {path} is {after} instead of {before}.",
  "element-widened": "the element {path} takes more than before ({what}).",
  "element-narrowed": "the element {path} takes less than before ({what}).",
  "element-optional": "the element {path} can be absent now.",
  "element-required": "the element {path} is always there now.",
  "element-repeated": "the element {path} can stand {after} times, not {before}.",
  "element-list-changed": "the element {path} takes its codes from {after} instead of {before}.",
  "element-order-changed": "the elements in {path} stand in another order.",
} as const satisfies { readonly [code: string]: string };

export type ChangeCode = keyof typeof changeSentences;

/** A change in one English sentence for authors. */
export function changeSentence({ code, pattern, facts }: Change): string {
  const all: { readonly [name: string]: Json } = { ...(pattern !== undefined && { pattern }), ...facts };
  return changeSentences[code].replace(/\{(\w+)\}/g, (_, name: string) => said(all[name]));
}

function said(fact: Json | undefined): string {
  if (fact === undefined || fact === null) return "none";
  if (Array.isArray(fact)) return fact.length === 0 ? "nothing" : fact.map(said).join(", ");
  return typeof fact === "string" ? fact : JSON.stringify(fact);
}
