import type { MigrationStep } from "../definition/migration.ts";
import type { Json } from "../json/json.ts";

/** The step that undoes another; undefined where there is none, since the step leaves out what would be needed. */
export function inverseStep(step: MigrationStep): MigrationStep | undefined {
  if ("move" in step) return { move: step.to, to: step.move };
  if ("split" in step) return { join: step.to, to: step.split, with: step.at ?? " " };
  if ("wrap" in step) return { unwrap: step.to ?? step.wrap, to: step.wrap };
  if ("unwrap" in step) return { wrap: step.to ?? step.unwrap, to: step.unwrap };
  return "map" in step ? inverseMap(step.map, step.values) : undefined;
}

/** Only texts can be turned round: a new value that is no text could have been one before as well. */
function inverseMap(map: string, values: { readonly [old: string]: Json }): MigrationStep | undefined {
  const turned = Object.fromEntries(Object.entries(values).flatMap(([old, value]) => (typeof value === "string" ? [[value, old]] : [])));
  return Object.keys(turned).length === Object.keys(values).length ? { map, values: turned } : undefined;
}
