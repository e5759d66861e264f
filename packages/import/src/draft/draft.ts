import { isArray, isObject, type Json, type JsonObject } from "@formgeber/core";

/** The drafts before the one that forms are written in, oldest first. */
export const drafts = ["draft-03", "draft-04", "draft-06", "draft-07", "2019-09"] as const;
export type Draft = (typeof drafts)[number];

/** True when a draft is `other` or came after it. */
export function isSince(draft: Draft, other: Draft): boolean {
  return drafts.indexOf(draft) >= drafts.indexOf(other);
}

/**
 * The draft a schema is written in: what its `$schema` says, else what its keywords give away, and the newest of those that
 * are possible. "2020-12" for everything that needs no upgrade, boolean schemas and things that are no schema among it.
 */
export function draftOf(schema: Json): Draft | "2020-12" {
  if (!isObject(schema)) return "2020-12";
  return declared(schema["$schema"]) ?? drafts.find((draft) => signs[draft].some((sign) => occurs(schema, sign))) ?? "2020-12";
}

function declared(uri: Json | undefined): Draft | "2020-12" | undefined {
  if (typeof uri !== "string") return undefined;
  if (/\b2020-12\b/.test(uri)) return "2020-12";
  const number = /\bdraft-0?(\d)\b/.exec(uri)?.[1];
  return drafts.find((draft) => draft === `draft-0${number ?? ""}` || uri.includes(draft)) ?? (number === "5" ? "draft-04" : undefined);
}

type Sign = (schema: JsonObject) => boolean;

/** What only schemas of this draft or older ones hold. A schema with signs of several is taken for the oldest of them. */
const signs: { readonly [draft in Draft]: readonly Sign[] } = {
  "draft-03": [
    (schema) => typeof schema["divisibleBy"] === "number" || Object.hasOwn(schema, "disallow") || isSchemaOrList(schema["extends"]),
    (schema) => schema["type"] === "any" || (isArray(schema["type"]) && schema["type"].some(isObject)),
  ],
  "draft-04": [
    (schema) => typeof schema["exclusiveMinimum"] === "boolean" || typeof schema["exclusiveMaximum"] === "boolean",
    (schema) => typeof schema["id"] === "string" && (isObject(schema["properties"]) || isObject(schema["definitions"])),
  ],
  "draft-06": [],
  "draft-07": [
    (schema) => isObject(schema["definitions"]) || isObject(schema["dependencies"]),
    (schema) => isArray(schema["items"]) || Object.hasOwn(schema, "additionalItems"),
    (schema) => typeof schema["$id"] === "string" && schema["$id"].startsWith("#"),
  ],
  "2019-09": [(schema) => Object.hasOwn(schema, "$recursiveRef")],
};

function isSchemaOrList(value: Json | undefined): boolean {
  return isObject(value) || (isArray(value) && value.every(isObject) && value.length > 0);
}

/** Looks at everything but data; a form may well ask for something called "id". */
function occurs(value: Json, sign: Sign, isMap = false): boolean {
  if (isArray(value)) return value.some((each) => occurs(each, sign));
  if (!isObject(value)) return false;
  if (!isMap && sign(value)) return true;
  return Object.entries(value).some(([key, each]) =>
    (isMap || !["enum", "const", "default", "examples", "example"].includes(key)) && occurs(each, sign, !isMap && MAPS.has(key)));
}

const MAPS: ReadonlySet<string> = new Set(["properties", "patternProperties", "definitions", "$defs", "dependencies", "dependentSchemas"]);
