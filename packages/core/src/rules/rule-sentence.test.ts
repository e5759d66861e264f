import { formOf } from "@formgeber/testkit";
import { beforeAll, expect, test } from "vitest";
import type { Form } from "../form/form.ts";
import type { Json } from "../json/json.ts";
import { answerNames } from "./answer-names.ts";
import { operators } from "./operators.ts";
import { ruleSentence } from "./rule-sentence.ts";

let form: Form;
beforeAll(async () => {
  form = await formOf({
    type: "object",
    properties: {
      begin: { type: "string", format: "date", title: "Beginn" }, end: { type: "string", format: "date", title: "Ende" },
      birth: { type: "string", format: "date", title: "Geburtsdatum" }, guests: { type: "integer", title: "Gäste" }, fee: { type: "number", title: "Gebühr" },
      mail: { type: "string", title: "E-Mail" }, phone: { type: "string", title: "Telefon" }, indoors: { type: "boolean", title: "Drinnen" },
      kind: { title: "Art", oneOf: [{ const: "m", title: "Markt" }, { const: "k", title: "Konzert" }] },
      costs: { type: "array", title: "Posten", items: { type: "object", properties: { amount: { type: "number", title: "Betrag" }, share: { type: "number", title: "Anteil" } } } },
    },
  }, { translations: { en: { "/schema/properties/end/title": "End", "/schema/properties/begin/title": "Begin", "/schema/properties/costs/title": "Costs", "/schema/properties/costs/items/properties/amount/title": "Amount" } } });
});

const v = (pattern: string): Json => ({ var: pattern });

/** Logic, in German, in English where it matters. The rule stands at the whole. */
const cases: readonly (readonly [Json, string, string?])[] = [
  [{ ">=": [v("/end"), v("/begin")] }, "„Ende“ ist nicht vor „Beginn“", "“End” is not before “Begin”"],
  [{ "<=": [v("/begin"), "2026-12-31"] }, "„Beginn“ ist nicht nach 31. Dezember 2026", "“Begin” is not after 31 December 2026"],
  [{ "<": [v("/begin"), v("/end")] }, "„Beginn“ ist vor „Ende“"],
  [{ ">": [v("/begin"), { today: [] }] }, "„Beginn“ ist nach heute"],
  [{ "<": [v("/guests"), 1000] }, "„Gäste“ ist kleiner als 1.000"],
  [{ "<=": [1, v("/guests"), 50] }, "1 ist höchstens „Gäste“ und „Gäste“ ist höchstens 50"],
  [{ ">": [v("/guests"), 2.5] }, "„Gäste“ ist größer als 2,5"],
  [{ ">=": [v("/guests"), 5] }, "„Gäste“ ist mindestens 5"],
  [{ "==": [v("/kind"), "m"] }, "„Art“ ist „Markt“"],
  [{ "!=": [v("/indoors"), true] }, "„Drinnen“ ist nicht „ja“"],
  [{ in: [v("/kind"), ["m", "k"]] }, "„Art“ ist unter „Markt“ oder „Konzert“"],
  [{ and: [v("/indoors"), { or: [{ present: v("/mail") }, { absent: v("/phone") }] }] }, "„Drinnen“ und („E-Mail“ ist angegeben oder „Telefon“ ist nicht angegeben)"],
  [{ not: { present: v("/mail") } }, "es ist nicht so: „E-Mail“ ist angegeben"],
  [{ if: [v("/indoors"), 1, { ">": [v("/guests"), 9] }, 2, 3] }, "wenn „Drinnen“, dann 1, sonst wenn „Gäste“ ist größer als 9, dann 2, sonst 3"],
  [{ "??": [v("/fee"), 0] }, "„Gebühr“, ersatzweise 0"],
  [{ atLeastOne: [v("/mail"), v("/phone")] }, "mindestens eins ist angegeben: „E-Mail“ und „Telefon“"],
  [{ atMostOne: [v("/mail"), v("/phone"), v("/fee")] }, "höchstens eins ist angegeben: „E-Mail“, „Telefon“ und „Gebühr“"],
  [{ exactlyOne: [v("/mail"), v("/phone")] }, "genau eins ist angegeben: „E-Mail“ und „Telefon“"],
  [{ count: v("/costs/*") }, "Anzahl von „Posten“"],
  [{ concat: ["Nr. ", v("/guests")] }, "Text aus „Nr. “ und „Gäste“"],
  [{ "+": [v("/fee"), { "*": [v("/guests"), 2] }] }, "„Gebühr“ plus („Gäste“ mal 2)"],
  [{ "-": [v("/fee")] }, "minus „Gebühr“"],
  [{ "-": [v("/fee"), 3] }, "„Gebühr“ minus 3"],
  [{ "/": [v("/fee"), v("/guests")] }, "„Gebühr“ geteilt durch „Gäste“"],
  [{ round: [v("/fee"), 2] }, "„Gebühr“, gerundet auf 2 Stellen nach dem Komma"],
  [{ round: v("/fee") }, "„Gebühr“, gerundet auf ganze Zahlen"],
  [{ sum: v("/costs/*/amount") }, "Summe von „Betrag“ über alle „Posten“", "sum of “Amount” of all “Costs”"],
  [{ min: [v("/begin"), v("/end")] }, "das Früheste von „Beginn“ und „Ende“"],
  [{ max: v("/costs/*/amount") }, "das Größte von „Betrag“ über alle „Posten“"],
  [{ ">=": [{ age: v("/birth") }, 18] }, "Alter nach „Geburtsdatum“ heute ist mindestens 18"],
  [{ age: [v("/birth"), v("/begin")] }, "Alter nach „Geburtsdatum“ am Tag „Beginn“"],
  [{ year: v("/begin") }, "Jahr von „Beginn“"],
  [{ daysBetween: [v("/begin"), v("/end")] }, "Tage von „Beginn“ bis „Ende“"],
  [{ yearsBetween: [v("/birth"), v("/end")] }, "volle Jahre von „Geburtsdatum“ bis „Ende“"],
  [{ ">=": [v("/begin"), { addDays: [{ today: [] }, 14] }] }, "„Beginn“ ist nicht vor heute plus 14 Tage"],
  [{ addMonths: [v("/end"), 1] }, "„Ende“ plus 1 Monate"],
  [{ addYears: [v("/end"), 2] }, "„Ende“ plus 2 Jahre"],
  [{ sum: v("/nobody") }, "Summe von etwas, das dieses Formular nicht beschreibt"],
  [{ filter: [v("/mail")] }, "etwas, das dieses Formular nicht beschreibt"],
];

test.each(cases.map(([logic, ...said]) => ({ logic, said })))("$said.0", ({ logic, said: [german, english] }) => {
  expect(ruleSentence(logic, answerNames(form, "de"), "de")).toBe(german);
  if (english !== undefined) expect(ruleSentence(logic, answerNames(form, "en"), "en")).toBe(english);
});

test("a rule of a row speaks of its own row", () => {
  expect(ruleSentence({ "/": [v("/costs/*/amount"), v("/fee")] }, answerNames(form, "de", "/costs/*"), "de")).toBe("„Betrag“ geteilt durch „Gebühr“");
});

test("every operator has a sentence here", () => {
  const said = new Set(JSON.stringify(cases).match(/"[^"]+":/g));
  expect(Object.keys(operators).filter((name) => !said.has(`"${name}":`))).toEqual([]);
});
