import { definitionOf } from "@formgeber/testkit";
import { TransportProblem, type FormElement } from "@formgeber/renderer";
import { never, service, storage } from "../../fixture/story-service.ts";
import { shownView, viewPage, visit } from "../../fixture/view-story.ts";

const form = definitionOf(
  {
    type: "object", required: ["plan"],
    properties: {
      plan: { title: "Lageplan", description: "Wo Bühne, Stände und Wege sind.", type: "string" },
      photos: { title: "Fotos vom Platz", type: "array", maxItems: 5, items: { type: "string" } },
    },
  },
  {
    title: "Fest anmelden", layout: [{ page: "one", title: "Unterlagen", show: ["/plan", "/photos"] }],
    fields: { "/plan": { type: "file" }, "/photos": { type: "files" } },
  },
);
const shown = (files: Parameters<typeof storage>[0] = {}): FormElement => shownView(form, { page: "one", transport: service(undefined, { files: storage(files) }) });
const pdf = (name: string): File => new File([new Uint8Array(200_000).fill(7)], name, { type: "application/pdf" });

export default {
  title: "Ansichten/Dateien",
  tags: ["autodocs"],
  parameters: viewPage(`
Files on their way to the service, each with how far it is and what can be done about it.

**Appears** at the fields of the types \`file\` and \`files\`. What is taken is said before anything is chosen. Files go in pieces: they can
be halted and gone on with, and go on by themselves after a broken connection. The page can be left only when everything has arrived;
what is wrong with a file is said at the file and in the summary.`),
};

export const None = {
  name: "Noch keine",
  render: () => shown(),
  play: visit(async (visitor) => visitor.sees("Lageplan", "Fotos vom Platz")),
};

export const Sending = {
  name: "Wird übertragen",
  render: () => shown({ send: (_place, _offset, piece, progress) => { progress(piece.byteLength * 0.6); return never(); } }),
  play: visit(async (visitor) => {
    await visitor.attach("Lageplan", pdf("lageplan.pdf"));
    await visitor.sees("Wird übertragen", "60 %");
  }),
};

export const Paused = {
  name: "Angehalten",
  render: () => shown({ send: (_place, _offset, piece, progress) => { progress(piece.byteLength * 0.6); return never(); } }),
  play: visit(async (visitor) => {
    await visitor.attach("Lageplan", pdf("lageplan.pdf"));
    await visitor.press("„lageplan.pdf“ anhalten");
    await visitor.sees("Angehalten");
  }),
};

export const Waiting = {
  name: "Wartet auf Verbindung",
  render: () => shown({ announce: () => Promise.reject(new TransportProblem("unreachable")) }),
  play: visit(async (visitor) => {
    await visitor.attach("Lageplan", pdf("lageplan.pdf"));
    await visitor.sees("Keine Verbindung.");
  }),
};

export const Failed = {
  name: "Nicht angenommen",
  render: () => shown({ announce: () => Promise.reject(new TransportProblem("file-too-large")) }),
  play: visit(async (visitor) => {
    await visitor.attach("Lageplan", pdf("lageplan.pdf"));
    await visitor.sees("Wählen Sie bei „Lageplan“ eine kleinere Datei aus. „lageplan.pdf“ ist zu groß.");
  }),
};

export const Done = {
  name: "Hinzugefügt",
  render: () => shown(),
  play: visit(async (visitor) => {
    await visitor.attach("Lageplan", pdf("lageplan.pdf"));
    await visitor.sees("Hinzugefügt");
  }),
};

export const Several = {
  name: "Mehrere auf einmal",
  render: () => shown(),
  play: visit(async (visitor) => {
    await visitor.attach("Fotos vom Platz", pdf("norden.pdf"), pdf("süden.pdf"));
    await visitor.sees("norden.pdf", "süden.pdf", /Hinzugefügt.*Hinzugefügt/);
  }),
};
