import { administrationFields } from "@formgeber/fields";
import { administrationFaces } from "@formgeber/fields/faces";
import { formOf } from "@formgeber/testkit";
import { sampleAnswers, sampleArranged, sampleForm } from "../../fixture/sample-view-form.ts";
import { service } from "../../fixture/story-service.ts";
import { shownView, viewPage, visit } from "../../fixture/view-story.ts";
import { TransportProblem } from "@formgeber/renderer";

const { schema: _, ...parts } = sampleForm;
/** A kind less, a question less and one more. */
const next = (): ReturnType<typeof formOf> => formOf({
  type: "object", required: ["name", "kind", "district", "helpers"],
  properties: {
    name: { title: "Name des Festes", type: "string" },
    kind: { title: "Art des Festes", oneOf: [{ const: "market", title: "Flohmarkt" }, { const: "concert", title: "Konzert" }] },
    district: { title: "Stadtteil", type: "string" },
    helpers: sampleForm.schema === true || sampleForm.schema === false ? {} : sampleForm.schema.properties?.["helpers"] ?? {},
  },
}, { ...parts, version: "2.0.0", translations: {}, types: administrationFields, layout: [{ page: "party", title: "Fest", show: ["/name", "/kind", "/district"] }, { page: "people", title: "Helfende", show: ["/helpers"] }] });

export default {
  title: "Ansichten/An Stelle des Formulars",
  tags: ["autodocs"],
  parameters: viewPage(`
What stands where the form would.

**Waiting**: while the form is fetched. **Fault**: when it cannot be shown: what to do, and what to tell whoever runs it; answers that
were typed are not lost by reloading a draft. **What becomes of the answers**: when the authority takes a newer version by now: first
what needs the person, last and folded what stayed as it was. It is seen before anything is sent or saved in the new version.`),
};

export const Waiting = {
  name: "Warten",
  render: () => {
    const element = document.createElement("fg-form");
    element.faces = administrationFaces;
    return element;
  },
  play: async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
    const text = canvasElement.querySelector("fg-form")?.shadowRoot?.textContent ?? "";
    if (!text.includes("Das Formular wird geladen")) throw new Error(`expected the waiting view; found: ${text}`);
  },
};

export const Broken = {
  name: "Fehler",
  render: () => shownView(sampleForm, { page: "party", faces: { ...administrationFaces, get: () => { throw new Error("no face for this field type"); } } }),
  play: visit(async (visitor) => visitor.sees("Das Formular kann gerade nicht angezeigt werden", "no face for this field type")),
};

export const NewVersion = {
  name: "Was aus den Antworten wird",
  render: () => shownView(sampleArranged({}), { page: "check", answers: sampleAnswers, transport: service(new TransportProblem("version"), { loadForm: next }) }),
  play: visit(async (visitor) => {
    await visitor.press("Absenden");
    await visitor.isAt("Das Formular wurde inzwischen geändert");
    await visitor.sees("Bei „Art des Festes“ gibt es Ihre Antwort nicht mehr zur Auswahl.", "Neu ist „Stadtteil“.");
  }),
};
