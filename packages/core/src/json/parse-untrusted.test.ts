import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Fault } from "../fault/fault.ts";
import { parseUntrusted } from "./parse-untrusted.ts";

test("what JSON.stringify writes is read back the same", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (given) => {
      const text = JSON.stringify(given);
      fc.pre(!text.includes("\\u0000") && !/\\ud[89a-f]/i.test(text) && !/"(__proto__|prototype|constructor)"/.test(text));
      expect(parseUntrusted(text)).toEqual(JSON.parse(text));
      expect(parseUntrusted(new TextEncoder().encode(text))).toEqual(JSON.parse(text));
    }),
  );
});

test.each([
  ["a duplicate key", '{"a": 1,\n "a": 2}', "json/duplicate-key", 2, 2],
  ["a duplicate key written differently", '{"a":1,"\\u0061":2}', "json/duplicate-key", 1, 8],
  ["__proto__ as a key", '{"__proto__": {}}', "json/forbidden-key", 1, 2],
  ["__proto__ in escapes", '{"\\u005f_proto__": {}}', "json/forbidden-key", 1, 2],
  ["constructor as a key", '{"constructor": {}}', "json/forbidden-key", 1, 2],
  ["prototype as a key", '[{"prototype": {}}]', "json/forbidden-key", 1, 3],
  ["a lone surrogate", '["\\ud800"]', "json/malformed", 1, 2],
  ["NUL in a string", '["a\\u0000"]', "json/malformed", 1, 2],
  ["a number beyond a double", "[1e999]", "json/malformed", 1, 2],
  ["a comma too many", '{\r\n  "a": 1,\r\n}', "json/malformed", 3, 1],
  ["nothing", "", "json/malformed", 1, 1],
])("%s is refused with its place", (_, text, code, line, column) => {
  const fault = faultOf(() => parseUntrusted(text));
  expect(fault).toMatchObject({ code, facts: { line, column } });
  expect(fault.message).not.toContain("?");
});

test("bytes that are no UTF-8 are refused", () => {
  expect(faultOf(() => parseUntrusted(Uint8Array.of(0x22, 0xc3, 0x28, 0x22))).code).toBe("json/malformed");
});

test("a byte order mark is ignored", () => {
  expect(parseUntrusted("\uFEFF[]")).toEqual([]);
  expect(parseUntrusted(Uint8Array.of(0xef, 0xbb, 0xbf, 0x5b, 0x5d))).toEqual([]);
});

test("size and depth have limits", () => {
  expect(parseUntrusted("[".repeat(32) + "]".repeat(32))).toHaveLength(1);
  expect(faultOf(() => parseUntrusted("[".repeat(33) + "]".repeat(33))).code).toBe("json/too-deep");
  expect(faultOf(() => parseUntrusted("[1]", { maxDepth: 0 })).code).toBe("json/too-deep");
  expect(faultOf(() => parseUntrusted('"12345"', { maxBytes: 6 })).code).toBe("json/too-large");
});

const folder = `${process.env["FORMGEBER_CORPORA"] ?? ""}/corpora/json-parsing`;

/** Texts that RFC 8259 allows and we refuse, each for the reason named. */
const refused: { readonly [name: string]: string } = {
  "y_object_duplicated_key.json": "json/duplicate-key",
  "y_object_duplicated_key_and_value.json": "json/duplicate-key",
  "y_object_escaped_null_in_key.json": "json/malformed",
  "y_string_null_escape.json": "json/malformed",
};

describe.skipIf(!existsSync(folder))("JSONTestSuite", () => {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const read = (name: string) => parseUntrusted(readFileSync(`${folder}/${name}`));

  test.each(names.filter((name) => name.startsWith("n_")))("%s is refused", (name) => {
    expect(faultOf(() => read(name)).code).toMatch(/^json\//);
  });

  test.each(names.filter((name) => name.startsWith("y_") && !(name in refused)))("%s is read as JSON.parse reads it", (name) => {
    expect(read(name)).toEqual(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")));
  });

  test.each(Object.entries(refused))("%s is refused on purpose: %s", (name, code) => {
    expect(faultOf(() => read(name)).code).toBe(code);
  });

  test.each(names.filter((name) => name.startsWith("i_")))("%s gives a value or a fault of ours", (name) => {
    try {
      read(name);
    } catch (error) {
      expect((error as Fault).code).toMatch(/^json\//);
    }
  });
});

function faultOf(act: () => unknown): Fault {
  try {
    act();
  } catch (error) {
    return error as Fault;
  }
  throw new Error("expected a fault");
}
