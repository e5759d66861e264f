import type { CodeKeywordDefinition, KeywordCxt } from "ajv/dist/2020.js";
import { _, nil, not, or, stringify, type Code, type Name } from "ajv/dist/compile/codegen/index.js";
import { resetErrorsCount } from "ajv/dist/compile/errors.js";
import { Type } from "ajv/dist/compile/util.js";
import { propertyInData, usePattern } from "ajv/dist/vocabularies/code.js";
import type { JsonSchema } from "../../json/json-schema.ts";
import { evaluatedBy, type Circumstance, type Evaluates } from "./evaluated-by.ts";

/** The document that is compiled. Branches that become functions of their own are added to it. */
export interface Root {
  readonly $defs: { [name: string]: JsonSchema };
}

/**
 * Our `unevaluatedProperties` and `unevaluatedItems`. Those of ajv keep account of everything that was evaluated, know
 * nothing of `contains` and forget an `if` that stands alone. These know beforehand who evaluates what, and ask a subschema
 * for its verdict only when a member or row is left over that hangs on it. `root`: what `$ref`s point into.
 */
export function unevaluatedKeywords(root: Root): readonly CodeKeywordDefinition[] {
  return [members(root), rows(root)];
}

function members(root: Root): CodeKeywordDefinition {
  return {
    keyword: "unevaluatedProperties", type: "object", schemaType: ["boolean", "object"], trackErrors: true,
    error: { message: "", params: ({ params }) => _`{unevaluatedProperty: ${params["key"]}}` },
    code: (context) => {
      const { gen, data, errsCount } = context;
      const evaluated = evaluatedBy({ ...root }, context.parentSchema as JsonSchema).filter(({ keys, patterns, everyMember }) => everyMember || keys.length + patterns.length > 0);
      const always = evaluated.filter(({ when }) => when.length === 0);
      if (context.schema === true || always.some(({ everyMember }) => everyMember)) return;
      const key = gen.name("key");
      const rest = gen.let("rest", _`Object.keys(${data})`);
      const leaveOut = (by: readonly Evaluates[]): void => void gen.assign(rest, by.some(({ everyMember }) => everyMember) ? _`[]` : _`${rest}.filter((${key}) => !(${covers(context, by, key)}))`);
      if (always.length > 0) leaveOut(always);
      for (const each of evaluated) {
        if (each.when.length === 0) continue;
        const matters = each.everyMember ? _`${rest}.length > 0` : _`${rest}.some((${key}) => ${covers(context, [each], key)})`;
        gen.if(matters, () => whenGiven(context, root, each.when, () => leaveOut([each])));
      }
      gen.forOf("key", rest, (left) => judge(context, { key: left }, { dataProp: left, dataPropType: Type.Str }));
      context.ok(_`${errsCount} === errors`);
    },
  };
}

function rows(root: Root): CodeKeywordDefinition {
  return {
    keyword: "unevaluatedItems", type: "array", schemaType: ["boolean", "object"], trackErrors: true,
    error: { message: "", params: ({ params }) => _`{unevaluatedItem: ${params["index"]}}` },
    code: (context) => {
      const { gen, data, errsCount } = context;
      const evaluated = evaluatedBy({ ...root }, context.parentSchema as JsonSchema).filter(({ rows: count, everyRow, contains }) => everyRow || count > 0 || contains.length > 0);
      const always = evaluated.filter(({ when }) => when.length === 0);
      if (context.schema === true || always.some(({ everyRow }) => everyRow)) return;
      const length = gen.const("len", _`${data}.length`);
      const from = gen.let("from", _`${Math.max(0, ...always.map((each) => each.rows))}`);
      const containing: { readonly schema: JsonSchema; readonly isGiven: Name | boolean }[] = [];
      for (const { when, everyRow, rows: count, contains } of evaluated) {
        const isGiven = when.length === 0 || contains.length === 0 ? true : gen.let("given", false);
        for (const schema of contains) containing.push({ schema, isGiven });
        if (when.length === 0) continue;
        gen.if(_`${from} < ${length}`, () => whenGiven(context, root, when, () => {
          if (everyRow) gen.assign(from, length);
          else if (count > 0) gen.assign(from, _`Math.max(${from}, ${count})`);
          if (typeof isGiven !== "boolean") gen.assign(isGiven, true);
        }));
      }
      gen.forRange("i", from, length, (index) => {
        const isEvaluated = containing.length === 0 ? false : gen.let("seen", false);
        for (const { schema, isGiven } of containing) {
          if (typeof isEvaluated === "boolean") continue;
          gen.if(_`!${isEvaluated} && ${isGiven}`, () => gen.assign(isEvaluated, verdict(context, root, schema, { dataProp: index, dataPropType: Type.Num })));
        }
        gen.if(not(isEvaluated === false ? _`false` : isEvaluated), () => judge(context, { index }, { dataProp: index, dataPropType: Type.Num }));
      });
      context.ok(_`${errsCount} === errors`);
    },
  };
}

/** An expression: true for a key that one of these evaluates. */
function covers(context: KeywordCxt, by: readonly Evaluates[], key: Name): Code {
  const keys = [...new Set(by.flatMap((each) => each.keys))];
  const patterns = [...new Set(by.flatMap((each) => each.patterns))];
  const named = keys.length === 0 ? [] : [keys.length === 1 ? _`${key} === ${keys[0]}` : _`${known(context, keys)}.has(${key})`];
  return or(...named, ...patterns.map((source) => _`${usePattern(context, source)}.test(${key})`));
}

function known({ gen }: KeywordCxt, keys: readonly string[]): Name {
  return gen.scopeValue("obj", { key: JSON.stringify(keys), ref: new Set(keys), code: _`new Set(${stringify(keys)})` });
}

/** Code that runs where all circumstances are given. */
function whenGiven(context: KeywordCxt, root: Root, [first, ...others]: readonly Circumstance[], then: () => void): void {
  if (first === undefined) return then();
  const inner = (): void => whenGiven(context, root, others, then);
  const { gen, data } = context;
  if ("member" in first) return void gen.if(propertyInData(gen, data, first.member, true), inner);
  const valid = verdict(context, root, first.schema);
  gen.if(first.holds ? valid : not(valid), inner);
}

/** The name of the verdict of a schema, anywhere in the document, over the value here or one in it. */
function verdict(context: KeywordCxt, root: Root, schema: JsonSchema, part: { readonly dataProp?: Name; readonly dataPropType?: Type } = {}): Name {
  const { gen, it } = context;
  const valid = gen.name("valid");
  const before = gen.const("before", _`errors`);
  // Branches that ask such questions themselves are functions of their own; written out they would double with each level.
  const asked = JSON.stringify(schema).includes('"unevaluated') ? { $ref: apart(root, schema) } : schema;
  const topSchemaRef = gen.scopeValue("schema", { ref: asked, code: stringify(asked) });
  context.subschema({ schema: asked, schemaPath: nil, topSchemaRef, errSchemaPath: it.errSchemaPath, createErrors: false, compositeRule: true, allErrors: false, ...part }, valid);
  resetErrorsCount(gen, before);
  return valid;
}

/** Where a schema of its own stands for a branch. */
function apart({ $defs }: Root, schema: JsonSchema): string {
  const name = Object.keys($defs).find((each) => $defs[each] === schema) ?? `u${Object.keys($defs).length}`;
  $defs[name] = schema;
  return `#/$defs/${name}`;
}

/** Holds what is left over to the keyword's own schema. */
function judge(context: KeywordCxt, params: { readonly [name: string]: Name }, part: { readonly dataProp: Name; readonly dataPropType: Type }): void {
  const { gen, keyword, it: { allErrors } } = context;
  if (context.schema === false) {
    context.setParams({ ...params });
    context.error();
    if (!allErrors) gen.break();
    return;
  }
  const valid = gen.name("valid");
  context.subschema({ keyword, ...part }, valid);
  if (!allErrors) gen.if(not(valid), () => gen.break());
}
