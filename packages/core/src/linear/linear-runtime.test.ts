import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nativeRuntime } from "../form/native-runtime.ts";
import { linearRuntime } from "./linear-runtime.ts";

const PATTERNS = [
  "^\\d{5}$", "^[A-Z]{2}\\d{2}[A-Z0-9]{1,30}$", "^\\s*\\S+\\s*$", "^.+$", "^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$", "[äöüß]", "^[\\u00C0-\\u017F]+$",
  "^\\p{L}+$", "^\\p{Script=Greek}", "a|b$", "^(?:x|y)*z?$", "(?<year>\\d{4})", "\\bort\\b", "[[\\]]", "^\\u{1F600}$", "^\\uD83D\\uDE00$", "\\x41", "[\\b]", "^a{2,3}?$", "\\/", "[\\-x]", "",
];
const TEXTS = ["", "12345", "DE89370400440532013000", " a ", "a\nb", "a b", "x\u2028y", "me@example.org", "Straße", "éè", "Ω", "b", "xyz", "ort", "vorort", "[", "😀", "A", "\b", "aaa", "/", "-", "\n", "1999"];

describe("linearRuntime", () => {
  it.each(PATTERNS)("agrees with the native engine on %s", (source) => {
    const [linear, native] = [linearRuntime.pattern(source, "u"), nativeRuntime.pattern(source, "u")];
    for (const text of TEXTS) expect(`${JSON.stringify(text)} ${linear.test(text)}`).toBe(`${JSON.stringify(text)} ${native.test(text)}`);
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(linear.test(text)).toBe(native.test(text));
    }), { numRuns: 50 });
  });

  it.each(["(?=a)b", "(?<!a)b", "(a)\\1", "(?<x>a)\\k<x>", "[]", "[^]", "a{1001}", "[\\S]", "\\p{Letter_x}", "(", "a**"])("refuses %s", (source) => {
    expect(() => linearRuntime.pattern(source, "u")).toThrow();
  });

  it("takes time in proportion to the text where the native engine takes ages", () => {
    const started = Date.now();
    expect(linearRuntime.pattern("^(a+)+$", "u").test(`${"a".repeat(4_000)}!`)).toBe(false);
    expect(Date.now() - started).toBeLessThan(2_000);
  });

  it("compiles a pattern once", () => {
    expect(linearRuntime.pattern("^once$", "u")).toBe(linearRuntime.pattern("^once$", "u"));
  });
});
