import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRichText, plainText } from "./parse-rich-text.ts";

const spans = (source: string) => {
  const [block] = parseRichText(source);
  return block?.kind === "paragraph" ? block.spans : undefined;
};

test("an empty line parts paragraphs, a line break does not", () => {
  expect(parseRichText("eins\nzwei\n\ndrei")).toEqual([
    { kind: "paragraph", spans: [{ kind: "plain", text: "eins zwei" }] },
    { kind: "paragraph", spans: [{ kind: "plain", text: "drei" }] },
  ]);
});

test("lines with a dash are a list, also right under a sentence", () => {
  expect(parseRichText("Bringen Sie mit:\n- Ausweis\n- **Foto**").map((block) => block.kind)).toEqual(["paragraph", "list"]);
  expect(plainText(parseRichText("- Ausweis\n- **Foto**"))).toBe("Ausweis\nFoto");
});

test("strong text and links stand between plain text", () => {
  expect(spans("Die **Erlaubnis** steht [im Portal](https://example.org/a?b=c).")).toEqual([
    { kind: "plain", text: "Die " },
    { kind: "strong", text: "Erlaubnis" },
    { kind: "plain", text: " steht " },
    { kind: "link", text: "im Portal", href: "https://example.org/a?b=c" },
    { kind: "plain", text: "." },
  ]);
});

test("mail and telephone are links too", () => {
  expect(spans("[Mail](mailto:amt@example.org)")?.[0]).toMatchObject({ kind: "link", href: "mailto:amt@example.org" });
  expect(spans("[Ruf](tel:+49351123)")?.[0]).toMatchObject({ kind: "link", href: "tel:+49351123" });
});

test.each(["[a](javascript:alert(1))", "[a](http://example.org)", "[a](data:text/html,x)", "[a](//example.org)", "<b>a</b>", "**", "[a]()"])(
  "%s stays plain text",
  (source) => expect(spans(source)).toEqual([{ kind: "plain", text: source }]),
);

test("no character of a text is lost that is not formatting", () => {
  fc.assert(
    fc.property(fc.string().map((text) => text.replace(/[*[\]()\s-]/g, "")), (text) => {
      expect(plainText(parseRichText(`a **${text}x** [${text}y](https://example.org)`))).toBe(`a ${text}x ${text}y`);
    }),
  );
});

test("an empty text has no blocks", () => {
  expect(parseRichText("  \n ")).toEqual([]);
});

const attacks = `${process.env["FORMGEBER_CORPORA"] ?? ""}/corpora/attack/xss-payload-list.txt`;

test.skipIf(!existsSync(attacks))("no attack string becomes a link to anything but https, mailto and tel", () => {
  const lines = readFileSync(attacks, "utf8").split("\n");
  const sources = lines.flatMap((line) => [line, `[a](${line})`, `**${line}**`]);
  const links = sources.flatMap((source) => parseRichText(source).flatMap((block) => (block.kind === "list" ? block.items.flat() : block.spans)))
    .filter((span) => span.kind === "link");
  expect(sources.length).toBeGreaterThan(10_000);
  for (const { href } of links) expect(href).toMatch(/^(https:\/\/|mailto:|tel:)/i);
});
