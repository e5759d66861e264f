import type { FormDefinition } from "../../definition/definition.ts";
import type { MigrationStep } from "../../definition/migration.ts";
import { isWithin } from "../../pointer/pointer.ts";
import { migrationPath } from "../migration-path.ts";

/** What declared steps make of the answers of an earlier version. */
export interface DeclaredFates {
  /** Where an answer ends that is moved, with what it lies in or by itself; undefined when it is not moved, or more is done to it. */
  moved(pattern: string): string | undefined;
  /** What the steps do to an answer, in order ("split", "drop"). Empty: nothing. */
  done(pattern: string): readonly string[];
}

/** The steps that drafts of one version take to another. */
export function declaredFates(after: FormDefinition, from: string): DeclaredFates {
  const steps = migrationPath(after, from).map(({ step }) => step);
  const follow = (pattern: string): { readonly here: string; readonly done: readonly string[] } => steps.reduce((now, step) => {
    const source = sourcesOf(step).find((one) => isWithin(now.here, one));
    if (source === undefined) return now;
    const [kind = ""] = Object.keys(step).filter((key) => key in KINDS);
    return { here: "move" in step ? step.to + now.here.slice(source.length) : now.here, done: [...now.done, kind] };
  }, { here: pattern, done: [] as readonly string[] });
  return {
    moved(pattern) {
      const { here, done } = follow(pattern);
      return done.length > 0 && done.every((kind) => kind === "move") ? here : undefined;
    },
    done: (pattern) => follow(pattern).done,
  };
}

const KINDS = { move: 1, drop: 1, join: 1, split: 1, convert: 1, map: 1, default: 1, wrap: 1, unwrap: 1 };

function sourcesOf(step: MigrationStep): readonly string[] {
  if ("join" in step) return step.join;
  return Object.entries(step).flatMap(([key, value]) => (key in KINDS && typeof value === "string" ? [value] : []));
}
