import type { FaultCode } from "../fault/catalogue.ts";
import { Fault } from "../fault/fault.ts";
import type { Json } from "./json.ts";

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** IEEE 754 double: any 15 decimal digits come back unchanged. */
const DIGITS_ALWAYS_KEPT = 15;
const LITERALS: readonly (readonly [string, Json])[] = [["true", true], ["false", false], ["null", null]];
const ESCAPES: { readonly [letter: string]: string } = {
  '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t",
};
/** A run of a string that stands for itself: no quote, backslash, control character. */
const PLAIN = /[^"\\\u0000-\u001F]*/y;

/**
 * Reads one JSON text from left to right. Recursion is bounded by `maxDepth`; nothing is made before it is known to be
 * allowed.
 * @internal
 */
export class JsonReader {
  readonly #text: string;
  readonly #maxDepth: number;
  #at = 0;

  constructor(text: string, maxDepth: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
  }

  readDocument(): Json {
    const value = this.#readValue(0);
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#refuse("the end of the text");
    return value;
  }

  #readValue(depth: number): Json {
    this.#skipSpace();
    const first = this.#text[this.#at];
    if (first === "{" || first === "[") {
      if (depth === this.#maxDepth) this.#fail("json/too-deep", { limit: this.#maxDepth });
      return first === "{" ? this.#readObject(depth + 1) : this.#readArray(depth + 1);
    }
    if (first === '"') return this.#readString();
    const literal = LITERALS.find(([word]) => this.#text.startsWith(word, this.#at));
    if (literal === undefined) return this.#readNumber();
    this.#at += literal[0].length;
    return literal[1];
  }

  #readObject(depth: number): Json {
    const members: { [key: string]: Json } = {};
    this.#at += 1;
    if (this.#takes("}")) return members;
    do {
      this.#skipSpace();
      const keyAt = this.#at;
      if (this.#text[keyAt] !== '"') this.#refuse("a key in double quotes");
      const key = this.#readString();
      if (FORBIDDEN_KEYS.has(key)) this.#fail("json/forbidden-key", { key }, keyAt);
      if (Object.hasOwn(members, key)) this.#fail("json/duplicate-key", { key }, keyAt);
      if (!this.#takes(":")) this.#refuse('":"');
      members[key] = this.#readValue(depth);
    } while (this.#takes(","));
    if (!this.#takes("}")) this.#refuse('"," or "}"');
    return members;
  }

  #readArray(depth: number): Json {
    const items: Json[] = [];
    this.#at += 1;
    if (this.#takes("]")) return items;
    do items.push(this.#readValue(depth));
    while (this.#takes(","));
    if (!this.#takes("]")) this.#refuse('"," or "]"');
    return items;
  }

  #readNumber(): number {
    NUMBER.lastIndex = this.#at;
    const digits = NUMBER.exec(this.#text)?.[0];
    if (digits === undefined) this.#refuse("a value");
    const value = Number(digits);
    if (!Number.isFinite(value)) this.#refuse("a number between -1.8e308 and 1.8e308");
    if (!isKept(digits, value)) this.#refuse("a number of at most 15 digits, or one that a double holds as it is written");
    this.#at += digits.length;
    return value;
  }

  #readString(): string {
    const startedAt = this.#at;
    let text = "";
    this.#at += 1;
    for (;;) {
      PLAIN.lastIndex = this.#at;
      const run = PLAIN.exec(this.#text)?.[0] ?? "";
      text += run;
      this.#at += run.length;
      const next = this.#text[this.#at];
      if (next === '"') break;
      if (next !== "\\") this.#refuse("the closing quote, or an escape for a control character");
      text += this.#readEscape();
    }
    this.#at += 1;
    if (text.includes("\0") || !isWellFormed(text)) {
      this.#fail("json/malformed", { expected: "text of whole Unicode characters without NUL", found: "NUL or half a surrogate pair" }, startedAt);
    }
    return text;
  }

  #readEscape(): string {
    const letter = this.#text[this.#at + 1] ?? "";
    if (Object.hasOwn(ESCAPES, letter)) {
      this.#at += 2;
      return ESCAPES[letter] ?? "";
    }
    const digits = this.#text.slice(this.#at + 2, this.#at + 6);
    if (letter !== "u" || !/^[0-9a-fA-F]{4}$/.test(digits)) this.#refuse('an escape like \\n, \\" or \\u00e4');
    this.#at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #takes(sign: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #skipSpace(): void {
    while (" \t\n\r".includes(this.#text[this.#at] ?? "x")) this.#at += 1;
  }

  #refuse(expected: string): never {
    const found = this.#at < this.#text.length ? JSON.stringify(this.#text.slice(this.#at, this.#at + 12)) : "the end of the text";
    return this.#fail("json/malformed", { expected, found });
  }

  #fail(code: FaultCode, facts: { readonly [name: string]: Json }, at = this.#at): never {
    const before = this.#text.slice(0, at).split(/\r\n|\n|\r/);
    throw new Fault(code, { ...facts, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
  }
}

/** True when a double says the same number as its text: writing it down again loses no digit. */
function isKept(digits: string, value: number): boolean {
  if (digits.length <= DIGITS_ALWAYS_KEPT && !/[eE]/.test(digits)) return true;
  return decimal(digits) === decimal(String(value));
}

/** Significant digits and the power of ten of the last one, so that equal numbers have equal texts. */
function decimal(text: string): string {
  const [, whole = "", part = "", power = "0"] = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const significant = (whole + part).replace(/^0+/, "");
  const kept = significant.replace(/0+$/, "");
  return kept === "" ? "0" : `${kept}e${Number(power) - part.length + significant.length - kept.length}`;
}

/** True when no half of a surrogate pair stands alone. `String.prototype.isWellFormed` is not in ES2023. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
