import type { FormDefinition } from "../definition/definition.ts";
import type { MigrationStep } from "../definition/migration.ts";
import { compareVersions, isInRange } from "./semantic-version.ts";

/** A step with the place it stands at in the definition. */
export interface LocatedStep {
  readonly step: MigrationStep;
  readonly at: string;
}

/** The steps a draft of an earlier version takes to this definition's, in order; none where nothing is declared for it. */
export function migrationPath({ migrations = [], version }: Pick<FormDefinition, "migrations" | "version">, from: string): readonly LocatedStep[] {
  const path: LocatedStep[] = [];
  for (let here = from; compareVersions(here, version) < 0;) {
    const index = migrations.findIndex((migration) => isInRange(here, migration.from));
    const taken = migrations[index];
    const next = taken?.to ?? version;
    // The checker refuses migrations that lead nowhere or back; answers never wait for one that does.
    if (taken === undefined || compareVersions(next, here) <= 0) break;
    path.push(...taken.steps.map((step, i) => ({ step, at: `/migrations/${index}/steps/${i}` })));
    here = next;
  }
  return path;
}
