import type { Form } from "../../form/form.ts";
import { isWithin, type Pointer } from "../../pointer/pointer.ts";
import { StaticQuestions } from "../static-questions.ts";
import { answerFacts } from "./answer-facts.ts";
import type { Change } from "./change.ts";
import type { DeclaredFates } from "./declared-fates.ts";

/** What becomes of one answer of drafts that are under way. */
export interface DraftImpact {
  readonly pattern: string;
  readonly label: string;
  /** "to-check": stays and may have to be mended. "asked-anew": some answers can no longer stand there. "not-asked": hidden where the new condition does not hold. */
  readonly fate: "kept" | "moved" | "changed" | "to-check" | "asked-anew" | "not-asked" | "dropped";
  /** Where it is now, when it moved. */
  readonly to?: string;
}

const FATES: readonly (readonly [fate: DraftImpact["fate"], codes: readonly Change["code"][]])[] = [
  ["asked-anew", ["type-changed", "options-removed"]],
  ["not-asked", ["condition-changed"]],
  ["to-check", ["limit-narrowed", "rule-added", "rule-changed", "condition-added"]],
];

/** Every answer a field of the earlier version asks for, and what the later one makes of it. */
export function draftImpact(before: Form, changes: readonly Change[], declared: DeclaredFates, movedTo: (pattern: string) => string | undefined): readonly DraftImpact[] {
  const questions = new StaticQuestions(before, before.definition.language);
  return [...answerFacts(before.definition, before.package.table).values()].flatMap(({ pattern }): readonly DraftImpact[] => {
    const question = questions.at(pattern.replaceAll("/*", "/0") as Pointer)?.question;
    if (question?.kind !== "field" || isInField(questions, pattern)) return [];
    return [{ pattern, label: question.label.text, ...fateOf(pattern, changes, declared, movedTo) }];
  });
}

/** Rows of a choice of several are one answer with it. */
function isInField(questions: StaticQuestions, pattern: string): boolean {
  const holder = pattern.slice(0, pattern.lastIndexOf("/"));
  return holder !== "" && questions.at(holder.replaceAll("/*", "/0") as Pointer)?.question?.kind === "field";
}

function fateOf(pattern: string, changes: readonly Change[], declared: DeclaredFates, movedTo: (pattern: string) => string | undefined): Pick<DraftImpact, "fate" | "to"> {
  const done = declared.done(pattern);
  if (done.includes("drop")) return { fate: "dropped" };
  const to = declared.moved(pattern);
  if (to !== undefined) return { fate: "moved", to };
  if (done.length > 0) return { fate: "changed" };
  const own = changes.filter((change) => change.pattern !== undefined && isWithin(pattern, change.pattern));
  if (own.some(({ code }) => code === "answer-removed") || movedTo(pattern) !== undefined) return { fate: "dropped" };
  const fate = FATES.find(([, codes]) => own.some(({ code, answers, pattern: at }) => codes.includes(code) && answers === "breaking" && (at === pattern || code === "condition-changed" || code === "type-changed")));
  return { fate: fate?.[0] ?? "kept" };
}
