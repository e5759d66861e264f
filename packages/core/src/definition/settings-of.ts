import { pointerOf } from "../pointer/pointer.ts";
import type { FieldSettings, FormDefinition } from "./definition.ts";

/** Settings of one answer, with the place in the definition that each member comes from. */
export interface LocatedSettings {
  readonly settings: FieldSettings;
  /** Member → pointer into the definition ("/fields/~1a/label"), for translations; none for what a field type suggests. */
  readonly pointers: { readonly [member in keyof FieldSettings]?: string };
}

/**
 * How one answer is shown: settings of its pattern, then those of the schema locations that describe it, in the order of
 * the places, then what the field type of its group suggests. The first that has a member gives it.
 */
export function settingsOf(definition: FormDefinition, pattern: string, locations: readonly string[], suggested: FieldSettings = {}): LocatedSettings {
  const settings: { [member: string]: unknown } = {};
  const pointers: { [member: string]: string } = {};
  const fields = definition.fields ?? {};
  for (const key of [pattern, ...locations]) {
    if (!Object.hasOwn(fields, key)) continue;
    for (const [name, value] of Object.entries(fields[key] ?? {})) {
      if (Object.hasOwn(settings, name)) continue;
      settings[name] = value;
      pointers[name] = pointerOf(["fields", key, name]);
    }
  }
  return { settings: { ...suggested, ...settings }, pointers };
}
