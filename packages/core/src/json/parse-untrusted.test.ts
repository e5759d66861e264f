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
  ["a number with more digits than a double keeps", '{"a": 12345678901234567890}', "json/malformed", 1, 7],
  ["a fraction with more digits than a double keeps", "[0.1000000000000000055]", "json/malformed", 1, 2],
  ["a number so small that nothing is left of it", "[1e-400]", "json/malformed", 1, 2],
  ["a comma too many", '{\r\n  "a": 1,\r\n}', "json/malformed", 3, 1],
  ["nothing", "", "json/malformed", 1, 1],
])("%s is refused with its place", (_, text, code, line, column) => {
  const fault = faultOf(() => parseUntrusted(text));
  expect(fault).toMatchObject({ code, facts: { line, column } });
  expect(fault.message).not.toContain("?");
});

test.each([["0.10", 0.1], ["100000000000000000000", 1e20], ["1.50e+3", 1500], ["-0.0", -0], ["1E400e", 0], ["9007199254740993", 0], ["9007199254740992", 9007199254740992], ["123456789.123456789", 0], ["123456.789012345", 123456.789012345], ["5e-324", 5e-324]] as const)("%s is read as it is written, or not at all", (text, value) => {
  if (value === 0 && !text.startsWith("-")) expect(faultOf(() => parseUntrusted(text)).code).toBe("json/malformed");
  else expect(parseUntrusted(text)).toBe(value);
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

  test("what the standard leaves open is refused, but for a byte order mark and a large number that a double holds", () => {
    const accepted = names.filter((name) => name.startsWith("i_")).filter((name) => {
      try {
        read(name);
        return true;
      } catch (error) {
        expect((error as Fault).code).toMatch(/^json\//);
        return false;
      }
    });
    expect(accepted).toEqual(["i_number_too_big_pos_int.json", "i_structure_UTF-8_BOM_empty_object.json"]);
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
