import { formOf } from "@formgeber/testkit";
import { expect, test } from "vitest";
import type { JsonSchema } from "../json/json-schema.ts";
import { transcribe } from "./transcribe.ts";

const schema: JsonSchema = {
  type: "object",
  properties: {
    name: { type: "string", title: "Name" },
    place: { type: "object", title: "Ort", properties: { code: { type: "string" }, town: { type: "string" } } },
    group: { type: "object", title: "Gruppe", properties: { amount: { type: "number", title: "Betrag" } } },
    rows: { type: "array", title: "Zeilen", items: { type: "object", properties: { proof: { type: "string", title: "Nachweis" } } } },
  },
  if: { required: ["name"], properties: { name: { const: "geheim" } } },
  then: { properties: { hidden: { type: "string" } } },
};
const file = { id: "f1", name: "a.pdf", mediaType: "application/pdf", sizeBytes: 3, sha256: "00" };

test("a transcript is the walk with presented answers: asked and unanswered is there, not asked is not; what has no translation says its language", async () => {
  const form = await formOf(schema, {
    layout: [{ page: "all", title: "Alles", show: ["/name", { section: "Weiteres", show: ["/place", "/group"] }, "/rows", { note: "Danke" }, "/hidden"] }],
    fields: { "/place": { type: "pair" }, "/rows": { rowLabel: "Zeile" }, "/rows/*/proof": { type: "file" } },
    translations: { en: { "/title": "Test form", "/layout/0/title": "All" } },
  });
  const answers = { name: "N", place: { code: "1", town: "T" }, rows: [{ proof: "f1" }, {}] };
  const transcript = transcribe(form, form.evaluator().update(answers), { language: "en", files: { f1: file } });
  expect(transcript).toMatchObject({ title: "Test form", language: "en", form: { id: "test-form" }, files: [{ name: "a.pdf" }] });
  expect(transcript.pages).toEqual([
    {
      page: "all",
      title: "All",
      entries: [
        { kind: "answer", pointer: "/name", label: "Name", lang: "de", presented: { kind: "text", text: "N" } },
        {
          kind: "section",
          title: "Weiteres",
          lang: "de",
          entries: [
            { kind: "answer", pointer: "/place", label: "Ort", lang: "de", presented: { kind: "text", text: "1 T" } },
            { kind: "group", pointer: "/group", title: "Gruppe", lang: "de", entries: [{ kind: "answer", pointer: "/group/amount", label: "Betrag", lang: "de", presented: { kind: "nothing" } }] },
          ],
        },
        {
          kind: "repeat",
          pointer: "/rows",
          title: "Zeilen",
          lang: "de",
          rows: [
            { pointer: "/rows/0", title: "Zeile 1", lang: "de", entries: [{ kind: "answer", pointer: "/rows/0/proof", label: "Nachweis", lang: "de", presented: { kind: "files", files: [file] } }] },
            { pointer: "/rows/1", title: "Zeile 2", lang: "de", entries: [{ kind: "answer", pointer: "/rows/1/proof", label: "Nachweis", lang: "de", presented: { kind: "nothing" } }] },
          ],
        },
        { kind: "note", tone: "info", lang: "de", text: [{ kind: "paragraph", spans: [{ kind: "plain", text: "Danke" }] }] },
      ],
    },
  ]);
});
