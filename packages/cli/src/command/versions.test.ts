import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "../cli.ts";

const folder = mkdtempSync(join(tmpdir(), "formgeber-versions-"));
const at = (name: string): string => join(folder, name);
const service = { legalBasis: ["§ 1"], purpose: "Gärten verpachten.", retentionDays: 30, protection: "normal" };

const first = {
  id: "garden-plot", version: "1.0.0", language: "de", title: "Garten pachten", service,
  schema: {
    type: "object", required: ["first", "size"],
    properties: { first: { type: "string", title: "Vorname" }, last: { type: "string", title: "Nachname" }, fax: { type: "string", title: "Fax" }, size: { type: "integer", title: "Größe", minimum: 1 } },
  },
};
const second = {
  ...first, version: "2.0.0",
  schema: { type: "object", required: ["name", "size", "since"], properties: { name: { type: "string", title: "Name" }, size: { type: "integer", title: "Größe", minimum: 1 }, since: { type: "string", title: "Seit wann" } } },
  migrations: [{ from: "1.x", steps: [{ join: ["/first", "/last"], to: "/name" }, { drop: "/fax", because: "Faxe nehmen wir nicht mehr an." }] }],
};

beforeAll(() => {
  const write = (name: string, value: unknown): void => writeFileSync(at(name), JSON.stringify(value, undefined, 2));
  write("first.form.json", first);
  write("second.form.json", second);
  write("timid.form.json", { ...second, version: "1.0.1", migrations: undefined });
  write("draft.answers.json", { first: "Ada", last: "King", fax: "0351 1", size: 300 });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...words: string[]): Promise<{ readonly code: number; readonly out: string; readonly said: string }> {
  let out = "";
  const said: string[] = [];
  const code = await main(words, { out: (text) => { out += text; }, say: (line) => { said.push(line); } });
  return { code, out, said: said.join("\n") };
}

test("diff says for whom a version is another, and what becomes of drafts", async () => {
  const { code, out } = await run("diff", at("first.form.json"), at("second.form.json"));
  expect(code).toBe(0);
  expect(out).toContain("garden-plot 1.0.0 → 2.0.0");
  expect(out).toContain("  breaking    /fax is gone.");
  expect(out).toContain("  additive    /since is new (required).");
  expect(out).toMatch(/XML \(\d+\)[^]*breaking {4}the element fax is gone\./);
  expect(out).toContain("  changed     /first (Vorname)");
  expect(out).toContain("  dropped     /fax (Fax)");
  expect(out).toContain("  kept        1 answers");
  expect(out).toContain("A major change; 2.0.0 says so.");
});

test("diff fails where it is told to, and says when the version number says too little", async () => {
  expect((await run("diff", at("first.form.json"), at("second.form.json"), "--fail-on", "breaking")).code).toBe(1);
  expect((await run("diff", at("first.form.json"), at("first.form.json"), "--fail-on", "additive"))).toEqual({ code: 0, out: "garden-plot 1.0.0 → 1.0.0: nothing means anything else.\n", said: "" });
  expect((await run("diff", at("first.form.json"), at("timid.form.json"))).out).toContain("found 1.0.1. Raise the version to 2.0.0 or higher.");
});

test("diff as JSON holds every change with its class", async () => {
  const { out } = await run("diff", at("first.form.json"), at("second.form.json"), "--format", "json");
  expect(JSON.parse(out)).toMatchObject({ step: "major", changes: expect.arrayContaining([expect.objectContaining({ code: "answer-removed", pattern: "/fax", answers: "breaking" }), expect.objectContaining({ code: "element-removed", xml: "breaking" })]) as unknown });
});

test("migrate gives the new answers and tells the citizen's sentences", async () => {
  const { code, out, said } = await run("migrate", at("first.form.json"), at("second.form.json"), at("draft.answers.json"));
  expect([code, JSON.parse(out)]).toEqual([0, { name: "Ada King", size: 300 }]);
  expect(said).toContain("Die Frage „Fax“ gibt es nicht mehr. Faxe nehmen wir nicht mehr an. Ihre Angabe war: 0351 1.");
  expect(said).toContain("Ihre Angabe zu „Vorname“ (Ada) steht jetzt bei „Name“: Ada King.");
  expect(said).toContain("Neu ist „Seit wann“. Bitte füllen Sie es aus.");
  await run("migrate", at("first.form.json"), at("second.form.json"), at("draft.answers.json"), "-o", at("new.json"));
  expect(JSON.parse(readFileSync(at("new.json"), "utf8"))).toEqual({ name: "Ada King", size: 300 });
});

test("hash is the same for the same form, and another for another", async () => {
  const { out } = await run("hash", at("first.form.json"), at("first.form.json"), at("second.form.json"));
  const [one, again, other] = out.trim().split("\n");
  expect(one).toMatch(/^[0-9a-f]{64} {2}garden-plot 1\.0\.0$/);
  expect(again).toBe(one);
  expect(other?.slice(0, 64)).not.toBe(one?.slice(0, 64));
});
