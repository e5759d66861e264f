import { textsOf, Draw, mendedAnswers, wholeProfileForm } from "@formgeber/testkit";
import { Fault } from "@formgeber/core";
import { administrationFields } from "@formgeber/fields";
import { readPdf, textOfElement } from "@formgeber/export-pdf/proof";
import { describe, expect, it } from "vitest";
import { documentInput } from "./load-answers.ts";
import { renderers, type DocumentInput } from "./renderers.ts";

const FORMS = Number(process.env["FORMGEBER_PROPERTY_RUNS"] ?? 4);
const FIRST = Number(process.env["FORMGEBER_SEED"] ?? 1);

/** Texts no form and no program writes by itself. */
const isMark = (text: string): boolean => /^m[a-z0-9]+-\d+$/.test(text);

/** Undefined for what has no place in a message: answers under free keys, below a schema that lies in itself, or in unlike rows. */
function messageOf(input: DocumentInput): string | undefined {
  try {
    return renderers.xml(input);
  } catch (fault) {
    if (fault instanceof Fault && fault.code === "xml/not-in-shape") return undefined;
    throw fault;
  }
}

/** Generated forms with something to hide, each with what an authority would receive of it. */
async function documentsOf(seed: number) {
  const draw = new Draw(seed);
  for (;;) {
    const { schema, form } = await wholeProfileForm(draw, { types: administrationFields });
    const { answers, choices } = mendedAnswers(draw, schema, form.evaluator());
    const evaluation = form.evaluator().update(answers, choices);
    const counted = new Set(textsOf(evaluation.pruned).map(([, text]) => text));
    const given = textsOf(answers).map(([, text]) => text).filter(isMark);
    const hidden = given.filter((text) => !counted.has(text));
    if (hidden.length === 0 || evaluation.issues().length > 0) continue;
    const input = documentInput(form, { answers, files: {}, checked: { pruned: evaluation.pruned, issues: [], evaluation } }, { language: "de", reference: "TEST", receivedAt: "2026-01-01T12:00:00Z" });
    const xml = messageOf(input);
    if (xml === undefined) continue;
    const read = await readPdf(await renderers.pdf(input));
    return { hidden, shown: given.filter((text) => counted.has(text)), pdf: read.tree === undefined ? "" : textOfElement(read, read.tree), xml };
  }
}

describe("an answer that nobody asks for any more", () => {
  it.each(Array.from({ length: FORMS }, (_, i) => FIRST + i))("stands neither in the PDF nor in the message of generated form %i", async (seed) => {
    const { hidden, shown, pdf, xml } = await documentsOf(seed);
    expect(hidden.filter((text) => pdf.includes(text) || xml.includes(text))).toEqual([]);
    expect(shown.filter((text) => !pdf.includes(text) || !xml.includes(text))).toEqual([]);
  });
});
