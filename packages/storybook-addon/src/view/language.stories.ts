import { sampleAnswers, sampleArranged, sampleForm } from "../../fixture/sample-view-form.ts";
import { shownView, viewPage, visit } from "../../fixture/view-story.ts";

const arabic = sampleArranged({
  translations: {
    ar: {
      "/title": "تسجيل احتفال", "/layout/0/title": "الاحتفال", "/schema/properties/name/title": "اسم الاحتفال",
      "/schema/properties/name/description": "كما هو مكتوب على الملصق.", "/schema/properties/kind/title": "نوع الاحتفال",
    },
  },
});

export default {
  title: "Ansichten/Sprachwahl",
  tags: ["autodocs"],
  parameters: viewPage(`
The languages of the form, each under its own name.

**Appears** above every page of a form that has \`translations\`; never with one language only. Changing it loses nothing: page, answers
and mistakes stay. Each text that has no translation is shown in the form's own language and marked with it (\`lang\`), so that screen
readers pronounce it rightly. Languages that are written from right to left turn the page around.`),
};

export const German = {
  name: "Deutsch",
  render: () => shownView(sampleForm, { page: "party", answers: sampleAnswers }),
  play: visit(async (visitor) => visitor.sees("Deutsch", "English", "Name des Festes")),
};

export const Changed = {
  name: "Auf Englisch gewechselt",
  render: () => shownView(sampleForm, { page: "party", answers: sampleAnswers }),
  play: visit(async (visitor) => {
    await visitor.press("English");
    await visitor.sees("Name of the party", "Continue");
    await visitor.hasAnswers({ name: "Hechtfest" });
  }),
};

export const RightToLeft = {
  name: "Von rechts nach links",
  render: () => shownView(arabic, { page: "party", language: "ar", answers: sampleAnswers }),
  play: visit(async (visitor) => visitor.sees("اسم الاحتفال")),
};

export const NotToBeHad = {
  name: "Sprache nicht zu bekommen",
  render: () => shownView(sampleForm, { page: "party", loadWords: () => Promise.reject(new Error("offline")) }),
  play: visit(async (visitor) => {
    await visitor.press("English");
    await visitor.sees("kann gerade nicht in der Sprache");
  }),
};
