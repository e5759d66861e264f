import type { Draft } from "../draft.ts";
import { isKnown } from "../vocabulary.ts";
import type { Change } from "./change.ts";
import { definitions } from "./definitions.ts";
import { dependencies } from "./dependencies.ts";
import { disallow, divisibleBy, extending } from "./draft-03.ts";
import { identifier, schemaUri } from "./identifiers.ts";
import { additionalItems, items } from "./items.ts";
import { exclusiveLimit, limit } from "./limits.ts";
import { example, optionLabels, options } from "./options.ts";
import { properties, required } from "./properties.ts";
import { format, pattern } from "./texts.ts";
import { type } from "./type.ts";

/** What becomes of keywords that a draft knows and 2020-12 writes or means otherwise. */
const known: ReadonlyMap<string, Change> = new Map(Object.entries({
  $schema: schemaUri, $id: identifier, id: identifier, $anchor: identifier, $recursiveAnchor: identifier,
  items, additionalItems, dependencies, properties, required, type, format, pattern,
  minimum: limit, maximum: limit, exclusiveMinimum: exclusiveLimit, exclusiveMaximum: exclusiveLimit,
  extends: extending, disallow, divisibleBy, enum: options,
}));

/** What becomes of keywords that no draft needs to know. */
const always: ReadonlyMap<string, Change> = new Map(Object.entries({ definitions, $defs: definitions, example, enumNames: optionLabels }));

/** The change of a keyword; undefined where it is taken over, or has no meaning in the draft. */
export function changeOf(draft: Draft, keyword: string): Change | undefined {
  return always.get(keyword) ?? (isKnown(draft, keyword) ? known.get(keyword) : undefined);
}
