import { Fault } from "@formgeber/core";
import { describe, expect, test } from "vitest";
import { momentText, sizeText } from "./quantities.ts";

describe("momentText", () => {
  test.each([
    ["2026-11-23T10:05:12+01:00", "de", "23.11.2026, 10:05\u00A0Uhr"],
    ["2026-07-01T00:00:00.123+02:00", "de", "01.07.2026, 00:00\u00A0Uhr"],
    ["2026-11-23T09:05:12Z", "de-x-leicht", "23.11.2026, 09:05\u00A0Uhr (UTC)"],
    ["2026-11-23T09:05+05:30", "hsb", "23.11.2026, 09:05\u00A0Uhr (UTC+05:30)"],
    ["2026-11-03T10:05:12+01:00", "en-GB", "3 November 2026, 10:05"],
  ])("writes %s in %s on the clock of its own zone", (iso, language, text) => {
    expect(momentText(iso, language)).toBe(text);
  });

  test.each(["2026-11-23", "2026-11-23T10:05:12", "23.11.2026", ""])("refuses %j, which is no moment with zone", (iso) => {
    expect(() => momentText(iso, "de")).toThrow(Fault);
  });
});

describe("sizeText", () => {
  test.each([
    [0, "0\u00A0Bytes"],
    [999, "999\u00A0Bytes"],
    [1000, "1,0\u00A0kB"],
    [84_211, "84\u00A0kB"],
    [999_499, "999\u00A0kB"],
    [999_500, "1,0\u00A0MB"],
    [1_433_221, "1,4\u00A0MB"],
    [2_500_000_000, "2,5\u00A0GB"],
  ])("writes %i bytes as %s", (bytes, text) => {
    expect(sizeText(bytes, "de")).toBe(text);
  });

  test("writes an English decimal point in English", () => {
    expect(sizeText(1_433_221, "en")).toBe("1.4\u00A0MB");
  });
});
