import type { DefinitionIssue } from "./issue.ts";

/**
 * One rule of the checker: what stands in the documentation and in a report about every finding of one code. The file of a
 * rule, its fixtures and its anchor in docs/checker.md are named after the code.
 */
export interface Rule {
  /** The tail of the code: "empty-page" for `definition/empty-page`. */
  readonly code: string;
  /** Errors keep a form from being published. */
  readonly severity: "error" | "warning";
  /** Told only when asked for: good advice for some forms, noise for others. */
  readonly optIn?: true;
  /** What it looks for: one sentence. */
  readonly looksFor: string;
  /** What happens to citizen, clerk or developer otherwise: one or two sentences. */
  readonly why: string;
}

/** A rule that looks by itself. Rules without this are told by a check that settles several of them at once. */
export interface SeekingRule<Subject> extends Rule {
  find(subject: Subject): readonly RuleFinding[];
}

/** One place at which a rule is broken. Sentences end without a full stop, except `fix`, which says what to do. */
export interface RuleFinding extends Pick<DefinitionIssue, "expected" | "found" | "fix"> {
  /** A pointer into the definition, or a location of its schema ("#/properties/a"). */
  readonly at: string;
}

/** What a rule found, as issues. */
export function issuesOfRule<Subject>(rule: SeekingRule<Subject>, subject: Subject): readonly DefinitionIssue[] {
  return rule.find(subject).map(({ at, expected, found, fix }) => ({
    code: `definition/${rule.code}`,
    location: at.startsWith("#") ? `/schema${at.slice(1)}` : at,
    severity: rule.severity,
    expected,
    found,
    fix,
  }));
}
