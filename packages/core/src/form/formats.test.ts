import { describe, expect, it } from "vitest";
import { formats } from "./formats.ts";

const CASES: { readonly [format: string]: { readonly yes: readonly string[]; readonly no: readonly string[] } } = {
  date: { yes: ["2026-11-23", "2024-02-29", "2000-02-29", "0000-01-01"], no: ["2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-1", "23.11.2026", "2026-11-23T00:00:00Z", "", "2026-11-23 "] },
  time: { yes: ["10:05:00Z", "10:05:00.123+01:00", "23:59:60Z", "00:59:60+01:00", "10:05:00z"], no: ["10:05", "10:05:00", "24:00:00Z", "10:60:00Z", "10:05:60Z", "10:05:00+24:00"] },
  "date-time": { yes: ["2026-11-23T10:05:00+01:00", "2026-11-23t10:05:00z"], no: ["2026-02-30T10:05:00Z", "2026-11-23", "2026-11-23T10:05:00", "2026-11-23T10:05:00ZT"] },
  duration: { yes: ["P3D", "P1Y2M", "PT1H30M", "P2W", "P1DT12H"], no: ["P", "PT", "3D", "P1H", "P2W1D", "P1DT"] },
  email: { yes: ["a@example.org", "vor.nach+amt@sub.example.de", "müller@bücher.example"], no: ["a@b", "a b@example.org", "@example.org", "a@@example.org", "a@example..org", "a@.org", "a@example.org.", "a", "a@-b.org", "<a@example.org>", "a@example.org\n", `${"a".repeat(65)}@example.org`] },
  hostname: { yes: ["example.org", "xn--bcher-kva.example", "localhost"], no: ["-a.org", "a..b", "a_b.org", `${"a".repeat(64)}.org`] },
  ipv4: { yes: ["127.0.0.1", "255.255.255.255"], no: ["256.1.1.1", "1.2.3", "01.2.3.4"] },
  uri: { yes: ["https://example.org/a?b=c#d", "mailto:a@example.org", "urn:xoev-de:a:b"], no: ["example.org", "//example.org", "https://example.org/a b", "https://example.org/%zz", "1a:b", "https://example.org/ä"] },
  "uri-reference": { yes: ["/a/b?c", "", "https://example.org"], no: ["a b", "%"] },
  uuid: { yes: ["123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12D3-A456-426614174000"], no: ["123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400g"] },
};

describe("formats", () => {
  for (const [name, { yes, no }] of Object.entries(CASES)) {
    it.each(yes)(`${name} takes %j`, (text) => expect(formats[name]?.(text)).toBe(true));
    it.each(no)(`${name} refuses %j`, (text) => expect(formats[name]?.(text)).toBe(false));
  }

  it("each have cases", () => expect(Object.keys(CASES).sort()).toEqual(Object.keys(formats).sort()));
});
