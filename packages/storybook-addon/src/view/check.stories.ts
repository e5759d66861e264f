import { sampleAnswers, sampleArranged, sampleForm } from "../../fixture/sample-view-form.ts";
import { shownView, viewPage, visit } from "../../fixture/view-story.ts";

export default {
  title: "Ansichten/Prüfseite",
  tags: ["autodocs"],
  parameters: viewPage(`
Every answer as the authority will read it, each with a way back to its question.

**Appears** after the last page. It is made of the same transcript as the PDF, so it shows what is sent and nothing else:
answers to questions that are not asked any more are not here. “Ändern” leads to the question and, from there, back to the
link it came from.`),
};

export const Complete = {
  name: "Vollständig",
  render: () => shownView(sampleForm, { page: "check", answers: sampleAnswers }),
  play: visit(async (visitor) => visitor.sees("Angaben prüfen und absenden", "Hechtfest", "Jan-Měrćin", "keine Angabe")),
};

export const ChangedAndBack = {
  name: "Geändert und zurück",
  render: () => shownView(sampleForm, { page: "check", answers: sampleAnswers }),
  play: visit(async (visitor) => {
    await visitor.press("Ändern: Name des Festes");
    await visitor.type("Name des Festes", "Bunte Republik");
    await visitor.press("Weiter zur Prüfung");
    await visitor.sees("Bunte Republik");
    await visitor.isAt("Ändern");
  }),
};

export const OneQuestion = {
  name: "Bei einer Frage je Seite",
  render: () => shownView(sampleArranged({ presentation: "one-question" }), { page: "check", answers: sampleAnswers }),
  play: visit(async (visitor) => visitor.sees("Angaben prüfen und absenden", "Hechtfest")),
};
