import { expect, test } from "vitest";
import { fieldTypeStories, type FieldTypeExamples } from "./field-type-stories.ts";

const examples: FieldTypeExamples = {
  schema: { type: "string", title: "Eigener Titel" },
  accepted: [{ raw: "", value: null }, { raw: "1,5", value: 1.5, language: "en" }, { raw: "7", value: "7", options: { unit: "m" } }],
  rejected: [{ raw: "viel", issue: "answer/number" }, { raw: "", issue: "answer/required", schema: { type: "number" } }],
};

test("a field type has a story for each state, and one for each example that is to be mended", () => {
  expect(fieldTypeStories("size", "Größe", examples).map(({ exportName, name, expected }) => [exportName, name, expected])).toEqual([
    ["Empty", "Leer", "mend"], ["Filled", "Ausgefüllt", "taken"], ["Optional", "Freiwillig", "taken"], ["English", "Auf Englisch", "taken"],
    ["Mend1", "Zu berichtigen: „viel“", "mend"], ["Mend2", "Zu berichtigen: nichts", "mend"],
  ]);
});

test("the filled story takes the first German example that is an answer, with its options", () => {
  const filled = fieldTypeStories("size", "Größe", examples).find(({ exportName }) => exportName === "Filled");
  expect(filled).toMatchObject({ value: "7", definition: { fields: { "/answer": { type: "size", options: { unit: "m" } } } } });
});

test("an example with a schema of its own keeps it, under the label of all", () => {
  const [, , , , first, second] = fieldTypeStories("size", "Größe", examples).map(({ definition }) => definition.schema);
  expect(first).toMatchObject({ properties: { answer: { type: "string", title: "Beispiel" } } });
  expect(second).toMatchObject({ properties: { answer: { type: "number" } }, required: ["answer"] });
});

test("a type that may be left empty is not said to miss an answer", () => {
  expect(fieldTypeStories("size", "Größe", { ...examples, rejected: [] })[0]).not.toHaveProperty("expected");
});
