import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { coreWords, fillIn, isObject, type FieldType, type FormDefinition, type Json, type Lexical, type LexicalShape, type LiteralType, type ValueIssue } from "@formgeber/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allFixtures } from "./contract/all-fixtures.ts";
import { fixtureContext } from "./contract/fixture.ts";
import { administrationFields } from "./index.ts";
import { everydayFields } from "./sets/everyday.ts";
import { fieldsFor } from "./sets/on-demand.ts";

const here = fileURLToPath(new URL("./", import.meta.url));
const folders = readdirSync(here, { withFileTypes: true }).map(({ name }) => name).filter((name) => existsSync(`${here}${name}/${name}.type.ts`));

/** What a fixture calls no answer. */
const orNull = (value: Json | undefined): Json => value ?? null;

test("every folder is in the set and has examples", () => {
  expect(new Set(administrationFields.types.map(({ name }) => name))).toEqual(new Set(folders));
  expect(new Set(Object.keys(allFixtures))).toEqual(new Set(folders));
});

test("a page has every type at hand that its form names, and no group of others", async () => {
  for (const name of folders) expect((await fieldsFor(naming(name))).get(name)).toBe(administrationFields.get(name));
  expect(await fieldsFor(naming("iban"))).toBe(everydayFields);
  expect((await fieldsFor(naming("bic"))).has("money")).toBe(false);
});

describe.each(folders)("%s", (folder) => {
  const type: FieldType = administrationFields.get(folder);
  const fixtures = allFixtures[folder] ?? { schema: {}, accepted: [], rejected: [] };
  const accepted = fixtures.accepted.map((fixture) => ({ ...fixture, named: JSON.stringify(fixture.raw), context: fixtureContext(fixtures, fixture) }));
  const rejected = fixtures.rejected.map((fixture) => ({ ...fixture, named: JSON.stringify(fixture.raw), context: fixtureContext(fixtures, fixture) }));

  test("has a README with its five headings", () => {
    const headings = [...readFileSync(`${here}${folder}/README.md`, "utf8").matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(["What", "When to use", "When not", "Options", "PDF and XML"]);
  });

  test("says in its README what each option is", () => {
    const readme = readFileSync(`${here}${folder}/README.md`, "utf8");
    const { options } = type;
    const names = typeof options === "object" ? Object.keys(options.properties ?? {}) : [];
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  test("speaks German and English", () => {
    expect(Object.keys(type.words.en).sort()).toEqual(Object.keys(type.words.de).sort());
  });

  describe.each(accepted)("takes $named", ({ raw, value, presented, lexical, context }) => {
    test("as a value", () => {
      const reading = type.read(raw, context);
      expect(reading.kind === "value" ? reading.value : reading).toEqual(value ?? { kind: "absent" });
    });

    test("and has nothing to mend in it", () => {
      expect(value === null ? undefined : type.check?.(value, context)).toBeUndefined();
    });

    test("and writes what reads the same", () => {
      const written = type.write(value ?? undefined, context);
      const reading = type.read(written, context);
      expect(reading.kind === "value" ? reading.value : null).toEqual(value);
      expect(type.write(reading.kind === "value" ? reading.value : undefined, context)).toEqual(written);
    });

    test("and presents it to people", () => {
      expect(type.present(value ?? undefined, context)).toEqual(presented);
    });

    test("and gives it to machines and back", () => {
      const found = type.lexical(value ?? undefined, context);
      expect(found).toEqual(lexical);
      expect(found.kind === "absent" ? null : orNull(type.fromLexical(found, context))).toEqual(value);
    });

    if (type.holds === "value" && lexical.kind !== "absent") test("in the shape it promises", () => {
      expect(misfit(type.lexical(value ?? undefined, context), type.shape(context))).toBeUndefined();
    });
  });

  // Issues of the schema are the form's to find; forms.test.ts looks at those.
  test.each(rejected.filter(({ issue }) => !isOfSchema(issue)))("asks to mend $named: $issue", ({ raw, issue, context }) => {
    const found = issueOf(type, raw, context);
    expect(found?.code).toBe(issue);
  });

  test("has a sentence in German and English for whatever it finds", () => {
    const { context } = accepted[0] ?? { context: fixtureContext(fixtures, { raw: null }) };
    const typed = fc.constantFrom(...[...accepted, ...rejected].map(({ raw }) => raw)).chain(varied);
    fc.assert(fc.property(fc.oneof(typed, fc.string({ unit: "binary" })), (raw) => {
      const reading = type.read(raw, context);
      const found = reading.kind === "unreadable" ? reading.issue : reading.kind === "value" ? type.check?.(reading.value, context) ?? reading.notice : undefined;
      if (found === undefined) return;
      for (const language of ["de", "en"] as const) {
        const word = type.words[language][found.code] ?? coreWords[language][found.code];
        expect([found.code, word]).not.toContain(undefined);
        expect(fillIn(word ?? "", { ...found.facts, label: "Beispiel" }, language)).not.toMatch(/\{|undefined/);
      }
    }), { numRuns: 300 });
  });

  test("asks in plain words for something to be done", () => {
    const sentences = [...Object.entries(type.words.de), ...Object.entries(type.words.en)].filter(([code]) => code.startsWith("answer/"));
    for (const [code, word] of sentences) {
      for (const sentence of typeof word === "string" ? [word] : Object.values(word)) {
        expect(`${code}: ${sentence}`).toMatch(/: \p{Lu}[^]*\.$/u);
        expect(sentence).toContain("{label}");
        expect(sentence).not.toMatch(JARGON);
      }
    }
  });

  test("reads any raw input without failing, and what it writes reads the same", () => {
    const { context } = accepted[0] ?? { context: fixtureContext(fixtures, { raw: null }) };
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })), (raw) => {
      const reading = type.read(raw, context);
      if (reading.kind !== "value") return;
      // A notice is about what was typed; nothing is put in place of what is written.
      const again = type.read(type.write(reading.value, context), context);
      expect(again).toEqual({ kind: "value", value: reading.value });
    }), { numRuns: 100 });
  });
});

/** Whether a literal lies before another of its datatype. */
function isBefore(datatype: LiteralType, text: string, limit: string): boolean {
  if (datatype === "dateTime") return Date.parse(text) < Date.parse(limit);
  return datatype === "date" || datatype === "gYearMonth" || datatype === "time" ? text < limit : Number(text) < Number(limit);
}

/** A form with one field of a type. */
function naming(type: string): FormDefinition {
  return { id: "a", version: "1.0.0", language: "de", title: "A", schema: {}, fields: { "/a": { type } } };
}

// What a validator or a programmer says, and no citizen needs to understand.
const JARGON = /\b(schema|json|pattern|regex|string|array|object|boolean|integer|null|undefined|property|keyword|valid|invalid|must|should|muss|müssen|ungültige?|validierung|fehlerhaft|feld)\b/i;

/** Raw input like this one, with some of its text elsewhere or gone. */
function varied(raw: Json): fc.Arbitrary<Json> {
  if (isObject(raw)) return fc.record(Object.fromEntries(Object.entries(raw).map(([key, each]) => [key, varied(each)])));
  if (typeof raw !== "string") return fc.constant(raw);
  return fc.tuple(fc.nat(raw.length), fc.nat(raw.length)).map(([from, to]) => raw.slice(from) + raw.slice(0, to));
}

function isOfSchema(code: string): boolean {
  return /^answer\/(required|pattern|format|too-(long|few-rows|many-rows)|not-below)$/.test(code);
}

function issueOf(type: FieldType, raw: Json, context: ReturnType<typeof fixtureContext>): ValueIssue | undefined {
  const reading = type.read(raw, context);
  if (reading.kind === "absent") return undefined;
  if (reading.kind === "unreadable") return reading.issue;
  const { minimum, maximum } = context.facts.keywords;
  if (typeof reading.value === "number" && minimum !== undefined && reading.value < minimum) return { code: "answer/too-small", facts: {} };
  if (typeof reading.value === "number" && maximum !== undefined && reading.value > maximum) return { code: "answer/too-large", facts: {} };
  return type.check?.(reading.value, context);
}

/** Why a lexical form does not fit a shape. */
function misfit(lexical: Lexical, shape: LexicalShape): string | undefined {
  if (lexical.kind !== shape.kind) return `${lexical.kind} is no ${shape.kind}`;
  if (lexical.kind === "literal" && shape.kind === "literal") {
    const { text } = lexical;
    const { minLength, maxLength, pattern, schemaPattern, minInclusive, maxInclusive, fractionDigits } = shape.facets;
    const length = [...text].length;
    if (lexical.datatype !== shape.datatype) return `${lexical.datatype} is no ${shape.datatype}`;
    if (length < (minLength ?? 1) || length > (maxLength ?? Infinity)) return `length ${length}`;
    if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, "u").test(text)) return `pattern ${pattern}`;
    if (schemaPattern !== undefined && !new RegExp(schemaPattern, "u").test(text)) return `pattern ${schemaPattern}`;
    if (fractionDigits !== undefined && (text.split(".")[1] ?? "").length > fractionDigits) return `more than ${fractionDigits} fraction digits`;
    const isBelow = (limit: string | undefined): boolean => limit !== undefined && (isBefore(shape.datatype, text, limit));
    if (isBelow(minInclusive) || (maxInclusive !== undefined && text !== maxInclusive && !isBelow(maxInclusive))) return "out of range";
  }
  if (lexical.kind === "code" && shape.kind === "code") {
    if (shape.codes && !shape.codes.includes(lexical.code)) return `code ${lexical.code}`;
    if (JSON.stringify(lexical.list) !== JSON.stringify(shape.list)) return "another list";
  }
  if (lexical.kind === "items" && shape.kind === "items") {
    if (lexical.items.length < shape.minItems || lexical.items.length > (shape.maxItems ?? Infinity)) return `${lexical.items.length} items`;
    return lexical.items.map((item) => misfit(item, shape.item)).find((found) => found !== undefined);
  }
  if (lexical.kind === "file" && shape.kind === "file") {
    if (shape.mediaTypes && !shape.mediaTypes.includes(lexical.file.mediaType)) return lexical.file.mediaType;
    if (lexical.file.sizeBytes > (shape.maxSizeBytes ?? Infinity)) return `${lexical.file.sizeBytes} bytes`;
  }
  return undefined;
}
