import { Ajv2020 } from "ajv/dist/2020.js";
import { isArray, isObject, type Json } from "../json/json.ts";
import type { JsonSchema, SchemaObject } from "../json/json-schema.ts";
import { child, ROOT, type Pointer } from "../pointer/pointer.ts";
import { resolve } from "./schema-tree.ts";

interface Judged {
  readonly relevant: readonly Pointer[];
  readonly pruned: Json;
}

/** What one answer comes to; undefined value: absent. `would`: as if it were present. */
interface Part {
  readonly value: Json | undefined;
  readonly would: Json;
  readonly holds: boolean;
}

/**
 * The rule written down as plainly as possible, to be compared with the engine: walk everything with the verdicts known
 * so far, ask a validator for every condition anew, and repeat until nothing changes. Slow, and shares no code with it.
 */
export function naiveEvaluation(root: SchemaObject, answers: Json): Judged {
  const ajv = new Ajv2020({ strict: false, logger: false, ownProperties: true, validateSchema: false });
  let verdicts = new Map<string, boolean>();
  for (let round = 0; round < 60; round++) {
    const asked = new Map<string, boolean>();
    const relevant: Pointer[] = [];
    const part = evaluate(root, answers, verdicts, asked, relevant, ajv);
    if (asked.size === verdicts.size && [...asked].every(([key, verdict]) => verdicts.get(key) === verdict)) return { relevant: relevant.filter((pointer) => pointer !== ROOT).sort(), pruned: part.would };
    verdicts = asked;
  }
  throw new Error("the conditions do not come to rest");
}

function evaluate(root: SchemaObject, answers: Json, verdicts: ReadonlyMap<string, boolean>, asked: Map<string, boolean>, relevant: Pointer[], ajv: Ajv2020): Part {
  const holds = (pointer: Pointer, name: string, wanted: boolean): boolean => verdicts.get(`${pointer} ${name}`) === wanted;

  /** The schemas in force in place, and the questions whose verdict decides about others. */
  function inForce(schema: JsonSchema, pointer: Pointer, questions: Map<string, (would: Json) => boolean>): readonly JsonSchema[] {
    if (typeof schema === "boolean") return [schema];
    const found: JsonSchema[] = [schema];
    const also = (sub: JsonSchema): void => void found.push(...inForce(sub, pointer, questions));
    if (schema.$ref !== undefined) also(resolve(root, schema.$ref)?.schema ?? true);
    (schema.allOf ?? []).forEach(also);
    if (schema.if !== undefined) {
      const name = JSON.stringify(schema.if);
      const condition = { ...(typeof schema.if === "object" ? schema.if : {}), $defs: root.$defs ?? {} };
      questions.set(name, (would) => ajv.validate(condition, would));
      if (schema.then !== undefined && holds(pointer, name, true)) also(schema.then);
      if (schema.else !== undefined && holds(pointer, name, false)) also(schema.else);
    }
    for (const [key, sub] of Object.entries(schema.dependentSchemas ?? {})) {
      questions.set(`has ${key}`, (would) => isObject(would) && Object.hasOwn(would, key));
      if (holds(pointer, `has ${key}`, true)) also(sub);
    }
    for (const [key, required] of Object.entries(schema.dependentRequired ?? {})) {
      questions.set(`has ${key}`, (would) => isObject(would) && Object.hasOwn(would, key));
      if (holds(pointer, `has ${key}`, true)) found.push({ required });
    }
    const branches = (schema.oneOf ?? []).filter((sub): sub is SchemaObject => typeof sub === "object" && sub.properties?.["way"] !== undefined);
    for (const branch of branches) {
      const way = branch.properties?.["way"] as SchemaObject;
      const name = `way ${JSON.stringify(way.const)}`;
      questions.set(name, (would) => isObject(would) && would["way"] === way.const);
      found.push({ properties: { way: true }, required: ["way"] });
      if (holds(pointer, name, true)) also(branch);
    }
    return found;
  }

  function visit(schemas: readonly JsonSchema[], raw: Json | undefined, pointer: Pointer, isRequired: boolean, seen: readonly JsonSchema[]): Part {
    const questions = new Map<string, (would: Json) => boolean>();
    const force = schemas.flatMap((schema) => inForce(schema, pointer, questions));
    const absent: Part = { value: undefined, would: {}, holds: false };
    if (force.length === 0 || force.includes(false)) return absent;
    relevant.push(pointer);
    const objects = force.filter((each) => typeof each === "object");
    const could = schemas.flatMap((schema) => everything(root, schema));
    const part = judge(objects, could, raw, pointer, isRequired, seen);
    const isWhole = part.value !== undefined && part.would === part.value && !isArray(part.would) && !isObject(part.would);
    for (const [name, question] of questions) asked.set(`${pointer} ${name}`, question(isWhole ? (part.value ?? {}) : part.would));
    return part;
  }

  function judge(force: readonly SchemaObject[], could: readonly SchemaObject[], raw: Json | undefined, pointer: Pointer, isRequired: boolean, seen: readonly JsonSchema[]): Part {
    const isObjectHere = could.some(({ properties, unevaluatedProperties }) => properties !== undefined || unevaluatedProperties === false);
    const isArrayHere = could.some(({ items }) => items !== undefined);
    const isNullable = could.some(({ type }) => [type].flat().includes("null"));
    const isRow = /\/\d+$/.test(pointer);
    const isOpen = raw === undefined || raw === "" || (raw === null && !isNullable);
    if (isArrayHere && (isOpen || isArray(raw))) {
      const items = force.flatMap((each) => (each.items === undefined ? [] : [each.items]));
      const potential = could.flatMap((each) => (each.items === undefined ? [] : [each.items]));
      const rows = (isArray(raw) ? raw : []).map((row, i) => visitKnowing(items, potential, row, child(pointer, i), false, seen));
      const would = rows.flatMap(({ value }) => (value === undefined ? [] : [value]));
      return { value: would.length > 0 || isRequired || isRow ? would : undefined, would, holds: would.length > 0 };
    }
    const repeats = could.some((each) => seen.includes(each));
    if (isObjectHere) {
      const members: { [key: string]: Json } = {};
      let holdsSomething = false;
      const keys = repeats && !isObject(raw) ? [] : new Set(could.flatMap(({ properties }) => Object.keys(properties ?? {})));
      for (const key of keys) {
        const schemas = force.flatMap(({ properties }) => (properties !== undefined && Object.hasOwn(properties, key) ? [properties[key] ?? true] : []));
        const potential = could.flatMap(({ properties }) => (properties?.[key] === undefined ? [] : [properties[key]]));
        const given = isObject(raw) && Object.hasOwn(raw, key) ? raw[key] : undefined;
        const part = schemas.length === 0 ? undefined : visitKnowing(schemas, potential, given, child(pointer, key), force.some(({ required }) => required?.includes(key) ?? false), [...seen, ...could.filter(({ properties, items }) => properties !== undefined || items !== undefined)]);
        if (part?.value !== undefined) members[key] = part.value;
        holdsSomething ||= part?.holds ?? false;
      }
      if (!isOpen && !isObject(raw)) return { value: raw, would: raw, holds: true };
      return { value: holdsSomething || isRequired || isRow || pointer === ROOT ? members : undefined, would: members, holds: holdsSomething };
    }
    if (isOpen) return isRow ? { value: null, would: {}, holds: true } : { value: undefined, would: {}, holds: false };
    return { value: raw, would: raw, holds: true };
  }

  /** Structure is a matter of all places there can be, whatever is in force. */
  function visitKnowing(schemas: readonly JsonSchema[], potential: readonly JsonSchema[], raw: Json | undefined, pointer: Pointer, isRequired: boolean, seen: readonly JsonSchema[]): Part {
    const structure = potential.flatMap((schema) => everything(root, schema)).map(({ properties, items, unevaluatedProperties, type }): SchemaObject => ({
      ...(properties !== undefined && { properties: {} }), ...(items !== undefined && { items }), ...(unevaluatedProperties === false && { unevaluatedProperties }), ...(type !== undefined && { type }),
    }));
    return structure.length === 0 ? visit(schemas, raw, pointer, isRequired, seen) : visitWith(structure, schemas, raw, pointer, isRequired, seen);
  }

  function visitWith(structure: readonly SchemaObject[], schemas: readonly JsonSchema[], raw: Json | undefined, pointer: Pointer, isRequired: boolean, seen: readonly JsonSchema[]): Part {
    const questions = new Map<string, (would: Json) => boolean>();
    const force = schemas.flatMap((schema) => inForce(schema, pointer, questions));
    if (force.length === 0 || force.includes(false)) return { value: undefined, would: {}, holds: false };
    relevant.push(pointer);
    const could = [...schemas.flatMap((schema) => everything(root, schema)), ...structure];
    const part = judge(force.filter((each) => typeof each === "object"), could, raw, pointer, isRequired, seen);
    for (const [name, question] of questions) asked.set(`${pointer} ${name}`, question(part.would));
    return part;
  }

  return visit([root], answers, ROOT, false, []);
}

function everything(root: JsonSchema, schema: JsonSchema): readonly SchemaObject[] {
  if (typeof schema === "boolean") return [];
  const target = schema.$ref === undefined ? undefined : resolve(root, schema.$ref)?.schema;
  const inPlace = [target, ...(schema.allOf ?? []), ...(schema.oneOf ?? []), schema.then, schema.else, ...Object.values(schema.dependentSchemas ?? {})];
  return [schema, ...inPlace.flatMap((sub) => (sub === undefined ? [] : everything(root, sub)))];
}
