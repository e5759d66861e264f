import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { documentInput, issueLines, loadAnswers, loadForm, renderers, runFormTests, type DocumentInput, type LoadedForm } from "@formgeber/cli";
import { administrationFields } from "@formgeber/fields";
import { checkDefinition } from "@formgeber/core/compile";
import { recordShape } from "@formgeber/core";
import { pdfFindings, readPdf, tagTree } from "@formgeber/export-pdf/proof";
import { checkMapping, exportXsd } from "@formgeber/export-xml";
import { holdAgainstGolden } from "@formgeber/testkit/golden";
import { beforeAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";

const here = fileURLToPath(new URL(".", import.meta.url));
const forms = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

describe.each(forms)("%s", (name) => {
  const folder = join(here, name);
  const path = join(folder, `${name}.form.json`);
  const golden = (file: string): string => join(folder, "golden", file);
  let loaded: LoadedForm;
  beforeAll(async () => {
    loaded = await loadForm(path);
  });

  test("has nothing to mend", () => {
    expect(checkDefinition(loaded.file.value, administrationFields, loaded.codeLists)).toEqual([]);
    expect(checkMapping(recordShape(loaded.form))).toEqual([]);
  });

  test("does what its own tests say", async () => {
    const run = await runFormTests(loaded.compiled, path);
    expect(run?.results.length).toBeGreaterThan(0);
    expect(run?.results.flatMap(({ name: sentence, failures }) => failures.map((failure) => ({ sentence, ...failure })))).toEqual([]);
  });

  test("has a schema for its messages", () => {
    for (const file of exportXsd(recordShape(loaded.form)).files) {
      if (file.name === `${name}.xsd`) holdAgainstGolden(golden(file.name), file.text);
    }
  });

  describe.each(answerFiles(folder))("%s", (answersFile) => {
    const stem = basename(answersFile, ".answers.json");
    let input: DocumentInput;
    beforeAll(async () => {
      const { form } = loaded;
      const answers = await loadAnswers(form, join(folder, "answers", answersFile), "de", "2026-11-23");
      expect(issueLines(form, answers.checked, "de")).toEqual([]);
      expect(answers.checked.pruned).toEqual(answers.answers);
      input = documentInput(form, answers, { language: "de", reference: "FG-2026-000001", receivedAt: "2026-11-23T13:05:00.123Z" });
    });

    test("reads as agreed", () => {
      // The hash says nothing about the answers, and changes with every word of the definition.
      const { form: { hash: _, ...form }, ...reading } = input.transcript;
      holdAgainstGolden(golden(`${stem}.transcript.json`), `${JSON.stringify({ form, ...reading }, undefined, 2)}\n`);
    });

    test("makes the message as agreed, valid against the schema of the form", async () => {
      const message = renderers.xml(input);
      holdAgainstGolden(golden(`${stem}.xml`), message);
      expect(await xmlErrors(message, loaded)).toEqual([]);
      expect(message).not.toMatch(/<[^>]*\/>|<([\w.:]+)[^>]*>\s*<\/\1>/);
    });

    test("makes the PDF as agreed, tagged and complete", async () => {
      const bytes = await renderers.pdf(input);
      const read = await readPdf(bytes);
      expect(pdfFindings(read)).toEqual([]);
      holdAgainstGolden(golden(`${stem}.pdf.txt`), `${tagTree(read)}\n`);
    });
  });
});

describe("the golden files", () => {
  test.each(forms)("of %s belong to answers there are", (name) => {
    const folder = join(here, name, "golden");
    const stems = answerFiles(join(here, name)).map((file) => basename(file, ".answers.json"));
    const expected = [`${name}.xsd`, ...stems.flatMap((stem) => [`${stem}.transcript.json`, `${stem}.xml`, `${stem}.pdf.txt`])];
    expect(readdirSync(folder).sort()).toEqual(expected.sort());
  });

  test("name no path of a machine", () => {
    for (const name of forms) {
      for (const file of readdirSync(join(here, name, "golden"))) {
        const path = join(here, name, "golden", file);
        expect([relative(here, path), readFileSync(path, "utf8").includes(here)]).toEqual([relative(here, path), false]);
      }
    }
  });
});

function answerFiles(folder: string): readonly string[] {
  const answers = join(folder, "answers");
  return existsSync(answers) ? readdirSync(answers).filter((file) => file.endsWith(".answers.json")).sort() : [];
}

async function xmlErrors(message: string, { form }: LoadedForm): Promise<readonly string[]> {
  const { files, main } = exportXsd(recordShape(form));
  const contents = files.map(({ name, text }) => ({ fileName: name, contents: text }));
  const { errors } = await validateXML({
    xml: { fileName: "message.xml", contents: message },
    schema: contents.filter(({ fileName }) => fileName === main),
    preload: contents.filter(({ fileName }) => fileName !== main),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
