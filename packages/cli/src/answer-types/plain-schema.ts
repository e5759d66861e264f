import { isArray, isObject, type Json, type JsonObject } from "@formgeber/core";

/**
 * A schema that json-schema-to-typescript reads rightly: every member an applicator can describe is a member of its object,
 * optional unless the object asks for it whatever the conditions say. The tool itself ignores conditions, takes an `$id` for a
 * file name, and makes a type of its own of every title.
 */
export function plainSchema(schema: Json): Json {
  if (!isObject(schema)) return schema === false ? { not: {} } : {};
  const reference = schema["$ref"];
  if (typeof reference === "string") return describedReference(reference, schema);
  const properties = Object.fromEntries([...membersOf(schema)].map(([key, member]) => [key, plainSchema(member)]));
  const isOpen = schema["additionalProperties"] !== false && schema["unevaluatedProperties"] !== false;
  return {
    ...kept(schema),
    ...(Object.keys(properties).length === 0 ? {} : { properties, additionalProperties: false }),
    ...(Object.keys(properties).length === 0 && schema["type"] === "object" && isOpen ? { additionalProperties: true } : {}),
    ...(schema["items"] === undefined ? {} : { items: plainSchema(schema["items"]) }),
    ...alternatives(schema),
    ...(isObject(schema["$defs"]) ? { $defs: mapped(schema["$defs"]) } : {}),
  };
}

/** Keywords that mean the same to the tool. Titles stay out: each would become a type. */
function kept(schema: JsonObject): JsonObject {
  const required = requiredOf(schema);
  const plain = ["type", "const", "enum", "deprecated"].flatMap((name) => (schema[name] === undefined ? [] : [[name, schema[name]] as const]));
  return { ...Object.fromEntries(plain), ...described(schema), ...(required.length === 0 ? {} : { required }) };
}

/** A reference with what stands beside it; a plain sibling would make the tool repeat the type. */
function describedReference($ref: string, schema: JsonObject): Json {
  const text = described(schema);
  return text.description === undefined ? { $ref } : { allOf: [{ $ref }], ...text };
}

/** Title and description as the one text that becomes a comment. */
function described({ title, description }: JsonObject): { readonly description?: string } {
  const texts = [title, description].filter((text): text is string => typeof text === "string" && text !== "");
  return texts.length === 0 ? {} : { description: texts.join("\n\n") };
}

/** The members an object can have, from its own `properties` and from every applicator in place. First description wins. */
function membersOf(schema: JsonObject): ReadonlyMap<string, Json> {
  const members = new Map<string, Json>();
  const add = (found: Iterable<readonly [string, Json]>): void => {
    for (const [key, member] of found) if (!members.has(key)) members.set(key, member);
  };
  if (isObject(schema["properties"])) add(Object.entries(schema["properties"]));
  for (const inner of inPlace(schema)) add(membersOf(inner));
  return members;
}

/** Subschemas that describe the same object. Branches of a choice between constants describe a value instead. */
function inPlace(schema: JsonObject): readonly JsonObject[] {
  const dependent = isObject(schema["dependentSchemas"]) ? Object.values(schema["dependentSchemas"]) : [];
  const lists = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => (isArray(schema[keyword]) ? schema[keyword] : []));
  return [...lists, schema["then"], schema["else"], ...dependent].filter(isObject);
}

function requiredOf(schema: JsonObject): readonly string[] {
  const own = isArray(schema["required"]) ? schema["required"].filter((key) => typeof key === "string") : [];
  const always = isArray(schema["allOf"]) ? schema["allOf"].filter(isObject).flatMap(requiredOf) : [];
  return [...new Set([...own, ...always])];
}

/** `oneOf` and `anyOf` of values, as one `enum` where all are constants; references of `allOf`. */
function alternatives(schema: JsonObject): JsonObject {
  const choices = schema["oneOf"] ?? schema["anyOf"];
  const references = (isArray(schema["allOf"]) ? schema["allOf"] : []).filter((inner) => isObject(inner) && inner["$ref"] !== undefined);
  const allOf = references.length === 0 ? {} : { allOf: references.map(plainSchema) };
  if (!isArray(choices) || choices.length === 0) return allOf;
  const constants = choices.map((choice) => (isObject(choice) ? choice["const"] : undefined));
  if (constants.every((value) => value !== undefined)) return { ...allOf, enum: constants };
  // Branches that describe members have become members already.
  const describeMembers = choices.some((choice) => isObject(choice) && (choice["properties"] !== undefined || choice["required"] !== undefined));
  return describeMembers ? allOf : { ...allOf, anyOf: choices.map(plainSchema) };
}

function mapped(schemas: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, plainSchema(schema)]));
}
