import { sampleAnswers, sampleArranged } from "../../fixture/sample-view-form.ts";
import { shownView, viewPage, visit } from "../../fixture/view-story.ts";

const tasks = sampleArranged({ presentation: "task-list" });

export default {
  title: "Ansichten/Aufgabenliste",
  tags: ["autodocs"],
  parameters: viewPage(`
The pages of a form as a list, each with how far it is: done in any order, over several days.

**Appears** with \`"presentation": "task-list"\`, in place of the steps, and after each page. **Use it** for long forms whose parts
need different papers. **Do not use it** for three pages: going on is quicker than choosing. Sending opens when everything is done.`),
};

export const Fresh = {
  name: "Nichts begonnen",
  render: () => shownView(tasks),
  play: visit(async (visitor) => {
    await visitor.press("Jetzt ausfüllen");
    await visitor.sees("Noch nicht begonnen", "Möglich, sobald alle Abschnitte erledigt sind");
  }),
};

export const OnTheWay = {
  name: "Eine begonnen, eine zu verbessern",
  render: () => shownView(tasks),
  play: visit(async (visitor) => {
    await visitor.press("Jetzt ausfüllen");
    await visitor.press("Fest");
    await visitor.press("Weiter");
    await visitor.press("Zur Übersicht");
    await visitor.press("Helfende");
    await visitor.type("Vorname", "Ada");
    await visitor.press("Zur Übersicht");
    await visitor.sees("Zu verbessern");
  }),
};

export const Done = {
  name: "Alles erledigt",
  render: () => shownView(tasks, { page: "party", answers: sampleAnswers }),
  play: visit(async (visitor) => {
    for (const page of ["Fest", "Helfende"]) {
      await visitor.press(page);
      await visitor.press("Weiter");
    }
    await visitor.seesNot("Möglich, sobald");
    await visitor.sees("Erledigt");
  }),
};
