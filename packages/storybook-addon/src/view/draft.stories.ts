import type { Session } from "@formgeber/core";
import { TransportProblem, type DraftHandle, type FormElement, type Transport } from "@formgeber/renderer";
import { waitFor } from "storybook/test";
import { sampleAnswers, sampleForm } from "../../fixture/sample-view-form.ts";
import { service } from "../../fixture/story-service.ts";
import { shownView, viewPage, visit, type Visitor } from "../../fixture/view-story.ts";

const handle: DraftHandle = { id: "d", secret: "s", etag: "1", expiresAt: "2026-12-25T12:00:00.000Z" };
const keeps: Partial<Transport> = { draftDays: 30, saveDraft: () => Promise.resolve(handle) };
const shown = (drafts: Partial<Transport> = keeps): FormElement => shownView(sampleForm, {
  page: "party", answers: sampleAnswers, transport: service(undefined, drafts), resumeLink: ({ id, secret }) => `https://formulare.example/weiter#${id}.${secret}`,
});

/** Saved first, and once more by somebody elsewhere. */
function keptTwice(): Partial<Transport> {
  let saved: Session | undefined;
  return {
    draftDays: 30,
    saveDraft: (session) => {
      if (saved) return Promise.reject(new TransportProblem("changed"));
      saved = session;
      return Promise.resolve(handle);
    },
    loadDraft: () => (saved ? Promise.resolve({ session: { ...saved, answers: { ...sampleAnswers, name: "Elbfest" } }, handle: { ...handle, etag: "2" } }) : Promise.reject(new TransportProblem("gone"))),
  };
}

async function agree(visitor: Visitor): Promise<void> {
  await visitor.press("Zwischenspeichern");
  await visitor.press("Einverstanden, speichern");
}

export default {
  title: "Ansichten/Entwurf",
  tags: ["autodocs"],
  parameters: viewPage(`
A way to stop and go on later, here or on another device.

**Appears** at the foot of each page where the service keeps drafts. Nothing is kept before the person has read what, where and how long,
and has agreed; afterwards every change is saved by itself, quietly. The link, also as a QR code, opens the draft again.
Where two windows changed the same answer, the person chooses; everything else is put together by itself. A lost connection
is said above the page, with what closing it would lose. Two minutes before a session ends, a dialog asks whether somebody is
still there.`),
};

export const Offered = {
  name: "Angeboten",
  render: () => shown(),
  play: visit(async (visitor) => visitor.sees("Zwischenspeichern")),
};

export const Consent = {
  name: "Einwilligung",
  render: () => shown(),
  play: visit(async (visitor) => {
    await visitor.press("Zwischenspeichern");
    await visitor.isAt("Angaben zwischenspeichern");
    await visitor.sees("Wie lange: 30 Tage");
  }),
};

export const Saved = {
  name: "Gespeichert, mit Link",
  render: () => shown(),
  play: visit(async (visitor) => {
    await agree(visitor);
    await visitor.sees("Gespeichert um", "Später oder auf einem anderen Gerät weitermachen", "bis zum 25. Dezember 2026");
  }),
};

export const WithCode = {
  name: "Mit QR-Code",
  render: () => shown(),
  play: visit(async (visitor) => {
    await agree(visitor);
    await visitor.press("QR-Code zeigen");
    await visitor.sees("Richten Sie die Kamera");
  }),
};

export const Failed = {
  name: "Nicht gespeichert",
  render: () => shown({ ...keeps, saveDraft: () => Promise.reject(new TransportProblem("refused")) }),
  play: visit(async (visitor) => {
    await agree(visitor);
    await visitor.sees("Das Zwischenspeichern hat nicht geklappt.");
  }),
};

export const Unreachable = {
  name: "Ohne Verbindung",
  render: () => shown({ ...keeps, saveDraft: () => Promise.reject(new TransportProblem("unreachable")) }),
  play: visit(async (visitor) => {
    await agree(visitor);
    await visitor.sees("Noch nicht gespeichert: Es gibt gerade keine Verbindung.");
  }),
};

export const Conflict = {
  name: "In zwei Fenstern geändert",
  render: () => shown(keptTwice()),
  play: visit(async (visitor) => {
    await agree(visitor);
    await visitor.sees("Gespeichert um");
    await visitor.type("Name des Festes", "Hechtfest 2026");
    await visitor.seesWithin(8_000, "Dieselben Angaben wurden auch anderswo geändert", "Anderswo: Elbfest");
  }),
};

export const Offline = {
  name: "Verbindung verloren",
  render: () => shown(),
  play: visit(async (visitor) => {
    await visitor.type("Name des Festes", "Hechtfest 2026");
    window.dispatchEvent(new Event("offline"));
    await visitor.sees("Es gibt gerade keine Verbindung", "gehen alle Angaben verloren");
  }),
};

/** How far the clock of the story that ends is put on. @unit ms */
let ahead = 0;

export const Ending = {
  name: "Sitzung endet",
  render: () => shownView(sampleForm, { page: "party", answers: sampleAnswers, idleMinutes: 4 }),
  beforeEach: () => {
    const { now } = Date;
    ahead = 0;
    Date.now = () => now() + ahead;
    return () => { Date.now = now; };
  },
  play: visit(async (visitor) => {
    await visitor.type("Name des Festes", "Hechtfest 2026");
    await waitFor(async () => {
      ahead += 10_000;
      await visitor.seesWithin(10, "Sind Sie noch da?");
    }, { timeout: 12_000 });
    await visitor.sees("Weiter ausfüllen");
  }),
};
