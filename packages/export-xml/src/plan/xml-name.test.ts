import { describe, expect, test } from "vitest";
import { elementNameOf, isElementName, typeNameOf } from "./xml-name.ts";

describe("elementNameOf", () => {
  test.each([
    ["name", "name"],
    ["beginnHaltung", "beginnHaltung"],
    ["Straße", "strasse"],
    ["Größe (m²)", "groesseM"],
    ["Café Żółw", "cafeZolw"],
    ["PLZ", "plz"],
    ["PLZOrt", "plzOrt"],
    ["F60000227", "f60000227"],
    ["1stName", "feld1stName"],
    ["first-name", "firstName"],
    ["", "feld"],
    ["名前", "feld"],
    ["__proto__", "proto"],
  ])("makes %j %s", (key, name) => {
    expect(elementNameOf(key)).toBe(name);
    expect(isElementName(elementNameOf(key))).toBe(true);
  });
});

test("a type's name begins with a capital", () => {
  expect(typeNameOf("hausnummer")).toBe("Hausnummer");
  expect(typeNameOf("code.ort")).toBe("Code.Ort");
});
