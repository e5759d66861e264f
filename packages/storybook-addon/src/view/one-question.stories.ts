import { sampleAnswers, sampleArranged } from "../../fixture/sample-view-form.ts";
import { shownView, viewPage, visit } from "../../fixture/view-story.ts";

const questions = sampleArranged({ presentation: "one-question" });

export default {
  title: "Ansichten/Eine Frage je Seite",
  tags: ["autodocs"],
  parameters: viewPage(`
One question at a time; its label is the heading.

**Appears** with \`"presentation": "one-question"\` of the form or of one page. **Use it** where people fill in on a phone, seldom and
unsure. **Do not use it** for clerks or for long lists of short answers. A note stands with the question it precedes; rows are asked
one by one and then listed.`),
};

export const Question = {
  name: "Eine Frage",
  render: () => shownView(questions),
  play: visit(async (visitor) => {
    await visitor.press("Jetzt ausfüllen");
    await visitor.isAt("Name des Festes");
    await visitor.sees("Fest: Frage 1 von 3");
  }),
};

export const Choice = {
  name: "Eine Auswahl",
  render: () => shownView(questions),
  play: visit(async (visitor) => {
    await visitor.press("Jetzt ausfüllen");
    await visitor.type("Name des Festes", "Hechtfest");
    await visitor.press("Weiter");
    await visitor.isAt("Art des Festes");
  }),
};

export const Mistake = {
  name: "Mit Fehler",
  render: () => shownView(questions),
  play: visit(async (visitor) => {
    await visitor.press("Jetzt ausfüllen");
    await visitor.press("Weiter");
    await visitor.sees("Bitte berichtigen Sie eine Angabe");
  }),
};

export const Rows = {
  name: "Liste der Einträge",
  render: () => shownView(questions, { page: "people", answers: sampleAnswers }),
  play: visit(async (visitor) => {
    await visitor.press("Weiter");
    await visitor.isAt("Person 2");
    await visitor.press("Weiter");
    await visitor.isAt("Helferinnen und Helfer");
    await visitor.sees("Person 1", "Person 2");
  }),
};
