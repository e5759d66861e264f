import type { Language } from "../definition/definition.ts";
import type { Facts } from "../issue/issue.ts";
import type { Word, Words } from "./words.ts";

/** The sentence with its `{fact}` places filled, in the plural form that the fact `count` asks for in that language. */
export function fillIn(_word: Word, _facts: Facts, _language: Language): string {
  throw new Error("fillIn is not written yet");
}

/** The word of a key in a language, else in the language it varies ("de-x-leicht": "de"), else in German; undefined when there is none. */
export function wordIn(_words: Words, _language: Language, _key: string): Word | undefined {
  throw new Error("wordIn is not written yet");
}
