import { isArray, isObject, recordShape, valueAt, type FieldTable, type Form, type Json, type JsonObject, type LexicalShape } from "@formgeber/core";
import { said } from "./mismatch.ts";

/** A condition of a form in plain words as far as it is a plain one, else as it stands in the schema. */
export function conditionWords(form: Form, condition: FieldTable["conditions"][number]): string {
  switch (condition.kind) {
    case "if": {
      const schema = valueAt(form.definition.schema as Json, condition.at.slice(1));
      return schemaWords(schema, labelsOf(form)) ?? said(schema);
    }
    case "present": return `${named(condition.key, labelsOf(form))} is given`;
    case "value": return `${named(condition.key, labelsOf(form))} is ${condition.except ? "none of " : ""}${condition.values.map(said).join(" or ")}`;
    case "choice": return `branch ${condition.branch.number} is chosen`;
  }
}

type Labels = ReadonlyMap<string, string>;

function schemaWords(schema: Json | undefined, labels: Labels): string | undefined {
  if (!isObject(schema)) return undefined;
  const properties = isObject(schema["properties"]) ? Object.entries(schema["properties"]) : [];
  const required = isArray(schema["required"]) ? schema["required"].filter((key) => typeof key === "string") : [];
  const isPlain = Object.keys(schema).every((keyword) => ["properties", "required", "type"].includes(keyword));
  if (!isPlain) return undefined;
  const asked = properties.map(([key, member]) => memberWords(key, member, labels));
  if (asked.some((words) => words === undefined)) return undefined;
  const given = required.filter((key) => !properties.some(([name]) => name === key)).map((key) => `${named(key, labels)} is given`);
  const parts = [...asked, ...given];
  return parts.length === 0 ? undefined : parts.join(" and ");
}

function memberWords(key: string, schema: Json, labels: Labels): string | undefined {
  const label = named(key, labels);
  if (!isObject(schema)) return undefined;
  const not = schema["not"];
  if (not !== undefined && isObject(not) && Object.keys(schema).length === 1) {
    const values = valuesOf(not);
    return values && `${label} is not ${values}`;
  }
  const values = valuesOf(schema);
  if (values !== undefined) return `${label} is ${values}`;
  const inner = schemaWords(schema, labels);
  return inner && `in ${label}: ${inner}`;
}

function valuesOf(schema: JsonObject): string | undefined {
  if (Object.keys(schema).length !== 1) return undefined;
  if (schema["const"] !== undefined) return said(schema["const"]);
  return isArray(schema["enum"]) ? schema["enum"].map(said).join(" or ") : undefined;
}

function named(key: string, labels: Labels): string {
  const label = labels.get(key);
  return label === undefined ? key : `“${label}”`;
}

/** Labels by key, for those keys that only one label goes with. */
function labelsOf(form: Form): Labels {
  const labels = new Map<string, string | undefined>();
  const visit = (shape: LexicalShape): void => {
    if (shape.kind === "items") visit(shape.item);
    if (shape.kind !== "members") return;
    for (const { key, label, shape: inner } of shape.members) {
      labels.set(key, labels.has(key) && labels.get(key) !== label ? undefined : label);
      visit(inner);
    }
  };
  visit(recordShape(form).root);
  return new Map([...labels].flatMap(([key, label]) => (label === undefined ? [] : [[key, label] as const])));
}
