import type { Form, FormReference } from "../../form/form.ts";
import type { DefinitionIssue } from "../../issue/issue.ts";
import { compareVersions, raised, stepBetween, type VersionStep } from "../semantic-version.ts";
import { answerFacts } from "./answer-facts.ts";
import type { Change } from "./change.ts";
import { declaredFates } from "./declared-fates.ts";
import { diffAnswers } from "./diff-answers.ts";
import { diffCodeLists } from "./diff-code-lists.ts";
import { diffDefinition } from "./diff-definition.ts";
import { diffMessage } from "./diff-message.ts";
import { diffScreen } from "./diff-screen.ts";
import { draftImpact, type DraftImpact } from "./draft-impact.ts";
import type { MessageOutline } from "./message-outline.ts";

/** What is different between two versions of a form, by meaning. */
export interface FormDiff {
  readonly before: FormReference;
  readonly after: FormReference;
  /** Empty when nothing means anything else. */
  readonly changes: readonly Change[];
  /** What becomes of each answer of drafts that are under way. */
  readonly drafts: readonly DraftImpact[];
  /** How far the version number must rise; undefined when nothing changed. */
  readonly step?: VersionStep;
  /** When the later version's number says less than that. */
  readonly finding?: DefinitionIssue;
}

/** What a diff needs besides the forms. */
export interface DiffOptions {
  /** What the message of a form looks like: an exporter's word. Absent: nothing is said of messages. */
  readonly message?: (form: Form) => MessageOutline;
}

/**
 * Compares two versions of a form. Nothing is said of what means the same: the order of members, annotations nobody shows,
 * where definitions stand, whether something is referred to or said in place.
 */
export function diffForms(before: Form, after: Form, { message }: DiffOptions = {}): FormDiff {
  const [old, now] = [answerFacts(before.definition, before.package.table), answerFacts(after.definition, after.package.table)];
  const declared = declaredFates(after.definition, before.package.form.version);
  const answers = diffAnswers(old, now, declared);
  const moves = new Map(answers.flatMap(({ code, pattern, facts }) => (code === "answer-moved" && pattern !== undefined && typeof facts["to"] === "string" ? [[pattern, facts["to"]] as const] : [])));
  const movedTo = (pattern: string): string | undefined => {
    const [from, to] = [...moves].find(([one]) => pattern === one || pattern.startsWith(`${one}/`)) ?? [];
    return from === undefined || to === undefined ? undefined : to + pattern.slice(from.length);
  };
  const changes = [
    ...answers,
    ...diffScreen(before, after, [...now.keys()].filter((pattern) => old.has(pattern))),
    ...diffCodeLists(before.package, after.package),
    ...diffDefinition(before.definition, after.definition),
    ...(message === undefined ? [] : diffMessage(message(before), message(after), movedTo)),
  ];
  const step = neededStep(changes);
  const finding = step && findingOf(step, before.package.form, after.package.form);
  return { before: before.package.form, after: after.package.form, changes, drafts: draftImpact(before, answers, declared, movedTo), ...(step && { step }), ...(finding && { finding }) };
}

/** Whoever relies on answers or messages must be told by the first number, whoever could use something new by the second. */
function neededStep(changes: readonly Change[]): VersionStep | undefined {
  const effects = changes.flatMap(({ answers, xml }) => [answers, xml]);
  if (effects.includes("breaking")) return "major";
  if (effects.includes("additive") || effects.includes("compatible")) return "minor";
  return changes.length > 0 ? "patch" : undefined;
}

const RANK: readonly VersionStep[] = ["patch", "minor", "major"];

function findingOf(step: VersionStep, before: FormReference, after: FormReference): DefinitionIssue | undefined {
  const taken = stepBetween(before.version, after.version);
  if (taken !== undefined && RANK.indexOf(taken) >= RANK.indexOf(step)) return undefined;
  const suggested = raised(before.version, step);
  return {
    code: "definition/version-too-low",
    location: "/version",
    severity: "warning",
    expected: `at least ${suggested}: this is a ${step} change`,
    found: compareVersions(before.version, after.version) === 0 ? `${after.version} again` : after.version,
    fix: `Raise the version to ${suggested} or higher.`,
  };
}
