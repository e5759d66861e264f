import { columnsOf } from "../code-list/columns-of.ts";
import type { DefinitionIssue } from "../issue/issue.ts";
import { pointerOf, segments } from "../pointer/pointer.ts";
import { namesAnswer, type PossibleAnswer, type Subject } from "./definition-subject.ts";
import { finding } from "./finding.ts";

/** Lists that depend on answers do so on one that is there, by a column that is there, and not in a circle; versions are as the form wants. */
export function checkListUse(subject: Subject): readonly DefinitionIssue[] {
  const found = [...subject.answers.flatMap((answer) => [...unknownReads(subject, answer), ...missingColumns(subject, answer)]), ...cycles(subject), ...otherVersions(subject)];
  return [...new Map(found.map((issue) => [`${issue.code} ${issue.location}`, issue])).values()];
}

interface Read {
  readonly pattern: string;
  readonly at: string;
}

function readsOf({ type, located, node }: PossibleAnswer): readonly Read[] {
  const at = located.pointers.options ?? node.locations[0] ?? "#";
  return (type?.reads?.(located.settings.options ?? {}) ?? []).map((pattern) => ({ pattern, at }));
}

function unknownReads(subject: Subject, answer: PossibleAnswer): readonly DefinitionIssue[] {
  return readsOf(answer).flatMap(({ pattern, at }) => {
    if (!namesAnswer(subject, pattern)) return [finding("error", "reads-no-answer", at, "the pattern of an answer", `"${pattern}"`, "Correct the pattern.")];
    const [read, own] = [segments(pattern), segments(answer.node.pattern)];
    const isBeside = read.every((part, i) => part !== "*" || read.slice(0, i + 1).every((each, k) => each === own[k]));
    return isBeside ? [] : [finding("error", "reads-no-answer", at, `an answer outside rows, or in the same rows as ${answer.node.pattern}`, `"${pattern}"`, "Name an answer of the same row, or one that there is once.")];
  });
}

function missingColumns({ codeLists }: Subject, { type, located, node }: PossibleAnswer): readonly DefinitionIssue[] {
  return (type?.columns?.(located.settings.options ?? {}) ?? []).flatMap(({ list: uri, column }) => {
    const list = Object.hasOwn(codeLists, uri) ? codeLists[uri] : undefined;
    const further = list === undefined ? [column] : columnsOf(list).flatMap(({ id, role }) => (role === undefined ? [id] : []));
    if (further.includes(column)) return [];
    return [finding("error", "code-list-no-column", located.pointers.options ?? node.locations[0] ?? "#", further.length === 0 ? `a list with further columns; ${uri} has none` : `one of the columns ${further.join(", ")} of ${uri}`, `"${column}"`, "Correct the name of the column, or take a list that has it.")];
  });
}

/** Told at the first of the fields that wait for each other. */
function cycles({ answers }: Subject): readonly DefinitionIssue[] {
  const reads = new Map(answers.map((answer) => [answer.node.pattern as string, readsOf(answer)]));
  const reached = (from: string): ReadonlySet<string> => {
    const found = new Set([from]);
    for (const pattern of found) for (const read of reads.get(pattern) ?? []) found.add(read.pattern);
    return found;
  };
  const told = new Set<string>();
  return [...reads].flatMap(([pattern, found]) => {
    const [first] = found.filter((read) => reached(read.pattern).has(pattern));
    if (first === undefined || told.has(pattern)) return [];
    for (const each of reached(pattern)) told.add(each);
    return [finding("error", "reads-cycle", first.at, "an answer that does not depend on this one", `"${first.pattern}"`, "Let one of the lists depend on nothing.")];
  });
}

function otherVersions({ definition: { codeListUse = {} }, codeLists }: Subject): readonly DefinitionIssue[] {
  return Object.entries(codeListUse).flatMap(([uri, { version }]) => {
    const list = Object.hasOwn(codeLists, uri) ? codeLists[uri] : undefined;
    if (version === undefined || list === undefined || list.version === version) return [];
    return [finding("error", "code-list-other-version", pointerOf(["codeListUse", uri, "version"]), `version "${list.version}" of ${uri}, which is at hand`, `"${version}"`, "Name the version at hand after you have compared the codes, or put the other one into the folder of code lists.")];
  });
}
