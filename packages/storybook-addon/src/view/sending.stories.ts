import { TransportProblem } from "@formgeber/renderer";
import { sampleAnswers, sampleForm } from "../../fixture/sample-view-form.ts";
import { never, service } from "../../fixture/story-service.ts";
import { shownView, viewPage, visit } from "../../fixture/view-story.ts";

const checked = { page: "check", answers: sampleAnswers } as const;

export default {
  title: "Ansichten/Absenden",
  tags: ["autodocs"],
  parameters: viewPage(`
How sending goes. What was typed is never lost, and what is sent twice is received once.

**Appears** on the check page after “Absenden”. Without connection, or with a service that is busy, it is tried again by itself; the
person may try at once. Where trying again cannot help (another version, refused), it says what to do, and offers to print.
In a preview without a service it says that nothing was sent. What needs a person takes the focus.`),
};

export const OnTheWay = {
  name: "Wird gesendet",
  render: () => shownView(sampleForm, { ...checked, transport: service(undefined, { submit: never }) }),
  play: visit(async (visitor) => {
    await visitor.press("Absenden");
    await visitor.sees("Wird gesendet …");
  }),
};

export const Unreachable = {
  name: "Wartet auf Verbindung",
  render: () => shownView(sampleForm, { ...checked, transport: service(new TransportProblem("unreachable")) }),
  play: visit(async (visitor) => {
    await visitor.press("Absenden");
    await visitor.isAt("Ihre Angaben konnten noch nicht gesendet werden");
    await visitor.sees(/Wir versuchen es in .* noch einmal/);
  }),
};

export const Busy = {
  name: "Dienst ausgelastet",
  render: () => shownView(sampleForm, { ...checked, transport: service(new TransportProblem("busy", { retryAfterSeconds: 30 })) }),
  play: visit(async (visitor) => {
    await visitor.press("Absenden");
    await visitor.isAt("Der Dienst ist gerade ausgelastet");
  }),
};

export const OtherVersion = {
  name: "Andere Fassung",
  render: () => shownView(sampleForm, { ...checked, transport: service(new TransportProblem("version")) }),
  play: visit(async (visitor) => {
    await visitor.press("Absenden");
    await visitor.isAt("Das Formular wurde inzwischen geändert");
    await visitor.sees("Angaben drucken");
  }),
};

export const Refused = {
  name: "Nicht angenommen",
  render: () => shownView(sampleForm, { ...checked, transport: service(new TransportProblem("refused")) }),
  play: visit(async (visitor) => {
    await visitor.press("Absenden");
    await visitor.isAt("Der Dienst hat Ihre Angaben nicht angenommen");
  }),
};

export const Unconnected = {
  name: "Vorschau ohne Dienst",
  render: () => shownView(sampleForm, checked),
  play: visit(async (visitor) => {
    await visitor.press("Absenden");
    await visitor.isAt("Vorschau");
    await visitor.sees("Es wurde nichts gesendet.");
  }),
};
