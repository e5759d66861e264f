import { sampleAnswers, sampleForm } from "../../fixture/sample-view-form.ts";
import { shownView, viewPage, visit } from "../../fixture/view-story.ts";

export default {
  title: "Ansichten/Seite",
  tags: ["autodocs"],
  parameters: viewPage(`
One page of a form: how far one is, its heading, its questions, the ways back and on.

**Appears** for each page of the \`layout\` that is asked for. A page none of whose questions is relevant is passed over.
The heading takes the focus when the page opens. What a condition asks for in addition stands there at once, and goes with its
condition without its answer being lost. A page that was opened from the check page leads back to it.`),
};

export const Empty = {
  name: "Erste Seite, leer",
  render: () => shownView(sampleForm, { page: "party" }),
  play: visit(async (visitor) => visitor.sees("Schritt 1 von 3", "Name des Festes")),
};

export const Second = {
  name: "Zweite Seite, ausgefüllt",
  render: () => shownView(sampleForm, { page: "people", answers: sampleAnswers }),
  play: visit(async (visitor) => visitor.sees("Schritt 2 von 3", "Person 2")),
};

export const Condition = {
  name: "Bedingte Frage",
  render: () => shownView(sampleForm, { page: "party", answers: sampleAnswers }),
  play: visit(async (visitor) => {
    await visitor.seesNot("Zahl der Stände");
    await visitor.choose("Flohmarkt");
    await visitor.sees("Zahl der Stände");
  }),
};

export const FromCheck = {
  name: "Von der Prüfseite aus geändert",
  render: () => shownView(sampleForm, { page: "check", answers: sampleAnswers }),
  play: visit(async (visitor) => {
    await visitor.press("Ändern: Fest");
    await visitor.isAt("Fest");
    await visitor.sees("Weiter zur Prüfung");
  }),
};
