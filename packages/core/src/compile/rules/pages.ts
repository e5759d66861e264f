import type { FormDefinition, LayoutItem } from "../../definition/definition.ts";
import type { DefinitionIssue } from "../../issue/issue.ts";
import { isWithin } from "../../pointer/pointer.ts";
import type { StaticNode } from "../../relevance/evaluator.ts";
import { namesAnswer, type Subject } from "../definition-subject.ts";
import { finding } from "../finding.ts";

interface ShownAt {
  readonly pattern: string;
  /** Where it stands in the definition. */
  readonly location: string;
}

/** Page ids are unique; every answer stands on one page, and every pattern of the layout names one. */
export function checkPages(subject: Subject): readonly DefinitionIssue[] {
  const { definition, root } = subject;
  if (definition.layout === undefined) return [];
  const shown = definition.layout.flatMap(({ show }, i) => shownAt(show, `/layout/${i}/show`));
  return [...duplicatePages(definition), ...unknownAnswers(subject, shown), ...shownTwice(shown), ...notShown(root, shown)];
}

function duplicatePages({ layout = [] }: FormDefinition): readonly DefinitionIssue[] {
  return layout.flatMap(({ page }, i) => (layout.findIndex((other) => other.page === page) === i
    ? []
    : [finding("error", "duplicate-page", `/layout/${i}/page`, "an id no other page has", `"${page}" again`, "Give one of the two pages another id.")]));
}

function unknownAnswers(subject: Subject, shown: readonly ShownAt[]): readonly DefinitionIssue[] {
  return shown.filter(({ pattern }) => !namesAnswer(subject, pattern)).map(({ pattern, location }) =>
    finding("error", "layout-unknown-answer", location, "the pattern of an answer that the schema describes, with * for rows", `"${pattern}"`, nearest(subject, pattern)));
}

function shownTwice(shown: readonly ShownAt[]): readonly DefinitionIssue[] {
  return shown.flatMap(({ pattern, location }, i) => {
    const other = shown.slice(0, i).find((before) => isWithin(pattern, before.pattern) || isWithin(before.pattern, pattern));
    return other === undefined ? [] : [finding("error", "answer-shown-twice", location, "each answer in one place of the layout", `"${pattern}", which ${other.location} shows too`, "Remove one of the two.")];
  });
}

/** The highest answers that no page shows any part of. */
function notShown(node: StaticNode, shown: readonly ShownAt[]): readonly DefinitionIssue[] {
  return node.children.flatMap((member) => {
    if (shown.some(({ pattern }) => isWithin(member.pattern, pattern))) return [];
    if (shown.some(({ pattern }) => isWithin(pattern, member.pattern))) return notShown(member, shown);
    return [finding("error", "answer-on-no-page", member.locations[0] ?? "#", `a page that shows "${member.pattern}"`, "none", `Add "${member.pattern}" to "show" of a page.`)];
  });
}

function shownAt(items: readonly LayoutItem[], base: string): readonly ShownAt[] {
  return items.flatMap((item, i) => {
    if (typeof item === "string") return [{ pattern: item, location: `${base}/${i}` }];
    return "section" in item ? shownAt(item.show, `${base}/${i}/show`) : [];
  });
}

function nearest({ answers }: Subject, pattern: string): string {
  const last = pattern.slice(pattern.lastIndexOf("/") + 1);
  const alike = answers.find(({ node }) => node.key === last)?.node.pattern;
  return alike === undefined ? "Correct the pattern or describe the answer in the schema." : `Did you mean "${alike}"?`;
}
