import { characterRanges, characterSequences, type Transcript, type TranscriptEntry } from "@formgeber/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepted, answer, group, repeat, transcript } from "../fixture/transcripts.ts";
import { exportPdf } from "./export-pdf.ts";
import { readFonts } from "./fonts.ts";
import { LINE_END } from "./layout/break-lines.ts";
import { elementsOf, pdfFindings, readPdf, tagTree, textOfElement, type ReadPdf } from "./proof.ts";

const fonts = await readFonts();

async function reading(what: Transcript): Promise<ReadPdf> {
  return readPdf(await exportPdf({ transcript: what, fonts }));
}

async function readingOf(...entries: TranscriptEntry[]): Promise<ReadPdf> {
  return reading(transcript(...entries));
}

function texts(pdf: ReadPdf, tag: string): string[] {
  return elementsOf(pdf).flatMap(({ element }) => (element.tag === tag ? [textOfElement(pdf, element)] : []));
}

describe("exportPdf", () => {
  test("writes an application whose structure has no shortcomings", async () => {
    const pdf = await readPdf(await exportPdf({ ...accepted, fonts }));
    expect(pdfFindings(pdf)).toEqual([]);
    await expect(tagTree(pdf)).toMatchFileSnapshot("../fixture/application.tags.txt");
  });

  test("names language, title, bookmarks and the files inside", async () => {
    const pdf = await readPdf(await exportPdf({ ...accepted, fonts }));
    expect(pdf).toMatchObject({
      language: "de",
      title: "Ausnahme vom Baumschutz beantragen",
      bookmarks: ["Antragstellerin oder Antragsteller", "Bäume", "Erklärung", "Anlagen", "Hinweis zur Darstellung"],
      embeddedFiles: [{ name: "antrag.xml", mediaType: "application/xml", relationship: "Data" }],
    });
  });

  test("says who it is for, its reference and when it was received", async () => {
    const pdf = await readPdf(await exportPdf({ ...accepted, fonts }));
    expect(tagTree(pdf)).toContain("Stadt Musterhausen");
    expect(texts(pdf, "LBody").slice(0, 2)).toEqual(["BS-2026-7F3K-9Q2M", "23.11.2026, 10:05\u00A0Uhr"]);
  });

  test("bears no date and no reference before it was accepted", async () => {
    const pdf = await readingOf(answer("Frage", "Antwort"));
    expect(pdf.names.has("CreationDate")).toBe(false);
    expect(pdf.xmp).not.toContain("CreateDate");
    expect(tagTree(pdf)).not.toContain("Vorgangsnummer");
  });

  test("numbers its pages outside of what is read", async () => {
    const pdf = await readPdf(await exportPdf({ ...accepted, fonts }));
    const artifacts = pdf.pages.map(({ marks }) => marks.filter(({ tag }) => tag === "Artifact").map(({ text }) => text));
    expect(artifacts[1]).toEqual(expect.arrayContaining(["Seite\u00A02 von\u00A02", "Vorgangsnummer BS-2026-7F3K-9Q2M"]));
  });

  test("speaks English when told to, and German in a language without words of its own", async () => {
    const question = transcript(answer("Question", { kind: "nothing" }));
    const english = await readPdf(await exportPdf({ transcript: question, fonts, language: "en" }));
    const sorbian = await readPdf(await exportPdf({ transcript: question, fonts, language: "hsb" }));
    expect([texts(english, "LBody"), english.language]).toEqual([["Not answered"], "en"]);
    expect([texts(sorbian, "LBody"), sorbian.language]).toEqual([["Keine Angabe"], "hsb"]);
  });

  test("says so when there is nothing to say", async () => {
    const pdf = await reading(transcript());
    expect(pdfFindings(pdf)).toEqual([]);
    expect(tagTree(pdf)).toContain("Dieses Formular enthält keine Angaben.");
  });

  test("leaves out a page on which nothing was asked", async () => {
    const pdf = await reading({ ...transcript(answer("Frage", "Antwort")), pages: [{ page: "empty", title: "Leer", entries: [] }, ...transcript(answer("Frage", "Antwort")).pages] });
    expect(texts(pdf, "H2")).toEqual(["Angaben"]);
  });

  test("refuses a moment of receipt without zone", async () => {
    const input = { transcript: transcript(), fonts, submission: { reference: "1", receivedAt: "2026-11-23T10:05:12" } };
    await expect(exportPdf(input)).rejects.toMatchObject({ code: "pdf/received-at-unreadable" });
  });

  test("refuses a font it could not embed", async () => {
    const woff2 = new TextEncoder().encode("wOF2 and so on");
    await expect(exportPdf({ transcript: transcript(), fonts: { regular: woff2, bold: woff2 } })).rejects.toMatchObject({ code: "pdf/font-not-truetype" });
  });
});

describe("each kind of answer", () => {
  test.each([
    ["a text", { kind: "text", text: "Ja" } as const, "LBody Ja"],
    ["several lines", { kind: "lines", lines: ["Weg 1", "01067 Ort"] } as const, "P Weg 1\nP 01067 Ort"],
    ["a mark that was made", { kind: "mark", marked: true, text: "Ich stimme zu." } as const, "Figure (Angekreuzt) ☒\nP Ich stimme zu."],
    ["a mark that was not made", { kind: "mark", marked: false, text: "Ich stimme zu." } as const, "Figure (Nicht angekreuzt) ☐\nP Ich stimme zu."],
    ["one choice", { kind: "choices", chosen: ["Rot"] } as const, "LBody Rot"],
    ["several choices", { kind: "choices", chosen: ["Rot", "Blau"] } as const, "LBody Rot\nLI\nLbl •\nLBody Blau"],
    ["no choice", { kind: "choices", chosen: [] } as const, "LBody Keine Angabe"],
    ["a file", { kind: "files", files: [{ name: "a.pdf", mediaType: "application/pdf", sizeBytes: 1200, sha256: "00" }] } as const, "LBody a.pdf (1,2\u00A0kB)"],
    ["no file", { kind: "files", files: [] } as const, "LBody Keine Angabe"],
    ["no answer", { kind: "nothing" } as const, "LBody Keine Angabe"],
  ])("reads %s beside its question", async (_, presented, expected) => {
    const pdf = await readingOf(answer("Frage", presented));
    expect(pdfFindings(pdf)).toEqual([]);
    expect(tagTree(pdf).replace(/^ +/gm, "")).toMatch(/\nLbl Frage\n/);
    expect(tagTree(pdf).replace(/^ +/gm, "")).toContain(expected);
  });

  test("reads as it was written, in every letter of DIN 91379 and beyond, over any number of lines", async () => {
    const character = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(..."abc äöüß-/. ") },
      { weight: 3, arbitrary: fc.constantFrom(...characterRanges("E").flatMap(([first, last]) => [String.fromCodePoint(first), String.fromCodePoint(last)])) },
      { weight: 2, arbitrary: fc.constantFrom(...characterSequences) },
      { weight: 1, arbitrary: fc.constantFrom("🌳", "漢", "א", "\u202E", "\u200D", "\n", "\r\n", "\t") },
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: character, minLength: 1, maxLength: 300 }), async (text) => {
        const pdf = await readingOf(answer("Frage", text));
        const [read] = texts(pdf, "LBody");
        const written = text.normalize("NFC").replaceAll("\t", " ").split(LINE_END).filter((line) => line !== "").join("\n");
        expect(read?.split("\n").filter((line) => line !== "").join("\n")).toBe(written);
      }),
      { numRuns: 60 },
    );
  });
});

describe("long answers", () => {
  test("go on over pages, whole, without a space in them", async () => {
    const text = "Grundstück".repeat(1000);
    const pdf = await readingOf(answer("Frage", text), answer("Danach", "Ende"));
    expect(pdfFindings(pdf)).toEqual([]);
    expect(pdf.pages.length).toBeGreaterThan(2);
    expect(texts(pdf, "LBody")).toEqual([text, "Ende"]);
  });

  test("are broken where a soft hyphen allows, and copied with it", async () => {
    const text = "Verwaltungs\u00ADverfahrens\u00ADgesetz\u00ADänderungs\u00ADverordnungs\u00ADentwurfs\u00ADbegründung";
    const pdf = await readingOf(answer("Frage", text));
    expect(texts(pdf, "LBody")).toEqual(["Verwaltungsverfahrensgesetzänderungsverordnungsentwurfs\u00ADbegründung"]);
  });
});

describe("repeats", () => {
  const row = (n: number): TranscriptEntry[] => [answer("Name", `Name ${String(n)}`), answer("Jahr", String(1900 + n))];

  test("become a table when all rows ask the same few short questions", async () => {
    const pdf = await readingOf(repeat("Zeilen", row(1), row(2)));
    expect(texts(pdf, "TH")).toEqual(["Nr.", "Name", "Jahr", "1", "2"]);
    expect(texts(pdf, "TD")).toEqual(["Name 1", "1901", "Name 2", "1902"]);
  });

  test.each([
    ["only one row", [row(1)]],
    ["rows that ask different questions", [row(1), [answer("Name", "B"), answer("Ort", "C")]]],
    ["a long text", [row(1), [answer("Name", "sehr ".repeat(30)), answer("Jahr", "1")]]],
    ["several lines", [row(1), [answer("Name", { kind: "lines", lines: ["a", "b"] }), answer("Jahr", "1")]]],
    ["six questions", [1, 2].map((n) => [...row(n), ...row(n), ...row(n)])],
    ["a group in a row", [row(1), [group("Name", answer("Vorname", "A")), answer("Jahr", "1")]]],
  ])("stand one below the other with %s", async (_, rows) => {
    const pdf = await readingOf(repeat("Zeilen", ...rows));
    expect(pdfFindings(pdf)).toEqual([]);
    expect(texts(pdf, "Table")).toEqual([]);
    expect(texts(pdf, "H4").slice(0, rows.length)).toEqual(rows.map((_row, i) => `Zeile ${String(i + 1)}`));
  });

  test("of two hundred rows go on over pages and repeat their head there, unread", async () => {
    const pdf = await readingOf(repeat("Zeilen", ...Array.from({ length: 200 }, (_, i) => row(i + 1))));
    expect(pdfFindings(pdf)).toEqual([]);
    expect(texts(pdf, "TD")).toHaveLength(400);
    expect(texts(pdf, "TH").filter((title) => title === "Jahr")).toHaveLength(1);
    for (const { marks } of pdf.pages.slice(1)) expect(marks.some(({ tag, text }) => tag === "Artifact" && text === "Jahr")).toBe(true);
  });

  test("without rows say so", async () => {
    const pdf = await readingOf(repeat("Zeilen"));
    expect([texts(pdf, "Lbl"), texts(pdf, "LBody")]).toEqual([["Zeilen"], ["Keine Angabe"]]);
  });

  test("of single texts are one question with several answers", async () => {
    const pdf = await readingOf(answer("Vorher", "A"), repeat("Sprachen", [answer("Sprache 1", "Deutsch")], [answer("Sprache 2", "Sorbisch")]), answer("Nachher", "B"));
    expect(pdfFindings(pdf)).toEqual([]);
    expect(texts(pdf, "H3")).toEqual([]);
    expect(texts(pdf, "Lbl")).toEqual(["Vorher", "Sprachen", "•", "•", "Nachher"]);
  });
});

describe("headings", () => {
  test("follow the depth of the form without a gap, down to the sixth level", async () => {
    const nested = [1, 2, 3, 4, 5, 6].reduce<TranscriptEntry>((inner, depth) => group(`Tiefe ${String(7 - depth)}`, inner), answer("Frage", "Antwort"));
    const pdf = await readingOf(nested);
    expect(pdfFindings(pdf)).toEqual([]);
    expect(["H3", "H4", "H5", "H6"].map((tag) => texts(pdf, tag))).toEqual([["Tiefe 1"], ["Tiefe 2"], ["Tiefe 3"], ["Tiefe 4", "Tiefe 5", "Tiefe 6"]]);
  });

  test("do not repeat the one over them", async () => {
    const pdf = await readingOf(group("Angaben", answer("Frage", "Antwort")), group("Angaben", answer("Frage", "Antwort")));
    expect([texts(pdf, "H2"), texts(pdf, "H3")]).toEqual([["Angaben"], ["Angaben"]]);
  });

  test("of groups without a title are left out, and no level with them", async () => {
    const pdf = await readingOf(group("", group("Innen", answer("Frage", "Antwort"))));
    expect(texts(pdf, "H3")).toEqual(["Innen"]);
  });
});

describe("hostile text", () => {
  const attacks = [
    ") Tj ET /JS (app.alert(1)) EMC",
    "endstream endobj 1 0 obj << /OpenAction << /S /JavaScript >> >>",
    "<script>alert(1)</script>",
    "</rdf:li><pdfaid:part>9</pdfaid:part>]]>&amp;",
    "<?xpacket end='w'?>",
    "\u0000\u0001\uFFFE\uD800",
    "\u202Egnp.exe",
    "%PDF-1.4 %%EOF",
  ];

  test.each(attacks)("changes nothing but the text: %j", async (attack) => {
    const everywhere = (text: string): Parameters<typeof exportPdf>[0] => ({
      fonts,
      transcript: { ...transcript(answer(text, text), group(text, answer("a", { kind: "mark", marked: true, text }))), title: text, files: [{ name: text, mediaType: text, sizeBytes: 1, sha256: "00" }] },
      submission: { reference: text, receivedAt: "2026-11-23T10:05:12Z" },
      authority: { name: text, lines: [text] },
    });
    const attacked = await readPdf(await exportPdf(everywhere(attack)));
    const harmless = await readPdf(await exportPdf(everywhere("A")));
    const namesOf = (pdf: ReadPdf): string[] => [...pdf.names].filter((name) => !name.includes("+Arimo")).sort();
    expect(pdfFindings(attacked)).toEqual([]);
    expect(namesOf(attacked)).toEqual(namesOf(harmless));
    expect(attacked.xmp?.match(/<[^>]+>/g)).toEqual(harmless.xmp?.match(/<[^>]+>/g));
  });
});
