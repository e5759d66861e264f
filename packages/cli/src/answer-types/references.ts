import { isArray, isObject, segments, valueAt, type Json, type JsonObject } from "@formgeber/core";

/** The parts of a schema that others refer to, each with the name its type has. */
export interface References {
  /** The part a `$ref` names; undefined for one that names nothing. */
  resolve(reference: string): Json | undefined;
  /** The name of the type of that part; undefined for the whole. */
  nameOf(reference: string): string | undefined;
  readonly targets: readonly { readonly name: string; readonly schema: Json }[];
}

/** All references within a schema, by pointer or `$anchor`. `taken`: names that are taken already, or with `suffix`. */
export function referencesIn(root: JsonObject, taken: readonly string[], suffixes: readonly string[]): References {
  const anchors = new Map<string, string>();
  const found = new Set<string>();
  visit(root, "#", (schema, at) => {
    if (typeof schema["$anchor"] === "string") anchors.set(`#${schema["$anchor"]}`, at);
    if (typeof schema["$ref"] === "string") found.add(schema["$ref"]);
  });
  const locate = (reference: string): string => anchors.get(reference) ?? reference;
  const names = new Map<string, string>();
  const used = new Set(taken);
  for (const reference of found) {
    const at = locate(reference);
    if (at === "#" || names.has(at)) continue;
    const stem = typeName(segments(decodeURIComponent(at.slice(1))).at(-1) ?? "");
    let name = stem;
    for (let i = 2; suffixes.some((suffix) => used.has(name + suffix)); i++) name = `${stem}${i}`;
    for (const suffix of suffixes) used.add(name + suffix);
    names.set(at, name);
  }
  const resolve = (reference: string): Json | undefined => valueAt(root, decodeURIComponent(locate(reference).slice(1)));
  return {
    resolve,
    nameOf: (reference) => names.get(locate(reference)),
    targets: [...names].map(([at, name]) => ({ name, schema: resolve(at) ?? true })),
  };
}

/** A name for a type from any text: `übergröße-2` gives `Uebergroesse2`. */
export function typeName(text: string): string {
  const plain = text.replace(/[ÄÖÜäöüß]/g, (letter) => TRANSCRIBED[letter] ?? letter).normalize("NFD").replace(/\p{M}/gu, "");
  const words = plain.split(/[^A-Za-z0-9]+/).filter((word) => word !== "").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
  return words === "" || /^\d/.test(words) ? `Type${words}` : words;
}

const TRANSCRIBED: { readonly [letter: string]: string } = { Ä: "Ae", Ö: "Oe", Ü: "Ue", ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

function visit(schema: Json, at: string, look: (schema: JsonObject, at: string) => void): void {
  if (isArray(schema)) schema.forEach((inner, i) => { visit(inner, `${at}/${i}`, look); });
  if (!isObject(schema)) return;
  look(schema, at);
  for (const [key, inner] of Object.entries(schema)) if (key !== "const" && key !== "enum") visit(inner, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, look);
}
