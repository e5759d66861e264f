import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Json } from "@formgeber/core";

/** A small form with conditions, rows, a note and a message. */
export const garden = {
  id: "garden", version: "1.0.0", language: "de", title: "Garten pachten",
  schema: {
    type: "object", required: ["kind", "people"],
    properties: {
      kind: { title: "Art", oneOf: [{ const: "plot", title: "Parzelle" }, { const: "bed", title: "Beet" }] },
      people: { title: "Personen", type: "array", minItems: 1, items: { type: "object", required: ["name"], properties: { name: { type: "string", title: "Name" }, nick: { type: "string", title: "Rufname" } } } },
    },
    if: { required: ["kind"], properties: { kind: { const: "plot" } } },
    then: { required: ["size", "shed"], properties: { size: { type: "integer", title: "Größe", minimum: 1 }, shed: { type: "boolean", title: "Laube" } } },
    unevaluatedProperties: false,
  },
  layout: [
    { page: "first", title: "Garten", show: ["/kind", "/size", "/shed", { note: "Eine Laube ist zu genehmigen.", if: { required: ["shed"], properties: { shed: { const: true } } } }] },
    { page: "second", title: "Personen", show: ["/people"] },
  ],
  outputs: { xml: { namespace: "urn:x_1", prefix: "x", standard: "X", version: "1", message: "x.y.0100", messageType: { code: "0100", list: "urn:l", listVersion: "1" }, elements: { "/people": "person" } } },
};

/** Writes the form and tests beside it into a new folder, and gives the path of the form. */
export function gardenWith(tests: Json): string {
  const folder = mkdtempSync(join(tmpdir(), "form-test-"));
  writeFileSync(join(folder, "garden.form.json"), JSON.stringify(garden, undefined, 2));
  writeFileSync(join(folder, "garden.form.test.json"), typeof tests === "string" ? tests : JSON.stringify(tests, undefined, 2));
  writeFileSync(join(folder, "plot.answers.json"), JSON.stringify({ kind: "plot", size: 300, shed: false, people: [{ name: "Šołćic" }] }));
  return join(folder, "garden.form.json");
}
