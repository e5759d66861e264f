import { sampleAnswers, sampleForm } from "../../fixture/sample-view-form.ts";
import { shownView, viewPage, visit } from "../../fixture/view-story.ts";

export default {
  title: "Ansichten/Fehlerübersicht",
  tags: ["autodocs"],
  parameters: viewPage(`
What is to be mended, in one place: each sentence is a link to its field, where the same sentence stands.

**Appears** when a person goes on from a page and something is missing or wrong; it takes the focus, and the heading of the page
begins with “Fehler:”. **Disappears** with the last mistake, line by line.
**Does not appear** while somebody types or passes a field: what is wrong with a field that was left stands at the field only.`),
};

export const Several = {
  name: "Mehrere Fehler",
  render: () => shownView(sampleForm, { page: "party" }),
  play: visit(async (visitor) => {
    await visitor.press("Weiter");
    await visitor.isAt("Bitte berichtigen Sie 2 Angaben");
    await visitor.sees("Fehler: Fest");
  }),
};

export const Mended = {
  name: "Einer von zweien berichtigt",
  render: () => shownView(sampleForm, { page: "party" }),
  play: visit(async (visitor) => {
    await visitor.press("Weiter");
    await visitor.type("Name des Festes", "Hechtfest");
    await visitor.sees("Bitte berichtigen Sie eine Angabe");
  }),
};

export const OnCheck = {
  name: "Auf der Prüfseite",
  render: () => shownView(sampleForm, { page: "check", answers: { ...sampleAnswers, kind: "market" } }),
  play: visit(async (visitor) => {
    await visitor.press("Absenden");
    await visitor.sees("Bitte berichtigen Sie eine Angabe", "Fehler: Angaben prüfen und absenden");
  }),
};
