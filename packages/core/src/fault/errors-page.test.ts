import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { coreWords } from "../words/core.words.ts";
import { catalogue } from "./catalogue.ts";
import { Fault } from "./fault.ts";

const root = new URL("../../../../", import.meta.url);
const page = readFileSync(new URL("docs/errors.md", root), "utf8");

/** Codes in the first column of the tables of one section. */
function documented(heading: string): readonly string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";
  return unique(Array.from(section.matchAll(/^\| `([^`]+)` \|/gm), (match) => match[1] ?? ""));
}

/** What a pattern finds in the sources of a folder, tests left out. */
function inSources(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.includes(".test."))
    .flatMap((file) => [...readFileSync(new URL(`${folder}/${file}`, root), "utf8").matchAll(pattern)].map(([, code]) => code ?? ""));
}

function unique(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].toSorted((a, b) => (a < b ? -1 : 1));
}

test("docs/errors.md lists every fault, and nothing else as one", () => {
  expect(documented("Faults")).toEqual(unique(Object.keys(catalogue)));
});

test("docs/errors.md lists every issue of an answer, and nothing else as one", () => {
  const ofTypes = inSources("packages/fields/src", /"(answer\/[a-z0-9-]+)":/g);
  expect(documented("Issues of answers")).toEqual(unique([...Object.keys(coreWords.de), ...ofTypes]));
});

test("docs/errors.md lists every issue of a definition, and nothing else as one", () => {
  const rules = ["packages/core/src/compile/rules", "packages/export-xml/src/rules"].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" }).flatMap((file) => /([a-z0-9-]+)\.rule\.ts$/.exec(file)?.[1] ?? []));
  const found = [
    ...rules,
    ...inSources("packages/core/src/compile", /finding\("(?:error|warning)", "([a-z-]+)"/g),
    ...inSources("packages/core/src/compile", /schemaFindings\([^;]*"definition\/([a-z-]+)"/g),
    ...inSources("packages/core/src/compile", /\berror\("([a-z-]+)"/g),
    // The table of keywords outside the profile.
    ...inSources("packages/core/src/compile", /\["\$\w+", "([a-z-]+)"\]/g),
    ...inSources("packages/core/src/version", /code: "definition\/([a-z-]+)"/g),
    ...inSources("packages/export-xml/src", /issue\("(xml-[a-z-]+)"/g),
  ];
  expect(documented("Issues of definitions")).toEqual(unique(found.map((code) => `definition/${code}`)));
  // What is found has a rule with the forms that prove it, unless it is no rule of one form: files of code lists, forms opened to be looked at, two versions.
  expect(unique(found.filter((code) => !rules.includes(code)))).toEqual([
    "code-list-columns", "code-list-repeated-code", "code-list-repeated-label", "code-list-shape", "code-list-unknown-column", "code-list-validity", "not-shown", "version-too-low",
  ]);
});

test("a fault fills its facts into its sentence and keeps its cause", () => {
  const cause = new Error("x");
  const fault = new Fault("json/too-deep", { limit: 3, line: 1, column: 2 }, cause);
  expect(fault.message).toBe("json/too-deep: expected at most 3 levels of arrays and objects; found more at line 1, column 2. Make the value flatter.");
  expect([fault.code, fault.cause, fault.name]).toEqual(["json/too-deep", cause, "Fault"]);
});

test("every sentence of the catalogue ends as one", () => {
  for (const [code, { sentence, status }] of Object.entries(catalogue)) {
    expect(`${code}: ${sentence}`).toMatch(/[.}]$/);
    expect(status).toBeGreaterThanOrEqual(400);
  }
});
