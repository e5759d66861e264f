import type { FormDefinition } from "@formgeber/core";
import { sampleAnswers, sampleArranged, sampleForm } from "../../fixture/sample-view-form.ts";
import { shownView, viewPage, visit } from "../../fixture/view-story.ts";

const helpers = { page: "people", answers: sampleAnswers } as const;
const arranged = (settings: object): FormDefinition => sampleArranged({ fields: { "/helpers": { rowLabel: "Person", ...settings }, "/helpers/-/phone": { type: "phone" } } });

export default {
  title: "Ansichten/Wiederholung",
  tags: ["autodocs"],
  parameters: viewPage(`
The same questions several times: persons, dogs, earlier addresses.

**Appears** for each \`array\` of objects. **Cards** suit two or more questions of any kind; a **table** (\`"presentation": "table"\`)
suits a few short ones that people compare. \`"reorder": true\` where the order means something, else not: buttons more are in the way.
A row that was taken out can be put back; the focus goes to the new row, to “Rückgängig machen”, or along with the row that moves.
Between \`minItems\` and \`maxItems\` only: what cannot be done is not offered, and said.`),
};

export const Cards = {
  name: "Als Karten",
  render: () => shownView(sampleForm, helpers),
  play: visit(async (visitor) => visitor.sees("Person 1", "Person 2", "Person hinzufügen")),
};

export const Added = {
  name: "Hinzugefügt",
  render: () => shownView(sampleForm, helpers),
  play: visit(async (visitor) => {
    await visitor.press("Person hinzufügen");
    await visitor.isAt("Person 3");
  }),
};

export const Full = {
  name: "Voll",
  render: () => shownView(sampleForm, { page: "people", answers: { ...sampleAnswers, helpers: [{ first: "Ada" }, { first: "Ben" }, { first: "Cem" }] } }),
  play: visit(async (visitor) => {
    await visitor.press("Person hinzufügen");
    await visitor.sees("Mehr als 4 Einträge sind nicht möglich.");
  }),
};

export const Removed = {
  name: "Entfernt, noch rückgängig zu machen",
  render: () => shownView(sampleForm, helpers),
  play: visit(async (visitor) => {
    await visitor.press("Person 1 entfernen");
    await visitor.isAt("Rückgängig machen");
    await visitor.press("Rückgängig machen");
    await visitor.isAt("Person 1");
    await visitor.press("Person 2 entfernen");
    await visitor.isAt("Rückgängig machen");
  }),
};

export const Reordered = {
  name: "Reihenfolge ändern",
  render: () => shownView(arranged({ reorder: true }), helpers),
  play: visit(async (visitor) => {
    await visitor.press("Person 2 nach oben");
    await visitor.hasAnswers({ helpers: [{ first: "Thu Trang" }, { first: "Jan-Měrćin" }] });
  }),
};

export const Table = {
  name: "Als Tabelle",
  render: () => shownView(arranged({ presentation: "table", reorder: true }), helpers),
  play: visit(async (visitor) => visitor.sees("Vorname", "Telefon", "Person hinzufügen")),
};

export const TableRemoved = {
  name: "Als Tabelle, Zeile entfernt",
  render: () => shownView(arranged({ presentation: "table" }), helpers),
  play: visit(async (visitor) => {
    await visitor.press("Person 1 entfernen");
    await visitor.isAt("Rückgängig machen");
  }),
};

export const TableWithMistakes = {
  name: "Als Tabelle, mit Fehler",
  render: () => shownView(arranged({ presentation: "table" }), helpers),
  play: visit(async (visitor) => {
    await visitor.press("Person hinzufügen");
    await visitor.press("Weiter");
    await visitor.sees("Bitte berichtigen Sie eine Angabe");
  }),
};
