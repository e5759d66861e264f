import { recordOf, recordShape, transcribe, type FormDefinition } from "@formgeber/core";
import { readPdf } from "@formgeber/export-pdf/proof";
import { ANSWERS_FILE } from "./answers-file.ts";
import { formOf } from "./form-of.ts";
import { describe, expect, test } from "vitest";
import { compiler } from "./compiler.ts";
import { renderers, renderersFor, type DocumentInput } from "./renderers.ts";

const definition: FormDefinition = {
  id: "garden-plot",
  version: "1.0.0",
  language: "de",
  title: "Garten",
  service: { leika: ["99102013104000"] },
  schema: { type: "object", properties: { name: { type: "string", title: "Name" } } },
};

async function input(change: Partial<DocumentInput> = {}): Promise<DocumentInput> {
  const form = await formOf(await compiler.compile(definition, {}));
  const evaluation = form.evaluator().update({ name: "Šołta" }, {});
  return {
    form,
    transcript: transcribe(form, evaluation, { language: "de", files: {} }),
    record: recordOf(form, evaluation, { files: {} }),
    shape: recordShape(form),
    answers: evaluation.pruned,
    choices: evaluation.chosen,
    submission: "an-id-that-is-no-uuid",
    messageId: "0f7c2c1e-5b0a-4a43-9d0e-2f5b6f8f4a11",
    reference: "FG-1",
    receivedAt: "2026-07-01T10:00:00Z",
    tenant: {
      ars: "146250240240",
      name: "Hoyerswerda / Wojerecy, Stadt",
      authority: { name: "Stadt Hoyerswerda – „Gärten“", unit: "Amt 1", street: "Markt", houseNumber: "1", postalCode: "02977", town: "Hoyerswerda", email: "garten@stadt.example" },
    },
    ...change,
  };
}

describe("the PDF", () => {
  test("holds the answers as data, as they were checked", async () => {
    const { embeddedFiles: [file] } = await readPdf(await renderers.pdf(await input()));
    expect(file).toMatchObject({ name: ANSWERS_FILE, mediaType: "application/json", relationship: "Data" });
    expect(JSON.parse(new TextDecoder().decode(file?.bytes))).toEqual({ form: (await input()).form.package.form, language: "de", answers: { name: "Šołta" }, choices: {} });
  });
});

describe("the message", () => {
  test("names the authority by AGS where the tenant names no other key, in signs DIN 91379 has", async () => {
    const xml = renderers.xml(await input());
    expect(xml).toContain("<kennung>ags:14625240</kennung>");
    expect(xml).toContain("<name>Stadt Hoyerswerda - \"Gärten\", Amt 1</name>");
    expect(xml).toContain("<code>146250240240</code>");
  });

  test("names the authority by the tenant's own key", async () => {
    const { tenant } = await input();
    const xml = renderers.xml(await input({ ...(tenant && { tenant: { ...tenant, xml: { prefix: "psw", key: "01003110" } } }) }));
    expect(xml).toContain("<kennung>psw:01003110</kennung>");
  });

  test("stands on the clock of German authorities and has a UUID for its matter, the same each time", async () => {
    const xml = renderers.xml(await input());
    expect(xml).toContain("<erstellungszeitpunkt>2026-07-01T12:00:00.000+02:00</erstellungszeitpunkt>");
    expect(xml).toMatch(/<vorgangsID>[0-9a-f-]{36}</);
    expect(renderers.xml(await input())).toBe(xml);
  });

  test("is a test message in a demonstration and without an authority", async () => {
    expect(renderers.xml(await input())).not.toContain("test=");
    expect(renderersFor("test").xml(await input())).toContain('test="ja"');
    const { tenant: _, ...forNobody } = await input();
    expect(renderers.xml(forNobody)).toContain('test="ja"');
  });
});

test("the PDF is the same bytes each time", async () => {
  const [first, second] = await Promise.all([renderers.pdf(await input()), renderers.pdf(await input())]);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});
