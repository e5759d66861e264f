import { Ajv2020, type KeywordCxt, type Options } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { nativeRuntime } from "../form/native-runtime.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import { Targets } from "./compiled-schema.ts";
import { lengthKeywords } from "./keywords/length-keywords.ts";
import { unevaluatedKeywords } from "./keywords/unevaluated-keywords.ts";
import { everySchema, type Located } from "../relevance/schema-tree.ts";

/** What goes into one compiled module. */
export interface ModuleSource {
  readonly schema: JsonSchema;
  /** Locations that error paths name by number. */
  readonly targets: readonly string[];
  /** Schemas behind the `check` numbers of conditions; those of whole branches report their errors. */
  readonly checks: readonly (Located & { readonly reports: boolean })[];
  /** Conditions of the layout's notes; each is a schema of its own. */
  readonly notes: readonly JsonSchema[];
}

/**
 * The text of an ES module without imports: `export default (runtime) => ({validate, conditions, notes})`. Everything
 * it needs from outside comes with the runtime, so it runs where no code may be made and nothing be fetched. The same
 * source gives the same text.
 */
export function moduleText({ schema, targets, checks, notes }: ModuleSource): string {
  const optimize = everySchema(schema).length <= SCHEMAS_TO_OPTIMIZE && 1;
  const whole = new Targets(schema, targets);
  const root = whole.compilable(schema, "#");
  const reporting = Object.fromEntries(checks.flatMap((check, i) => (check.reports ? [[`c${i}`, whole.compilable(check.schema, check.at)]] : [])));
  const main = functionsOf({ allErrors: true, optimize }, { validate: root, ...reporting }, whole.defs);

  const conditions = new Targets(schema, targets);
  const silent = Object.fromEntries(checks.flatMap((check, i) => (check.reports ? [] : [[`c${i}`, conditions.compilable(check.schema, "")]])));
  const quick = functionsOf({ allErrors: false, optimize }, silent, conditions.defs);

  const noted = notes.map((note, i) => {
    const own = new Targets(note, []);
    const compilable = own.compilable(note, "#");
    return functionsOf({ allErrors: false, optimize }, { [`n${i}`]: compilable }, own.defs);
  });

  const list = (prefix: string, from: (i: number) => string, count: number): string => `[${Array.from({ length: count }, (_item, i) => `${from(i)}.${prefix}${i}`).join(", ")}]`;
  return [
    // Compiled while it is fetched, beside the page's own work, not when the person waits for the first answer to be
    // checked. Browsers that do not know the hint ignore it. https://v8.dev/blog/explicit-compile-hints (2025)
    "//# allFunctionsCalledOnLoad",
    "export default (runtime) => {",
    `const ${INHERITED} = Object.prototype;`,
    `const ${ADD} = (errors, error) => errors === null ? [error] : (errors.push(error), errors);`,
    `const whole = ${main};`,
    `const quick = ${quick};`,
    ...noted.map((text, i) => `const note${i} = ${text};`),
    `return { validate: whole.validate, conditions: ${list("c", (i) => (checks[i]?.reports ? "whole" : "quick"), checks.length)}, notes: ${list("n", (i) => `note${i}`, notes.length)} };`,
    "};",
    "",
  ].join("\n");
}

/** An expression that gives an object of compiled functions by name. */
function functionsOf({ optimize, ...options }: Options & { readonly optimize: number | false }, schemas: { readonly [name: string]: JsonSchema }, defs: { readonly [number: string]: JsonSchema }): string {
  const names = Object.keys(schemas);
  if (names.length === 0) return "{}";
  const ajv = new Ajv2020({ ...OPTIONS, ...options, code: { ...CODE, optimize } });
  const root = { $defs: { ...defs, ...schemas } };
  // This draft's class always keeps account of what was evaluated; ours needs none.
  Object.assign(ajv.opts, { unevaluated: false });
  for (const definition of [...lengthKeywords, ...unevaluatedKeywords(root)]) ajv.removeKeyword(definition.keyword as string).addKeyword(definition);
  ajv.addKeyword({ keyword: "$at", schemaType: "object", code: applyInPlace });
  ajv.addSchema(root, "form");
  const text = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, `form#/$defs/${name}`])));
  return `(() => {\nconst exports = {};\n${withQuickOwnership(withShortErrors(withoutUnused(withoutAllowedValues(withoutImports(text.replace(/^"use strict";/, ""))))))}\nreturn exports;\n})()`;
}

const OPTIONS: Options = {
  // What strict mode would refuse, `checkProfile` refuses before, with the place and what to do.
  strict: false, strictNumbers: true,
  // An annotation in this draft: relevance asserts it at the answers that have it.
  validateFormats: false,
  ownProperties: true, messages: false, inlineRefs: false, validateSchema: false, logger: false, meta: false,
};

const CODE: Options["code"] = { source: true, lines: true, regExp: Object.assign(makePattern, { code: "runtime.pattern" }) };

/**
 * Taking out what the code does not need makes modules a quarter smaller, and takes time that grows faster than the form:
 * a third of publishing at a thousand fields. So it is done for forms of some hundred fields.
 */
const SCHEMAS_TO_OPTIMIZE = 800;

/** Takes the place of the constructor while compiling; the module asks its runtime. */
function makePattern(source: string, flags: string): RegExp {
  return nativeRuntime.pattern(source, flags) as RegExp;
}

function applyInPlace(context: KeywordCxt): void {
  const { gen, schema } = context;
  const valid = gen.name("valid");
  for (const number of Object.keys(schema as object)) {
    context.subschema({ keyword: "$at", schemaProp: number }, valid);
    context.ok(valid);
  }
}

/** For an `enum` ajv repeats the allowed values out of the schema, and so the schema; nobody reads them in an error. */
function withoutAllowedValues(text: string): string {
  return text.replace(/(,keyword:"enum",params:)\{allowedValues: schema\d+.*\}\};$/gm, "$1{}};");
}

/** ajv writes every schema it compiled into the text; most are never read. A declaration stands on one line. */
function withoutUnused(text: string): string {
  const uses = new Map<string, number>();
  for (const [name] of text.matchAll(/\bschema\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return text.split("\n").filter((line) => {
    const name = /^const (schema\d+) = /.exec(line)?.[1];
    return name === undefined || uses.get(name) !== 1;
  }).join("\n");
}

/** Puts an error to those found before. */
const ADD = "withError";

/** ajv writes for each error how it is put to the others; that is a third of a module, to be fetched and parsed. */
function withShortErrors(text: string): string {
  const block = /^const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}$/gm;
  return text.replace(block, (_match, _name, error: string) => `vErrors = ${ADD}(vErrors, ${error});`);
}

/** What every object has by nature, or by what a strange script on the page gave them. */
const INHERITED = "inherited";

/** Whether a member that is there is the object's own needs to be asked only where it could be inherited; asking is slow. */
function withQuickOwnership(text: string): string {
  return text.replace(/(?<= undefined(?: && |\) \|\| \(!\())func\d+\.call\(data\d*, ("(?:[^"\\]|\\.)*")\)/g, (own, key: string) => {
    const name = JSON.parse(key) as string;
    return `(${INHERITED}${/^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${key}]`} === undefined || ${own})`;
  });
}

const RUNTIME_PARTS: { readonly [module: string]: string } = {
  "ajv/dist/runtime/equal": "runtime.equal",
};

/** Inside a string of the text the quotation marks are escaped, so these declarations cannot be content. */
function withoutImports(text: string): string {
  return text.replace(/\bconst (\w+) = require\("([^"]+)"\)\.default;/g, (_match, name: string, module: string) => {
    const part = RUNTIME_PARTS[module];
    if (part === undefined) throw new RangeError(`expected a module the runtime stands for; found ${module}`);
    return `const ${name} = ${part};`;
  });
}
