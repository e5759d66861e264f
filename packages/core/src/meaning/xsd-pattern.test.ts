import { describe, expect, test } from "vitest";
import { xsdPattern } from "./xsd-pattern.ts";

describe("xsdPattern", () => {
  test.each([
    ["^[0-9]{5}$", "[0-9]{5}"],
    ["^\\d{2,4}$", "[0-9]{2,4}"],
    ["^[\\d-]+$", "[0-9\\-]+"],
    ["^[a-f\\d]*?$", "[a-f0-9]*"],
    ["^(?:ab|c)+$", "(ab|c)+"],
    ["^(?<year>a)$", "(a)"],
    ["^a$|^b$", "a|b"],
    ["^a|b$", "a[\\s\\S]*|[\\s\\S]*b"],
    ["a", "[\\s\\S]*a[\\s\\S]*"],
    ["", "[\\s\\S]*[\\s\\S]*"],
    ["^\\w/\\/\\$$", "[A-Za-z0-9_]//$"],
    ["^.$", "[^\\n\\r\u2028\u2029]"],
    ["^[^\\]^-]\\.$", "[^\\]\\^\\-]\\."],
    ["^\\u00e4\\u{1F436}$", "ä🐶"],
    ["^[a-b-c]$", "[a-b\\-c]"],
    ["^\\x2d$", "\\-"],
  ])("says %j as %j", (pattern, expected) => {
    expect(xsdPattern(pattern)).toBe(expected);
  });

  test.each(["^\\s$", "^\\p{L}$", "^(?=a)b$", "^(?!a)b$", "^(?<=a)b$", "^(a)\\1$", "\\bab", "a^b", "a$b", "^(a$)", "[]", "[^]", "(", "\\ud800"])("says nothing for %j", (pattern) => {
    expect(xsdPattern(pattern)).toBeUndefined();
  });
});
