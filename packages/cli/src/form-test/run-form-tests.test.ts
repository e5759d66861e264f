import type { Json } from "@formgeber/core";
import { describe, expect, test } from "vitest";
import { loadForm } from "../composition/load-form.ts";
import { gardenWith } from "./garden.testing.ts";
import { runFormTests, type RunTests } from "./run-form-tests.ts";

const PLOT = { kind: "plot", size: 300, shed: false, people: [{ name: "Šołćic" }] };

async function runOf(tests: Json): Promise<RunTests> {
  const path = gardenWith(tests);
  const run = await runFormTests((await loadForm(path)).compiled, path);
  if (run === undefined) throw new Error("no tests");
  return run;
}

/** What a single test finds wrong. */
async function failuresOf(entry: { readonly [name: string]: Json }): Promise<readonly string[]> {
  const { results } = await runOf({ tests: [{ name: "x", ...entry }] });
  return results.flatMap(({ failures }) => failures.map(({ location, subject, expected, found }) => `${location}  ${subject}: ${expected} / ${found}`));
}

describe("an expectation that holds", () => {
  test.each([
    ["relevant", { relevant: { "/size": true, "/people/0/name": true } }],
    ["only", { only: ["/kind", "/size", "/shed", "/people/0/name", "/people/0/nick"] }],
    ["required", { required: { "/size": true, "/people/0/nick": false } }],
    ["page", { page: { first: "shown", second: "shown" } }],
    ["issues: none", { issues: "none" }],
    ["issues: an empty list", { issues: [] }],
    ["issues: by pointer", { issues: { "/size": null } }],
    ["submittable", { submittable: true }],
    ["computed", { computed: { "/size": 300, "/people/0/nick": null } }],
    ["pruned", { pruned: PLOT }],
    ["transcript", { transcript: { contains: ["Größe: 300", "Art: Parzelle"], lacks: ["Laube ist zu genehmigen"] } }],
    ["xml", { xml: { "person/name": "Šołćic", "person[2]": null, "person": { count: 1 }, "size": 300, "shed": false, "kind/@listVersionID": "1" } }],
    ["pdfText", { pdfText: { contains: ["Šołćic", "Parzelle"], lacks: ["zu genehmigen"] } }],
  ] as const)("%s finds nothing", async (_, expectations) => {
    expect(await failuresOf({ answers: PLOT, expect: expectations })).toEqual([]);
  });
});

describe("an expectation that does not hold", () => {
  test.each([
    [{ relevant: { "/size": false } }, "/tests/0/expect/relevant/~1size  “Größe” (/size): not asked for / asked for"],
    [{ only: ["/kind", "/shed", "/people/0/name", "/people/0/nick"] }, "/tests/0/expect/only  “Größe” (/size): not asked for / asked for"],
    [{ required: { "/people/0/nick": true } }, "/tests/0/expect/required/~1people~10~1nick  “Rufname” in “Personen” 1 (/people/0/nick): required / not required"],
    [{ page: { second: "hidden" } }, "/tests/0/expect/page/second  page “second”: hidden / shown"],
    [{ page: { third: "hidden" } }, "/tests/0/expect/page/third  page “third”: one of the pages first, second / no page of that name"],
    [{ issues: [{ at: "/size", code: "answer/required" }] }, "/tests/0/expect/issues/0  “Größe” (/size): answer/required / no issue"],
    [{ issues: { "/size": "answer/required" } }, "/tests/0/expect/issues/~1size  “Größe” (/size): answer/required / no issue"],
    [{ sentence: { "/size": "Bitte." } }, "/tests/0/expect/sentence/~1size  “Größe” (/size): “Bitte.” / no issue"],
    [{ submittable: false }, "/tests/0/expect/submittable  the form: not ready to be sent / no issue"],
    [{ computed: { "/size": 301 } }, "/tests/0/expect/computed/~1size  “Größe” (/size): 301 / 300"],
    [{ pruned: { ...PLOT, people: [{ name: "Muster" }] } }, "/tests/0/expect/pruned  “Name” in “Personen” 1 (/people/0/name): \"Muster\" / \"Šołćic\""],
    [{ transcript: { contains: ["Beet"] } }, "/tests/0/expect/transcript/contains/0  the transcript: the text \"Beet\" / nowhere in it"],
    [{ transcript: { lacks: ["Parzelle"] } }, "/tests/0/expect/transcript/lacks/0  the transcript: not the text \"Parzelle\" / it stands there"],
    [{ pdfText: { contains: ["Beet"] } }, "/tests/0/expect/pdfText/contains/0  the PDF: the text \"Beet\" / nowhere in it"],
    [{ xml: { "person/name": "Muster" } }, "/tests/0/expect/xml/person~1name  the message at person/name: “Muster” / “Šołćic”"],
    [{ xml: { "person": null } }, "/tests/0/expect/xml/person  the message at person: nothing there / “Šołćic”"],
    [{ xml: { "person": { count: 2 } } }, "/tests/0/expect/xml/person  the message at person: 2 of them / 1 of them"],
    [{ relevant: { "/sise": false } }, "/tests/0/expect/relevant/~1sise  /sise: an answer of the form / none of that name in its schema"],
  ] as const)("%j says where, what was expected and what was found", async (expectations, failure) => {
    expect(await failuresOf({ answers: PLOT, expect: expectations })).toEqual([failure]);
  });
});

test("issues that nobody expected are told with the sentence a person reads", async () => {
  expect(await failuresOf({ answers: { ...PLOT, size: 0 }, expect: { issues: "none" } })).toEqual([
    expect.stringMatching(/^\/tests\/0\/expect\/issues {2}“Größe” \(\/size\): no issue \/ answer\/too-small: .*„Größe“/),
  ]);
});

test("steps are taken as a person takes them, and can be looked at in between", async () => {
  expect(await failuresOf({
    answersFile: "plot.answers.json",
    steps: [
      { set: "/size", to: "viel" },
      { expect: { issues: [{ at: "/size", code: "answer/not-an-integer" }] } },
      { set: "/size", to: 1000 },
      { set: "/kind", to: "bed" },
      { expect: { relevant: { "/size": false }, computed: { "/size": null } } },
      { set: "/kind", to: "plot" },
      { expect: { computed: { "/size": 1000 } } },
      { addRow: "/people" },
      { set: "/people/1/name", to: "Muster" },
      { removeRow: "/people", index: 0 },
      { clear: "/shed" },
    ],
    expect: { computed: { "/people/0/name": "Muster" }, issues: [{ at: "/shed", code: "answer/required" }] },
  })).toEqual([]);
});

test.each([
  [{ set: "/size", to: "3" }, "/tests/0/steps/0/set  “Größe” (/size): a field that a person can fill in at this moment / not asked for"],
  [{ set: "/people", to: "3" }, "/tests/0/steps/0/set  “Personen” (/people): a field that a person can fill in at this moment / an answer of another kind"],
  [{ addRow: "/kind" }, "/tests/0/steps/0/addRow  “Art” (/kind): rows a person can add to at this moment / an answer of another kind"],
  [{ removeRow: "/people", index: 4 }, "/tests/0/steps/0/index  “Personen” (/people): 5 rows or more / 1 rows"],
  [{ choose: "/people", branch: 0 }, "/tests/0/steps/0/choose  “Personen” (/people): 1 branches or more to choose from / nothing to choose"],
] as const)("a step nobody could take fails: %j", async (step, failure) => {
  expect(await failuresOf({ steps: [step as unknown as Json], expect: { submittable: false } })).toEqual([failure]);
});

test("no answers at all are those a person finds: with the rows that must be there", async () => {
  expect(await failuresOf({ expect: { relevant: { "/people/0/name": true }, issues: { "/people/0/name": "answer/required" } } })).toEqual([]);
});

test("coverage names conditions that were only ever true or false, notes nobody saw, and what was never missing", async () => {
  const { coverage } = await runOf({ tests: [{ name: "x", answers: PLOT, expect: { submittable: true } }] });
  expect(coverage).toMatchObject({ covered: 0, conditions: 2 });
  expect(coverage.gaps.map(({ kind, location, what }) => `${kind} ${location} ${what}`)).toEqual([
    'never-false /schema/if “Art” is "plot"',
    "never-true /layout/0/show/3/if the note “Eine Laube ist zu genehmigen.” is shown",
    "never-missing /kind “Art” (/kind)",
    "never-missing /people/*/name “Name” (/people/*/name)",
    "never-missing /shed “Laube” (/shed)",
    "never-missing /size “Größe” (/size)",
  ]);
});

test("coverage has no gaps when tests come by everything", async () => {
  const { coverage } = await runOf({ tests: [
    { name: "plot", answers: { kind: "plot", shed: true }, steps: [{ clear: "/shed" }, { removeRow: "/people", index: 0 }], expect: { submittable: false } },
    { name: "nothing", expect: { submittable: false } },
  ] });
  expect(coverage).toMatchObject({ covered: 2, conditions: 2, gaps: [] });
});

describe("a file of tests that is not built as its schema says", () => {
  const problemOf = async (tests: Json): Promise<string> => runOf(tests).then(() => "", (error: Error) => error.message);

  test.each([
    [{ tests: [{ expect: { submittable: true } }] }, /garden\.form\.test\.json:3:5 {2}expected a member "name", found none/],
    [{ tests: [{ name: "x", answers: {}, answersFile: "a.json", expect: { submittable: true } }] }, /:3:5 {2}expected answers in one place/],
    [{ tests: [{ name: "x", expect: { relevnt: {} } }] }, /:6:20 {2}expected one of relevant, only, .*found "relevnt"/],
    [{ tests: [{ name: "x", steps: [{ set: "/a" }], expect: { submittable: true } }] }, /:6:9 {2}expected a member "to"/],
    [{ tests: [{ name: "x", steps: [{ clear: "/a", addRow: "/b" }], expect: { submittable: true } }] }, /expected one of clear, found "addRow"/],
    [{ tests: [{ name: "x", steps: [{ go: "/a" }], expect: { submittable: true } }] }, /expected one step: set \(with to\), clear/],
    [{ tests: [{ name: "x", expect: { relevant: { "a": true } } }] }, /expected a JSON Pointer to an answer/],
    [{ tests: [{ name: "x", expect: { issues: "all" } }] }, /expected "none"; a list of all issues/],
    [{ tests: [{ name: "x", expect: { xml: { "a//b": 1 } } }] }, /expected a path of element names/],
    [{ tests: [], today: "tomorrow" }, /expected a date as 2026-11-25[^]*expected at least 1 entries|expected at least 1 entries[^]*expected a date/],
  ] as const)("%j is refused with every place", async (tests, message) => {
    expect(await problemOf(tests as unknown as Json)).toMatch(message);
  });

  test("no JSON is refused with line and column", async () => {
    expect(await problemOf("{")).toMatch(/garden\.form\.test\.json:1:2/);
  });
});
