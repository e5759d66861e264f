import type { LayoutItem } from "../../../definition/definition.ts";
import { isWithin } from "../../../pointer/pointer.ts";
import { deadPlaces, type DeadPlace } from "../conditions/dead-places.ts";
import { whyNever } from "../conditions/reachable.ts";
import type { RuleSubject } from "../subject.ts";

/** A page on which nothing can ever stand, and the first condition that keeps it empty. */
export interface UnreachablePage {
  readonly at: string;
  readonly page: string;
  readonly cause: Pick<DeadPlace, "at" | "because" | "reason">;
}

/** Pages that show answers, none of which can ever be asked for, and no note that can be read. */
export function unreachablePages(subject: RuleSubject): readonly UnreachablePage[] {
  if (deadPlaces(subject).causes.length === 0) return [];
  return (subject.definition.layout ?? []).flatMap(({ page, show }, i) => {
    const causes = show.map((item, k) => causeOf(subject, item, `/layout/${i}/show/${k}`));
    const [cause] = causes;
    return cause !== undefined && causes.every((one) => one !== undefined) ? [{ at: `/layout/${i}`, page, cause }] : [];
  });
}

/** What keeps an item of a page from ever being there; undefined when it can be. */
function causeOf(subject: RuleSubject, item: LayoutItem, at: string): UnreachablePage["cause"] | undefined {
  if (typeof item === "string") {
    const nodes = subject.nodes.filter(({ pattern }) => isWithin(pattern, item));
    const causes = nodes.filter(({ pattern }) => pattern === item).map((node) => deadPlaces(subject).whyNever(node));
    return causes[0];
  }
  if ("section" in item) {
    const causes = item.show.map((one, k) => causeOf(subject, one, `${at}/show/${k}`));
    return causes.every((one) => one !== undefined) ? causes[0] : undefined;
  }
  const [root] = subject.nodes;
  const reason = item.if === undefined || root === undefined ? undefined : whyNever(subject, root, [{ at: `${at}/if`, schema: item.if }]);
  return reason === undefined ? undefined : { at: `${at}/if`, because: `${at}/if`, reason };
}
