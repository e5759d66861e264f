import { fieldTypeSet, isObject, type Choice, type FieldContext, type FieldType, type FieldTypeSet, type Json } from "@formgeber/core";

/** Field types without any finesse, so that tests of the form model need no field-type package. */

const noWords = { de: {}, en: {} };

/** A text as typed, without outer spaces. Suits what may be a string. */
export const textType: FieldType = {
  name: "text",
  holds: "value",
  words: { de: { "answer/required": "Geben Sie „{label}“ ein." }, en: { "answer/required": "Enter “{label}”." } },
  suits: ({ types, structural }) => !structural && (types.length === 0 || types.includes("string")),
  read: (raw) => (typeof raw === "string" && raw.trim() !== "" ? { kind: "value", value: raw.trim() } : { kind: "absent" }),
  write: (value) => (typeof value === "string" ? value : ""),
  present: (value) => (value === undefined ? { kind: "nothing" } : { kind: "text", text: textOf(value) }),
  lexical: (value) => (value === undefined ? { kind: "absent" } : { kind: "literal", datatype: "text", text: textOf(value) }),
  shape: ({ facts: { keywords } }) => ({
    kind: "literal",
    datatype: "text",
    facets: { ...(keywords.minLength !== undefined && { minLength: keywords.minLength }), ...(keywords.maxLength !== undefined && { maxLength: keywords.maxLength }) },
  }),
  fromLexical: (lexical) => (lexical.kind === "literal" ? lexical.text : undefined),
};

/** A number with a decimal point, in German a decimal comma. The check refuses 13, so that there is a check to see. */
export const numberType: FieldType = {
  name: "number",
  holds: "value",
  options: { type: "object", properties: { unit: { type: "string" } }, additionalProperties: false },
  words: { de: { "answer/not-a-number": "Geben Sie bei „{label}“ eine Zahl ein." }, en: { "answer/not-a-number": "Enter a number for “{label}”." } },
  suits: ({ types, choices }) => choices === undefined && types.length > 0 && types.every((type) => type === "number" || type === "integer"),
  read(raw, { language }) {
    const text = typeof raw === "string" ? raw.trim().replace(language === "de" ? "," : ".", ".") : "";
    if (text === "") return { kind: "absent" };
    return /^-?\d+(\.\d+)?$/.test(text) ? { kind: "value", value: Number(text) } : { kind: "unreadable", issue: { code: "answer/not-a-number", facts: {} } };
  },
  write: (value, { language }) => (value === undefined ? "" : textOf(value).replace(".", language === "de" ? "," : ".")),
  check: (value) => (value === 13 ? { code: "answer/unlucky", facts: {} } : undefined),
  present: (value) => (value === undefined ? { kind: "nothing" } : { kind: "text", text: textOf(value) }),
  lexical: (value) => (value === undefined ? { kind: "absent" } : { kind: "literal", datatype: "decimal", text: textOf(value) }),
  shape: () => ({ kind: "literal", datatype: "decimal", facets: {} }),
  fromLexical: (lexical) => (lexical.kind === "literal" ? Number(lexical.text) : undefined),
};

/** Yes or no, and closed choices; raw is the JSON text of the value. */
export const choiceType: FieldType = {
  name: "choice",
  holds: "value",
  words: noWords,
  suits: ({ types, choices, keywords }) => choices !== undefined || keywords.const !== undefined || types.includes("boolean"),
  read(raw) {
    if (typeof raw !== "string" || raw === "") return { kind: "absent" };
    try {
      return { kind: "value", value: JSON.parse(raw) as Json };
    } catch {
      return { kind: "unreadable", issue: { code: "answer/choice", facts: {} } };
    }
  },
  write: (value) => (value === undefined ? "" : JSON.stringify(value)),
  present: (value, context) => (value === undefined ? { kind: "nothing" } : { kind: "text", text: labelOf(value, context.facts.choices) }),
  lexical: (value) => (value === undefined ? { kind: "absent" } : { kind: "code", code: textOf(value) }),
  shape: ({ facts }) => ({ kind: "code", codes: (facts.choices ?? []).map(({ value }) => textOf(value)) }),
  fromLexical: (lexical) => (lexical.kind === "code" ? lexical.code : undefined),
};

/** Several of a closed choice; raw is the list of values. */
export const choicesType: FieldType = {
  name: "choices",
  holds: "value",
  words: noWords,
  suits: ({ items }) => items?.choices !== undefined,
  read: (raw) => (Array.isArray(raw) && raw.length > 0 ? { kind: "value", value: raw as Json } : { kind: "absent" }),
  write: (value) => value ?? [],
  present: (value, { facts }) => (Array.isArray(value) ? { kind: "choices", chosen: value.map((one: Json) => labelOf(one, facts.items?.choices)) } : { kind: "nothing" }),
  lexical: (value) => (Array.isArray(value) ? { kind: "items", items: value.map((one: Json) => ({ kind: "code", code: textOf(one) })) } : { kind: "absent" }),
  shape: ({ facts }) => ({ kind: "items", item: { kind: "code", codes: (facts.items?.choices ?? []).map(({ value }) => textOf(value)) }, minItems: 1 }),
  fromLexical: (lexical) => (lexical.kind === "items" ? lexical.items.map((item) => (item.kind === "code" ? item.code : null)) : undefined),
};

/** One attached file by id. Never inferred. */
export const fileType: FieldType = {
  name: "file",
  holds: "value",
  words: { de: { "upload-too-large": "Wählen Sie bei „{label}“ eine kleinere Datei aus. „{name}“ ist zu groß." }, en: {} },
  read: (raw) => (typeof raw === "string" && raw !== "" ? { kind: "value", value: raw } : { kind: "absent" }),
  write: (value) => value ?? "",
  check: (value, context) => (fileOf(value, context) === undefined ? { code: "answer/unknown-file", facts: {} } : undefined),
  present(value, context) {
    const file = fileOf(value, context);
    return file === undefined ? { kind: "nothing" } : { kind: "files", files: [file] };
  },
  lexical(value, context) {
    const file = fileOf(value, context);
    return file === undefined ? { kind: "absent" } : { kind: "file", file };
  },
  shape: () => ({ kind: "file" }),
  fromLexical: (lexical) => (lexical.kind === "file" ? lexical.file.id : undefined),
};

/** A group read in one line; suggests a width for its member `code`. Never inferred. */
export const pairType: FieldType = {
  name: "pair",
  holds: "group",
  words: noWords,
  memberSettings: () => ({ code: { width: 5 } }),
  read: () => ({ kind: "absent" }),
  write: (value) => value ?? {},
  present: (value) => (isObject(value) ? { kind: "text", text: Object.values(value).map(textOf).join(" ") } : { kind: "nothing" }),
  lexical: () => ({ kind: "absent" }),
  shape: () => ({ kind: "members", members: [] }),
  fromLexical: () => undefined,
};

/** All of them, in the order of inference. */
export const neutralTypes: FieldTypeSet = fieldTypeSet([choicesType, choiceType, numberType, textType, fileType, pairType]);

function fileOf(value: Json | undefined, context: FieldContext) {
  return typeof value === "string" ? context.file(value) : undefined;
}

function textOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function labelOf(value: Json, choices: readonly Choice[] | undefined): string {
  return choices?.find((choice) => choice.value === value)?.label ?? textOf(value);
}
