import type { Language } from "../definition/definition.ts";
import type { LocalText } from "../definition/text-at.ts";
import type { Facts } from "../issue/issue.ts";
import type { Json } from "../json/json.ts";
import { localeOf, primary } from "./locale-of.ts";
import type { Word, Words } from "./words.ts";

/**
 * The sentence with its `{fact}` places filled, in the plural form that the fact `count` asks for in that language.
 * Numbers and ISO dates among the facts are written as the language does; a fact that is missing is left empty.
 */
export function fillIn(word: Word, facts: Facts, language: Language): string {
  const sentence = formOf(word, facts, language);
  // Most have no places, and a long page says many.
  return !sentence.includes("{") ? sentence : sentence.replace(/\{(\w+)\}/g, (_, name: string) => written(facts[name], language));
}

/** The word of a key in a language, else in the language it varies ("de-x-leicht": "de"), else in German. */
export function wordIn(words: Words, language: Language, key: string): Word | undefined {
  const tag = languageOf(words, language, key);
  return tag === undefined ? undefined : words[tag]?.[key];
}

/** A sentence of ours with its facts filled in, in the language asked for or as near as there is one; undefined without a word. */
export function sentenceIn(words: Words, language: Language, key: string, facts: Facts = {}): LocalText | undefined {
  const tag = languageOf(words, language, key);
  const word = tag === undefined ? undefined : words[tag]?.[key];
  if (tag === undefined || word === undefined) return undefined;
  // Numbers and dates are written as in the rest of the sentence.
  return tag === language || primary(tag) === primary(language) ? { text: fillIn(word, facts, language) } : { text: fillIn(word, facts, tag), lang: tag };
}

function languageOf(words: Words, language: Language, key: string): Language | undefined {
  const says = (tag: Language): boolean => {
    const sentences = Object.hasOwn(words, tag) ? words[tag] : undefined;
    return sentences !== undefined && Object.hasOwn(sentences, key);
  };
  if (says(language)) return language;
  const base = primary(language);
  if (base !== language && says(base)) return base;
  return base !== "de" && says("de") ? "de" : undefined;
}

// What formats is dear to make, and a long list says as many numbers as it has rows.
const plurals = new Map<Language, Intl.PluralRules>();
const numbers = new Map<Language, Intl.NumberFormat>();

function kept<T>(known: Map<Language, T>, language: Language, make: () => T): T {
  const before = known.get(language);
  if (before !== undefined) return before;
  const made = make();
  known.set(language, made);
  return made;
}

function formOf(word: Word, facts: Facts, language: Language): string {
  if (typeof word === "string") return word;
  const count = facts["count"];
  return (typeof count === "number" ? word[kept(plurals, language, () => new Intl.PluralRules(language)).select(count)] : undefined) ?? word.other;
}

/** Languages of ours, all of which write small whole numbers as they are. */
const OURS: ReadonlySet<Language> = new Set(["de", "en", "hsb"]);

/** Most numbers are small, and the first formatter takes a page longer than a hundred fields. */
function writtenNumber(fact: number, language: Language): string {
  if (Number.isInteger(fact) && fact >= 0 && fact < 1000 && OURS.has(primary(language))) return String(fact);
  return kept(numbers, language, () => new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 20 })).format(fact);
}

function written(fact: Json | undefined, language: Language): string {
  if (typeof fact === "number") return writtenNumber(fact, language);
  if (typeof fact === "string") return /^\d{4}-\d\d-\d\d$/.test(fact) ? writtenDate(fact, language) : fact;
  if (Array.isArray(fact)) return fact.map((one) => written(one, language)).join(", ");
  return typeof fact === "boolean" ? String(fact) : "";
}

function writtenDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`));
}
