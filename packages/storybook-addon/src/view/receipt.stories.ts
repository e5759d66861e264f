import { sampleAnswers, sampleForm } from "../../fixture/sample-view-form.ts";
import { service } from "../../fixture/story-service.ts";
import { shownView, viewPage, visit } from "../../fixture/view-story.ts";

export default {
  title: "Ansichten/Empfangsbestätigung",
  tags: ["autodocs"],
  parameters: viewPage(`
That it arrived: reference, time, the PDF, and what happens next.

**Appears** only when the service has taken the submission, never before. Its heading takes the focus. There is no way back from
here: what was sent cannot be changed any more.`),
};

export const Received = {
  name: "Eingegangen",
  render: () => shownView(sampleForm, { page: "check", answers: sampleAnswers, transport: service() }),
  play: visit(async (visitor) => {
    await visitor.press("Absenden");
    await visitor.isAt("Ihre Angaben sind eingegangen");
    await visitor.sees("7K2M-X4QD", "23. November 2026", "als PDF herunterladen");
  }),
};

export const InEnglish = {
  name: "Auf Englisch",
  render: () => shownView(sampleForm, { page: "check", language: "en", answers: sampleAnswers, transport: service() }),
  play: visit(async (visitor) => {
    await visitor.press("Send");
    await visitor.sees("Your answers have been received", "23 November 2026");
  }),
};
