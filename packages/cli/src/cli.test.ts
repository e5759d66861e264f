import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { main } from "./cli.ts";

const folder = mkdtempSync(join(tmpdir(), "formgeber-cli-"));
const at = (name: string): string => join(folder, name);

const form = {
  id: "garden-plot",
  version: "1.0.0",
  language: "de",
  title: "Garten pachten",
  translations: { en: { "/title": "Rent a garden", "/schema/properties/name/title": "Your name", "/schema/properties/size/title": "Size", "/service/purpose": "To rent out gardens." } },
  service: { legalBasis: ["§ 1 Gartengesetz"], purpose: "Gärten verpachten.", retentionDays: 30, protection: "normal" },
  schema: {
    type: "object",
    required: ["name", "size"],
    properties: { name: { type: "string", title: "Ihr Name", maxLength: 40 }, size: { type: "integer", title: "Größe", minimum: 1 } },
  },
};

beforeAll(() => {
  const write = (name: string, value: unknown): void => writeFileSync(at(name), typeof value === "string" ? value : JSON.stringify(value, undefined, 2));
  write("good.form.json", form);
  write("bad.form.json", { ...form, schema: { ...form.schema, properties: { ...form.schema.properties, size: { $ref: "#/$defs/nothing" } } } });
  write("mapped.form.json", { ...form, outputs: { xml: { namespace: "urn:x_1", prefix: "x", standard: "X", version: "1", message: "x.y.0100", messageType: { code: "0100", list: "urn:l", listVersion: "1" }, elements: { "/nam": "name" } } } });
  write("broken.form.json", "{\n  \"id\": \"x\",\n  oops\n}");
  write("full.answers.json", { name: "Šołćic", size: 300, other: { x: 1 } });
  write("wrong.answers.json", { size: 0 });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a call and gives what a person sees. */
async function run(...words: string[]): Promise<{ code: number; out: string; said: string }> {
  let out = "";
  const said: string[] = [];
  const code = await main(words, {
    out: (text) => { out += typeof text === "string" ? text : Buffer.from(text).toString("latin1"); },
    say: (line) => { said.push(line); },
  });
  return { code, out, said: said.join("\n").replaceAll(`${folder}/`, "") };
}

describe("formgeber", () => {
  test("lists its commands when it is called with none, with a wrong one, or for help", async () => {
    expect((await run()).code).toBe(2);
    expect((await run("--help")).code).toBe(0);
    const { code, said } = await run("chek");
    expect(code).toBe(2);
    expect(said).toMatch(/expected one of check, test, rules, .*, serve; found "chek"/);
  });

  test.each(["check", "test", "rules", "code-list", "upgrade", "diff", "migrate", "hash", "types", "compile", "pdf", "xml", "serve"])("%s explains itself", async (command) => {
    const { code, said } = await run(command, "--help");
    expect(code).toBe(0);
    expect(said).toContain(`Usage: formgeber ${command}`);
  });

  test("says what is wrong with a call", async () => {
    expect(await run("check")).toMatchObject({ code: 2, said: expect.stringContaining("expected 1 or more file names; found 0") as string });
    expect(await run("pdf", "a", "b", "c")).toMatchObject({ code: 2, said: expect.stringContaining("expected 2 file names; found 3") as string });
    expect(await run("xml", "a", "b", "--nothing")).toMatchObject({ code: 2, said: expect.stringContaining("--nothing") as string });
  });
});

describe("formgeber code-list", () => {
  const list = { uri: "urn:x:colours", version: "1", title: "Farben", language: "de", columns: [{ id: "key", role: "code" }, { id: "name", role: "label", language: "de" }, { id: "hex" }], entries: [{ code: "r", label: "Rot", values: { hex: "ff0000" } }] };

  test("makes genericode of a list and a list of genericode, with a report", async () => {
    writeFileSync(at("colours.codelist.json"), JSON.stringify(list));
    expect(await run("code-list", at("colours.codelist.json"), "-o", at("colours.xml"))).toMatchObject({ code: 0, out: "", said: "colours.xml" });
    writeFileSync(at("colours.xml"), readFileSync(at("colours.xml"), "utf8").replace("<Annotation>", "<Annotation><Description><dc:creator>X</dc:creator></Description>"));
    const { code, out, said } = await run("code-list", at("colours.xml"));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(list);
    expect(out).toContain('\n    { "code": "r", "label": "Rot", "values": { "hex": "ff0000" } }\n');
    expect(said).toContain("urn:x:colours 1: 1 entries, 3 columns");
    expect(said).toMatch(/colours\.xml, line \d+, column \d+: CodeList\/ColumnSet\/Column\/Annotation\/Description: left out\./);
  });

  test("takes another column for the labels when told to", async () => {
    const { out } = await run("code-list", at("colours.xml"), "--label", "hex");
    expect((JSON.parse(out) as typeof list).entries[0]?.label).toBe("ff0000");
  });

  test("says where a file is no genericode", async () => {
    writeFileSync(at("other.xml"), "<x>\n  <y></x>");
    expect(await run("code-list", at("other.xml"))).toMatchObject({ code: 1, said: expect.stringContaining("at line 2, column") as string });
  });
});

describe("formgeber check", () => {
  test("finds nothing wrong with a good form", async () => {
    expect(await run("check", at("good.form.json"))).toMatchObject({ code: 0, said: "good.form.json: no errors" });
  });

  test("names line, column, pointer, what was expected, what was found and what to do", async () => {
    const { code, said } = await run("check", at("bad.form.json"));
    expect(code).toBe(1);
    expect(said).toMatch(/^bad\.form\.json:\d+:\d+ {2}error {2}definition\/\S+ {2}at \/schema\/properties\/size/m);
    expect(said).toMatch(/expected .+\n {2}found .+\n {2}to do .+/);
    expect(said).toContain("bad.form.json: 1 error");
  });

  test("checks code lists by their file name", async () => {
    writeFileSync(at("twice.codelist.json"), JSON.stringify({ uri: "urn:x", version: "1", title: "X", language: "de", entries: [{ code: "1", label: "A" }, { code: "1", label: "B" }] }, undefined, 2));
    const { code, said } = await run("check", at("twice.codelist.json"));
    expect(code).toBe(1);
    expect(said).toMatch(/twice\.codelist\.json:12:15 {2}error {2}definition\/code-list-repeated-code {2}at \/entries\/1\/code/);
  });

  test("turns rules off and on, and makes errors of warnings", async () => {
    expect(await run("check", at("good.form.json"), "--rule", "root-open=error")).toMatchObject({ code: 1, said: expect.stringContaining("error  definition/root-open") as string });
    expect(await run("check", at("good.form.json"), "--rule", "root-open=error", "--rule", "definition/root-open=off")).toMatchObject({ code: 0 });
    expect(await run("check", at("good.form.json"), "--rule", "unknown-ref=off")).toMatchObject({ code: 1, said: expect.stringContaining("publishing refuses what unknown-ref finds") as string });
    expect(await run("check", at("good.form.json"), "--rule", "no-such=off")).toMatchObject({ code: 1, said: expect.stringContaining("found \"no-such\"") as string });
  });

  test("writes JSON and SARIF for programs, and knows no other format", async () => {
    const { code, out } = await run("check", at("bad.form.json"), "--format", "sarif");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ version: "2.1.0", runs: [{ results: [{ ruleId: "definition/unknown-ref", level: "error" }] }] });
    expect(JSON.parse((await run("check", at("bad.form.json"), "--format", "json")).out)).toMatchObject([{ issues: [{ code: "definition/unknown-ref" }] }]);
    expect(await run("check", at("bad.form.json"), "--format", "xml")).toMatchObject({ code: 1, said: expect.stringContaining("expected one of plain, json, sarif") as string });
  });

  test("checks the mapping too", async () => {
    const { code, said } = await run("check", at("mapped.form.json"));
    expect(code).toBe(1);
    expect(said).toContain("definition/xml-unknown-answer  at /outputs/xml/elements/~1nam");
  });

  test("names line and column of what is no JSON, and a file that is not there", async () => {
    expect(await run("check", at("broken.form.json"))).toMatchObject({ code: 1, said: expect.stringMatching(/broken\.form\.json:3:\d/) as string });
    expect(await run("check", at("nowhere.json"))).toMatchObject({ code: 1, said: expect.stringContaining("found no file of that name") as string });
  });
});

describe("formgeber test", () => {
  const passing = { name: "Ein Name genügt nicht", answers: { name: "Kim" }, expect: { submittable: false } };
  const failing = { name: "Ein Name genügt", answers: { name: "Kim" }, expect: { submittable: true } };
  const withTests = (...tests: readonly unknown[]): string => {
    writeFileSync(at("good.form.test.json"), JSON.stringify({ tests }, undefined, 2));
    return at("good.form.json");
  };

  test("names each test, and ends with 0 when all pass", async () => {
    const { code, out } = await run("test", withTests(passing));
    expect(code).toBe(0);
    expect(out).toContain("  ok    Ein Name genügt nicht\n\n1 test, all passed\n");
  });

  test("says of a test that fails where, what was expected and what was found, and ends with 1", async () => {
    const { code, out } = await run("test", withTests(passing, failing));
    expect(code).toBe(1);
    expect(out.replaceAll(`${folder}/`, "")).toContain([
      "  FAIL  Ein Name genügt",
      "        good.form.test.json:18:24  the form",
      "          expected  ready to be sent",
      "          found     answer/required at /size",
    ].join("\n"));
    expect(out).toContain("2 tests, 1 failed");
  });

  test("takes the test file for the form beside it", async () => {
    withTests(passing);
    expect(await run("test", at("good.form.test.json"))).toMatchObject({ code: 0 });
  });

  test("says on demand what no test came by", async () => {
    const { code, out } = await run("test", withTests(passing), "--coverage");
    expect(code).toBe(0);
    expect(out).toContain("0 of 0 conditions were both true and false\n    never missing  “Ihr Name” (/name)");
  });

  test("reports to programs as JSON and JUnit's XML", async () => {
    const path = withTests(passing, { ...failing, name: "<Ein> \u0001" });
    const json = JSON.parse((await run("test", path, "--reporter", "json", "--coverage")).out) as unknown;
    expect(json).toMatchObject({ tests: 2, failed: 1, forms: [{ tests: [{ failures: [] }, { line: 12, failures: [{ expected: "ready to be sent", line: 18, column: 24 }] }], coverage: { conditions: 0 } }] });
    const { out } = await run("test", path, "--reporter", "junit");
    expect(out).toContain('<testsuites tests="2" failures="1">');
    expect(out).toContain('<testcase name="&lt;Ein&gt; \uFFFD"');
    expect(out).toContain('message="the form: expected ready to be sent, found answer/required at /size"');
  });

  test("ends with 1 when there is nothing to run, and says so", async () => {
    const { code, out } = await run("test", at("mapped.form.json").replace("mapped", "untested"));
    expect([code, out]).toEqual([1, ""]);
    writeFileSync(at("untested.form.json"), JSON.stringify(form));
    expect(await run("test", at("untested.form.json"))).toMatchObject({ code: 1, out: expect.stringContaining("untested.form.json: no tests") as string });
  });

  test("knows its reporters", async () => {
    expect(await run("test", withTests(passing), "--reporter", "tap")).toMatchObject({ code: 1, said: expect.stringContaining("expected one of plain, json, junit after --reporter; found \"tap\"") as string });
  });
});

describe("formgeber serve", () => {
  test("refuses a port that is none, before it starts anything", async () => {
    expect(await run("serve", "--port", "many")).toMatchObject({ code: 1, said: expect.stringContaining("found \"many\"") as string });
    expect(await run("serve", "--demo", "--site-port", "70000")).toMatchObject({ code: 1, said: expect.stringContaining("--site-port") as string });
  });
});

describe("formgeber types", () => {
  test("writes declarations to the terminal or a file", async () => {
    const { code, out } = await run("types", at("good.form.json"));
    expect(code).toBe(0);
    expect(out).toContain("export interface GardenPlotAnswers {");
    await run("types", at("good.form.json"), "-o", at("answers.d.ts"));
    expect(readFileSync(at("answers.d.ts"), "utf8")).toBe(out);
  });
});

describe("formgeber compile", () => {
  const namesOf = (said: string): readonly string[] => said.split("\n").map((line) => line.split(":")[0] ?? "");

  test("writes what a static site needs, and says the hash submissions name", async () => {
    const { code, said } = await run("compile", at("good.form.json"), "-o", at("site"));
    expect(code).toBe(0);
    expect(namesOf(said).slice(0, -1)).toEqual(["site/form.js", "site/form.checks.js", "site/form.package.json", "site/form.d.ts", "site/form.answers.d.ts"]);
    const { form: reference } = JSON.parse(readFileSync(at("site/form.package.json"), "utf8")) as { form: { hash: string } };
    expect(said.split("\n").at(-1)).toBe(`garden-plot 1.0.0 sha256:${reference.hash}`);
  });

  test("makes modules small on demand, and still the same form", async () => {
    await run("compile", at("good.form.json"), "-o", at("site"));
    const { code } = await run("compile", at("good.form.json"), "-o", at("small"), "--minify");
    expect(code).toBe(0);
    const sizeOf = (name: string): number => readFileSync(at(name)).length;
    expect(sizeOf("small/form.checks.js")).toBeLessThan(sizeOf("site/form.checks.js") * 0.8);
    expect(readFileSync(at("small/form.package.json"), "utf8")).toBe(readFileSync(at("site/form.package.json"), "utf8"));
    const { default: small } = await import(/* @vite-ignore */ at("small/form.js")) as { default: { package: unknown; checks: unknown } };
    expect(small.package).toEqual(JSON.parse(readFileSync(at("site/form.package.json"), "utf8")));
    expect(small.checks).toBeTypeOf("function");
  });

  test("writes nothing of a form with errors", async () => {
    expect(await run("compile", at("bad.form.json"), "-o", at("bad"))).toMatchObject({ code: 1, said: expect.stringMatching(/bad\.form\.json:\d+:\d+/) as string });
    expect(() => readFileSync(at("bad/form.js"))).toThrow();
  });
});

describe("formgeber xml and pdf", () => {
  test.each(["pdf", "xml", "types"])("%s names the file and the place of a form that is not valid", async (command) => {
    const answers = command === "types" ? [] : [at("full.answers.json")];
    const { code, said } = await run(command, at("bad.form.json"), ...answers);
    expect(code).toBe(1);
    expect(said).toMatch(/bad\.form\.json:\d+:\d+ .*at \/schema\/properties\/size\S* expected .+, found /);
  });

  test.each(["pdf", "xml", "types"])("%s says when its result cannot be written", async (command) => {
    const answers = command === "types" ? [] : [at("full.answers.json")];
    const { code, said } = await run(command, at("good.form.json"), ...answers, "-o", at("nowhere/result"));
    expect(code).toBe(1);
    expect(said).toContain("expected a place to write nowhere/result; found no such folder");
  });

  test("says when the folder for the schema is a file", async () => {
    const { code, said } = await run("xml", at("good.form.json"), at("full.answers.json"), "--xsd", at("good.form.json"));
    expect(code).toBe(1);
    expect(said).toContain("found a file where a folder should be. Name another with --xsd");
  });

  test("write the message and the schema it meets", async () => {
    const { code, out, said } = await run("xml", at("good.form.json"), at("full.answers.json"), "--reference", "FG-1", "--received-at", "2026-11-23T13:05:00Z", "--xsd", at("xsd"));
    expect(code).toBe(0);
    expect(out).toContain("<name>Šołćic</name>");
    expect(out).toContain("<vorgangsnummer>FG-1</vorgangsnummer>");
    expect(out).toContain("2026-11-23T14:05:00.000+01:00");
    expect(said).toContain("xsd/garden-plot.xsd");
    expect(readFileSync(at("xsd/formgeber-basis.xsd"), "utf8")).toContain("datatypeC");
  });

  test("say which answers were left out", async () => {
    const { said } = await run("xml", at("good.form.json"), at("full.answers.json"));
    expect(said).toContain("left out, since the form does not ask for it: /other");
  });

  test("write the PDF", async () => {
    const { code } = await run("pdf", at("good.form.json"), at("full.answers.json"), "-o", at("full.pdf"));
    expect(code).toBe(0);
    expect(readFileSync(at("full.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test.each(["pdf", "xml"])("%s says in the citizen's language what to mend in answers that do not fit", async (command) => {
    const german = await run(command, at("good.form.json"), at("wrong.answers.json"));
    expect(german.code).toBe(1);
    expect(german.out).toBe("");
    expect(german.said).toContain("wrong.answers.json: 2 answers are to be mended");
    expect(german.said).toMatch(/\/name {2}.*„Ihr Name“.* {2}\(answer\/required\)/);
    expect(german.said).toContain("/size");
    const english = await run(command, at("good.form.json"), at("wrong.answers.json"), "--language", "en");
    expect(english.said).toMatch(/\/name {2}.*“Your name”/);
  });
});

describe("formgeber upgrade", () => {
  const old = { $schema: "http://json-schema.org/draft-04/schema#", type: "object", nullable: true, definitions: { n: { type: "integer" } }, properties: { size: { $ref: "#/definitions/n" }, kind: { type: "string", pattern: "(?=x)" }, more: { type: "object" } } };
  beforeAll(() => {
    writeFileSync(at("old.schema.json"), JSON.stringify(old, undefined, 2));
    writeFileSync(at("old.form.json"), JSON.stringify({ ...form, schema: old }, undefined, 2));
    writeFileSync(at("list.json"), JSON.stringify({ $schema: "http://json-schema.org/draft-04/schema#", enum: ["a"] }));
  });

  test("writes the schema anew, says what was changed and where, and what a form does not take", async () => {
    const { code, out, said } = await run("upgrade", at("old.schema.json"), "--report", at("changes.json"));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema", type: "object", $defs: { n: { type: "integer" } },
      properties: { size: { $ref: "#/$defs/n" }, kind: { type: "string", pattern: "(?=x)" }, more: { type: "object" } },
    });
    expect(said).toContain("old.schema.json: draft-04, 4 changes");
    expect(said).toMatch(/old\.schema\.json:4:\d+ {2}unknown-keyword {2}\/nullable/);
    expect(said).toContain("was: true");
    expect(said).toContain("definition/pattern-not-linear  /schema/properties/kind/pattern");
    expect(said).toContain("definition/not-shown  /schema/properties/more");
    expect(JSON.parse(readFileSync(at("changes.json"), "utf8"))).toMatchObject({ draft: "draft-04", changes: [{ kind: "draft" }, { kind: "unknown-keyword" }, { kind: "definitions" }, { kind: "reference" }] });
  });

  test("upgrades the schema of a definition, and makes a member of what is no object", async () => {
    const definition = JSON.parse((await run("upgrade", at("old.form.json"))).out) as { readonly id: string; readonly schema: object };
    expect(definition).toMatchObject({ id: "garden-plot", schema: { $defs: {} } });
    expect(JSON.parse((await run("upgrade", at("list.json"))).out)).toMatchObject({ required: ["answer"], properties: { answer: { enum: ["a"] } } });
  });

  test("takes the draft it is told, and no other word for one", async () => {
    expect((await run("upgrade", at("old.schema.json"), "--draft", "draft-07")).said).toContain("draft-07, 4 changes");
    expect(await run("upgrade", at("old.schema.json"), "--draft", "7")).toMatchObject({ code: 2 });
  });

  test("is what the check of an older schema asks for", async () => {
    const { code, said } = await run("check", at("old.schema.json"));
    expect(code).toBe(1);
    expect(said).toContain("definition/other-dialect");
    expect(said).toContain("formgeber upgrade");
  });
});
