import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "../cli.ts";

const folder = mkdtempSync(join(tmpdir(), "formgeber-rules-"));
const read = (pattern: string) => ({ var: pattern });

const form = {
  id: "beds", version: "1.0.0", language: "de", title: "Beete",
  service: { legalBasis: ["§ 1"], purpose: "Beete verpachten.", retentionDays: 30, protection: "normal" },
  schema: {
    type: "object",
    properties: {
      born: { type: "string", format: "date", title: "Geburtsdatum" },
      beds: { type: "array", title: "Beete", items: { type: "object", properties: { long: { type: "number", title: "Länge" }, wide: { type: "number", title: "Breite" }, size: { type: "number", title: "Größe" } } } },
      size: { type: "number", title: "Zusammen" },
    },
  },
  rules: {
    computed: {
      "/size": { value: { sum: read("/beds/*/size") }, note: "Für die Pacht." },
      "/beds/*/size": { value: { "*": [read("/beds/*/long"), read("/beds/*/wide")] } },
    },
    assertions: [
      { id: "of-age", holds: { ">=": [{ age: read("/born") }, 18] }, at: "/born", message: "„{label}“: erst mit 18." },
      { id: "narrow", holds: { "<=": [read("/beds/*/wide"), 2] }, at: "/beds/*/wide", message: "{wide} ist zu breit." },
    ],
  },
};

beforeAll(() => {
  writeFileSync(join(folder, "beds.form.json"), JSON.stringify(form));
  writeFileSync(join(folder, "plain.form.json"), JSON.stringify({ ...form, rules: undefined }));
  writeFileSync(join(folder, "beds.answers.json"), JSON.stringify({ born: "2008-11-24", size: 99, beds: [{ long: 3, wide: 1.5 }, { long: 2, wide: 4 }, { long: 1 }] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...words: readonly string[]): Promise<string> {
  const said: string[] = [];
  const code = await main(["rules", ...words.map((word) => word.replace("./", `${folder}/`))], { out: () => undefined, say: (line) => { said.push(line); } });
  expect(code).toBe(0);
  return said.join("\n").replaceAll(`${folder}/`, "").trimEnd();
}

test("tells every rule as a sentence, with what it reads and says", async () => {
  expect(await run("./beds.form.json")).toBe(`/beds/*/size  Größe = „Länge“ mal „Breite“
  reads       /beds/*/long, /beds/*/wide

/size  Zusammen = Summe von „Größe“ über alle „Beete“
  reads       /beds/*/size
  note        Für die Pacht.

of-age  Alter nach „Geburtsdatum“ heute ist mindestens 18
  reads       /born, today
  said        at /born: „{label}“: erst mit 18.

narrow  „Breite“ ist höchstens 2
  reads       /beds/*/wide
  said        at /beds/*/wide: {wide} ist zu breit.`);
});

test("says what comes of the rules for answers on a day", async () => {
  const lines = (await run("./beds.form.json", "--answers", "./beds.answers.json", "--on", "2026-11-23")).split("\n");
  expect(lines.filter((line) => /^ {2}(gives|broken|holds|not judged)/.test(line))).toEqual([
    "  gives       4.5  at /beds/0/size",
    "  gives       8  at /beds/1/size",
    "  gives       nothing yet  at /beds/2/size",
    "  gives       12.5",
    "  broken      at /born: „Geburtsdatum“: erst mit 18.",
    "  holds       at /beds/0",
    "  broken      at /beds/1/wide: 4 ist zu breit.",
    "  not judged  something it needs is absent  at /beds/2",
  ]);
  expect(await run("./beds.form.json", "--answers", "./beds.answers.json", "--on", "2026-11-24")).toContain("  said        at /born: „{label}“: erst mit 18.\n  holds");
});

test("speaks English, and of forms without rules", async () => {
  expect(await run("./beds.form.json", "--language", "en")).toContain("= sum of “Größe” of all “Beete”");
  expect(await run("./plain.form.json")).toBe("plain.form.json: no rules");
});
