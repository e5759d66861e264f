import type { Language, Logic } from "../definition/definition.ts";
import { isArray, isObject, type Json } from "../json/json.ts";
import { dayOf } from "./calendar.ts";
import { logicWords, type LogicWords, type Phrase } from "./operator-words.ts";
import { operatorOf } from "./operators.ts";
import { operationOf } from "./parsed-logic.ts";
import { localeOf } from "../words/locale-of.ts";

/** What an answer is called in a sentence. */
export interface AnswerName {
  readonly label: string;
  /** What rows are called of which all are meant; absent: a single answer. */
  readonly rows?: string;
  readonly isDate?: boolean;
  /** The label of a choice, for its value. */
  choice?(value: Json): string | undefined;
}

/** What the answer at a pattern is called; undefined when there is none. */
export type NameOfAnswer = (pattern: string) => AnswerName | undefined;

/**
 * JSON Logic as a plain sentence, or as what it gives: „Ende“ ist nicht vor „Beginn“; Summe von „Betrag“ über alle „Posten“.
 * German and English; other languages read German.
 */
export function ruleSentence(logic: Logic, nameOf: NameOfAnswer, language: Language): string {
  const english = language === "en" || language.startsWith("en-");
  return new Teller(nameOf, logicWords[english ? "en" : "de"], language).say(logic);
}

class Teller {
  readonly #nameOf: NameOfAnswer;
  readonly #words: LogicWords;
  readonly #language: Language;

  constructor(nameOf: NameOfAnswer, words: LogicWords, language: Language) {
    this.#nameOf = nameOf;
    this.#words = words;
    this.#language = language;
  }

  say(logic: Logic): string {
    if (isArray(logic)) return this.#list(logic.map((each) => this.say(each)), this.#words.or);
    const operation = operationOf(logic);
    if (operation === undefined) return this.#literal(logic);
    const { name, operands } = operation;
    if (name === "var") return this.#answer(logic);
    const phrase = this.#phraseOf(name);
    if (phrase === undefined) return this.#words.unknown;
    if (name === "if") return this.#decision(operands);
    if (["<", "<=", ">", ">="].includes(name) && operands.length > 2) return this.#chain(phrase, operands);
    return this.#phrase(phrase, operands);
  }

  #phrase(phrase: Phrase, operands: readonly Logic[]): string {
    const [first = null] = operands;
    const said = operands.map((each) => this.#within(each, phrase, first));
    if (phrase.one !== undefined && operands.length === 1) return filled(phrase.one, said);
    if (phrase.between !== undefined) return said.join(phrase.between);
    const says = phrase.dates !== undefined && operands.some((each) => this.#isDate(each)) ? phrase.dates : phrase.says;
    return filled(says, said).replace("{list}", () => this.#list(said, this.#words.and));
  }

  /** Choices by their label, and in brackets what would read wrongly without. */
  #within(operand: Logic, { between }: Phrase, first: Logic): string {
    const choice = this.#nameOfRead(first)?.choice;
    const label = (value: Logic): string => {
      const said = isObject(value) || isArray(value) ? undefined : choice?.(value);
      return said === undefined ? this.say(value) : this.#quoted(said);
    };
    if (isArray(operand)) return this.#list(operand.map(label), this.#words.or);
    const inner = operationOf(operand);
    if (inner === undefined) return label(operand);
    const joins = inner.name === "if" || (this.#phraseOf(inner.name)?.between !== undefined && inner.operands.length > 1);
    return between !== undefined && joins ? `(${this.say(operand)})` : this.say(operand);
  }

  #chain(phrase: Phrase, operands: readonly Logic[]): string {
    return operands.slice(1).map((each, i) => this.#phrase(phrase, [operands[i] ?? null, each])).join(this.#words.and);
  }

  #decision(operands: readonly Logic[]): string {
    const { says } = this.#words.operators.if;
    const parts: string[] = [];
    for (let i = 0; i + 1 < operands.length; i += 2) parts.push(filled(says, [this.say(operands[i] ?? null), this.say(operands[i + 1] ?? null)]));
    const otherwise = operands.length % 2 === 1 ? operands.at(-1) : undefined;
    return [...parts, ...(otherwise === undefined ? [] : [this.say(otherwise)])].join(this.#words.otherwise);
  }

  #phraseOf(name: string): Phrase | undefined {
    return operatorOf(name) && this.#words.operators[name as keyof LogicWords["operators"]];
  }

  /** What the answer is called that a `var` reads. */
  #nameOfRead(logic: Logic): AnswerName | undefined {
    const operation = operationOf(logic);
    const [pattern] = operation?.operands ?? [];
    return operation?.name === "var" && typeof pattern === "string" ? this.#nameOf(pattern) : undefined;
  }

  #answer(logic: Logic): string {
    const name = this.#nameOfRead(logic);
    if (name === undefined) return this.#words.unknown;
    return name.rows === undefined ? this.#quoted(name.label) : this.#words.ofRows.replace("{label}", () => name.label).replace("{rows}", () => name.rows ?? "");
  }

  #literal(value: Json): string {
    if (typeof value === "number") return new Intl.NumberFormat(localeOf(this.#language), { maximumFractionDigits: 20 }).format(value);
    if (typeof value === "boolean") return this.#quoted(value ? this.#words.yes : this.#words.no);
    if (typeof value !== "string") return this.#words.unknown;
    if (dayOf(value) === undefined) return this.#quoted(value);
    return new Intl.DateTimeFormat(localeOf(this.#language), { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${value}T00:00:00Z`));
  }

  #isDate(logic: Logic): boolean {
    const operation = operationOf(logic);
    if (operation === undefined) return dayOf(logic) !== undefined;
    const { name, operands } = operation;
    if (name === "var") return this.#nameOfRead(logic)?.isDate === true;
    return operatorOf(name)?.gives === "date" || (operatorOf(name)?.gives === "alike" && operands.some((each) => this.#isDate(each)));
  }

  #list(said: readonly string[], last: string): string {
    return said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")}${last}${said.at(-1) ?? ""}`;
  }

  #quoted(text: string): string {
    return this.#words.quoted.replace("{text}", () => text);
  }
}

function filled(says: string, said: readonly string[]): string {
  return says.replace(/\{(\d)\}/g, (_, i: string) => said[Number(i)] ?? "");
}
