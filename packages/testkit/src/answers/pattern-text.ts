import type { Random } from "./random.ts";

/** What a person types without thinking of it. */
const TYPED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const SIGNS = `${TYPED} -.,'/()+:;?!"&=_@`;
const MORE_AT_MOST = 4;

/**
 * A text that fits a pattern, or nearly: looking ahead and behind is passed over, so the caller asks the pattern itself.
 * Takes the common parts of ECMAScript patterns. `least`: how long the text should be, where the pattern leaves it open.
 */
export function patternText(source: string, random: Random, least = 0): string {
  return new Writer(source, random, least).text();
}

class Writer {
  readonly #source: string;
  readonly #random: Random;
  readonly #least: number;
  #at = 0;

  constructor(source: string, random: Random, least: number) {
    this.#source = source;
    this.#random = random;
    this.#least = least;
  }

  text(): string {
    return this.#alternatives()();
  }

  /** Reads up to the end or the closing bracket; gives what writes one of the alternatives, another at each call. */
  #alternatives(): () => string {
    const alternatives: (() => string)[] = [this.#sequence()];
    while (this.#source[this.#at] === "|") {
      this.#at++;
      alternatives.push(this.#sequence());
    }
    return () => this.#random.one(alternatives)?.() ?? "";
  }

  #sequence(): () => string {
    const parts: (() => string)[] = [];
    while (this.#at < this.#source.length && !"|)".includes(this.#source[this.#at] ?? "")) parts.push(this.#quantified(this.#atom()));
    return () => parts.map((part) => part()).join("");
  }

  #quantified(part: () => string): () => string {
    const [written, sign, low, comma, high] = /^(?:([*+?])|\{(\d+)(,)?(\d+)?\})\??/.exec(this.#source.slice(this.#at)) ?? [];
    if (written === undefined) return part;
    this.#at += written.length;
    const least = sign === undefined ? Number(low) : sign === "+" ? 1 : 0;
    const most = sign === "?" ? 1 : high !== undefined ? Number(high) : sign === undefined && comma === undefined ? least : Infinity;
    return () => {
      const count = this.#random.between(least, Math.min(most, Math.max(least, most === Infinity ? this.#least : 0) + MORE_AT_MOST));
      return Array.from({ length: count }, part).join("");
    };
  }

  #atom(): () => string {
    const rest = this.#source.slice(this.#at);
    const [group] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest) ?? [];
    if (group !== undefined) {
      this.#at += group.length;
      const inside = this.#alternatives();
      this.#at++;
      return /^\(\?<?[=!]/.test(group) ? () => "" : inside;
    }
    const [element = ""] = /^(?:\[\^?\]?(?:\\.|[^\]\\])*\]|\\u\{[0-9a-fA-F]+\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\p\{[^}]*\}|\\.|[\s\S])/i.exec(rest) ?? [];
    this.#at += element.length;
    if (element === "^" || element === "$" || element === "\\b") return () => "";
    if (element.length === 1 && element !== ".") return () => element;
    const fitting = new RegExp(`^${element}$`, "u");
    // Plain letters and digits where they fit, so that the text reads and prints everywhere.
    const choice = [TYPED, SIGNS, "\n\täöüßéÀ"].map((signs) => [...signs].filter((sign) => fitting.test(sign))).find((signs) => signs.length > 0) ?? [];
    return () => this.#random.one(choice) ?? "";
  }
}
