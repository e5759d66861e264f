import type { Language } from "../definition/definition.ts";
import type { Facts } from "../issue/issue.ts";
import { fillIn, wordIn } from "../words/fill-in.ts";
import { outcomeWords } from "./outcome.words.ts";
import type { Outcome, OutcomeKind } from "./outcome.ts";

/** What to tell the citizen, what needs them first. */
export interface OutcomeReport {
  readonly summary: string;
  /** Only kinds that occur. */
  readonly groups: readonly OutcomeGroup[];
}

export interface OutcomeGroup {
  readonly kind: OutcomeKind;
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What a person has to do something about stands before what they may read, and that before what stayed as it was. */
const ORDER: readonly OutcomeKind[] = ["to-check", "asked-anew", "new", "filled-in", "dropped", "changed", "moved", "kept"];
const TAKEN: ReadonlySet<OutcomeKind> = new Set(["kept", "moved", "changed"]);

/** The outcomes in plain words: a summary, then one sentence for each, in groups. */
export function outcomeSentences(outcomes: readonly Outcome[], language: Language): OutcomeReport {
  const say = (key: string, facts: Facts): string => fillIn(wordIn(outcomeWords, language, key) ?? key, facts, language);
  const old = outcomes.filter(({ kind }) => kind !== "new" && kind !== "filled-in");
  const taken = old.filter(({ kind }) => TAKEN.has(kind)).length;
  const added = outcomes.filter(({ kind }) => kind === "new").length;
  const summary = old.length === 0 ? "summary-none" : taken === old.length ? "summary-all" : "summary-some";
  return {
    summary: [say(summary, { count: old.length, taken }), ...(added === 0 ? [] : [say("summary-new", { count: added })])].join(" "),
    groups: ORDER.flatMap((kind) => {
      const sentences = outcomes.filter((outcome) => outcome.kind === kind).map((outcome) => sentenceOf(outcome, language));
      return sentences.length === 0 ? [] : [{ kind, title: say(`group-${kind}`, {}), sentences }];
    }),
  };
}

/** One outcome in one or two plain sentences. */
export function sentenceOf(outcome: Outcome, language: Language): string {
  const { kind, label, newLabel = label, was = "", now = "", said = "" } = outcome;
  const word = keysOf(outcome).map((key) => wordIn(outcomeWords, language, key)).find((found) => found !== undefined) ?? kind;
  return withTexts(word, { label, newLabel, was, now, said });
}

function keysOf({ kind, reason, said, label, newLabel = label }: Outcome): readonly string[] {
  if (kind === "moved" && newLabel !== label) return ["moved-renamed"];
  if (reason === undefined || (reason === "declared" && said === undefined)) return [kind];
  return [`${kind}-${reason}`, kind];
}

/** Texts of people stay as they are, though they may look like a date; a full stop is not set twice. */
function withTexts(word: string | { readonly other: string }, texts: { readonly [name: string]: string }): string {
  const sentence = typeof word === "string" ? word : word.other;
  return sentence.replace(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) => {
    const text = texts[name] ?? "";
    return stop !== "" && /[.!?]$/.test(text) ? text : text + stop;
  });
}
