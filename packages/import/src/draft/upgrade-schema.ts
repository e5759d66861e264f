import { child, isArray, isObject, ROOT, segments, type Json, type JsonSchema, type Pointer } from "@formgeber/core";
import { changeOf } from "./change/changes.ts";
import { Documents, keyOf, type DocumentPlace } from "./documents.ts";
import { draftOf, isSince, type Draft } from "./draft.ts";
import { isSchema, Place } from "./place.ts";
import type { SchemaChange } from "./report.ts";
import { holdsOf, isAnnotation, isKnown, isKnownLater } from "./vocabulary.ts";

/** How a schema is upgraded. */
export interface UpgradeOptions {
  /** The draft it is written in. Default: what `draftOf` finds. */
  readonly draft?: Draft;
  /** Documents it may refer to, by URI; what it refers to is taken over into `$defs`. */
  readonly documents?: { readonly [uri: string]: Json };
}

/** A schema in 2020-12, and everything that is written differently in it. */
export interface UpgradedSchema {
  readonly schema: JsonSchema;
  /** In the order of the text. Empty where the schema is in 2020-12 already. */
  readonly report: readonly SchemaChange[];
}

/**
 * Writes a schema of an older draft in 2020-12. It takes the same values as before: what the older draft ignores is left
 * out, what it means otherwise is said otherwise, and every reference leads by pointer to what it led to. References to
 * documents that are not at hand stay, and are told of. The schema given stays as it is; one in 2020-12 is given back itself.
 */
export function upgradeSchema(schema: Json, options: UpgradeOptions = {}): UpgradedSchema {
  return upgradeTo(ROOT, schema, options);
}

/** As `upgradeSchema`, for a schema that will stand at a place of another one: references lead to where it stands then. */
export function upgradeTo(place: Pointer, schema: Json, { draft, documents = {} }: UpgradeOptions): UpgradedSchema {
  const own = draft ?? draftOf(schema);
  if (own === "2020-12" || !isSchema(schema)) return { schema: schema as JsonSchema, report: [] };
  const known = new Documents();
  for (const [uri, content] of Object.entries(documents)) {
    const theirs = draftOf(content);
    known.add(uri, content, theirs === "2020-12" || !declaresDraft(content) ? own : theirs);
  }
  known.add("", schema, own);
  return new Upgrade(known, place).run(schema);
}

function declaresDraft(content: Json): boolean {
  return isObject(content) && typeof content["$schema"] === "string";
}

interface OpenReference {
  readonly at: DocumentPlace;
  readonly holder: { [keyword: string]: Json };
  readonly to: Pointer;
  readonly reference: string;
}

class Upgrade {
  readonly #documents: Documents;
  /** Where the root will stand. */
  readonly #place: Pointer;
  /** Where places stand now. */
  readonly #moved = new Map<string, Pointer>();
  readonly #open: OpenReference[] = [];
  readonly #report: SchemaChange[] = [];

  constructor(documents: Documents, place: Pointer) {
    this.#documents = documents;
    this.#place = place;
  }

  run(source: Json): UpgradedSchema {
    const made = this.#schema({ document: "", pointer: ROOT }, this.#place, source);
    if (!isObject(made)) return { schema: made as JsonSchema, report: this.#report };
    const lifted: { [name: string]: Json } = { ...(isObject(made["$defs"]) && made["$defs"]) };
    const count = Object.keys(lifted).length;
    for (let next = this.#open.shift(); next !== undefined; next = this.#open.shift()) this.#lead(next, lifted);
    return { schema: Object.keys(lifted).length > count ? { ...made, $defs: lifted } : made, report: this.#report };
  }

  readonly #schema = (at: DocumentPlace, to: Pointer, source: Json): Json => {
    if (!this.#moved.has(keyOf(at))) this.#moved.set(keyOf(at), to);
    const draft = this.#documents.draftOf(at);
    if (!isObject(source) || draft === undefined) return source;
    const place = new Place(draft, source, at, to, this.#schema);
    // What is told of a schema stands before what is told of those inside.
    const before = this.#report.length;
    for (const [keyword, value] of Object.entries(source)) this.#keyword(place, keyword, value);
    this.#report.splice(before, 0, ...place.notes);
    return place.finish();
  };

  #keyword(place: Place, keyword: string, value: Json): void {
    const { draft, source, made } = place;
    if (keyword === "$ref" && typeof value === "string") {
      made["$ref"] = value;
      this.#open.push({ at: place.at, holder: made, to: place.to, reference: value });
    } else if (typeof source["$ref"] === "string" && !isSince(draft, "2019-09") && !mayStandBesideReference(keyword)) {
      place.note({ kind: "reference-sibling", keyword, loss: value, what: `"${keyword}" beside "$ref" is left out.`, why: `${draft} ignores what stands beside "$ref"; 2020-12 would apply it. Add it again if it is meant.` });
    } else if (changeOf(draft, keyword) !== undefined) changeOf(draft, keyword)?.(place, keyword, value);
    else if (isKnown(draft, keyword) || isAnnotation(keyword)) this.#takeOver(place, keyword, value);
    else if (isKnownLater(draft, keyword)) {
      place.note({ kind: "newer-keyword", keyword, loss: value, what: `"${keyword}" is left out.`, why: `${draft} does not know it and ignores it; 2020-12 would apply it. Add it again if it is meant.` });
    } else {
      place.note({ kind: "unknown-keyword", keyword, loss: value, what: `"${keyword}" is left out.`, why: unknownBecause(draft, keyword, value) });
    }
  }

  #takeOver(place: Place, keyword: string, value: Json): void {
    const { made } = place;
    if (keyword === "$recursiveRef") {
      made["$ref"] = "#";
      this.#open.push({ at: place.at, holder: made, to: place.to, reference: "#" });
      place.note({ kind: "reference", keyword, now: "$ref", what: '"$recursiveRef" is "$ref" now.', why: "2020-12 has no \"$recursiveRef\", and forms refer to fixed places." });
      return;
    }
    const holds = holdsOf(keyword);
    if (holds === "map" && isObject(value)) made[keyword] = place.map(value, keyword, keyword);
    else if (holds === "list" && isArray(value) && value.every(isSchema)) made[keyword] = value.map((each, i) => place.schema(each, [keyword, i], [keyword, i]));
    else if (holds === "schema" && isSchema(value)) made[keyword] = place.schema(value, [keyword], [keyword]);
    else if (holds === "nothing") made[keyword] = value;
    else place.note({ kind: "malformed", keyword, loss: value, what: `"${keyword}" is left out.`, why: "It does not hold what its draft expects there." });
  }

  /** Writes where a reference leads, and takes along what it leads to when nothing else has. */
  #lead({ at, holder, to, reference }: OpenReference, lifted: { [name: string]: Json }): void {
    const from = at.document === "" ? child(at.pointer, "$ref") : `${at.document}#${child(at.pointer, "$ref")}`;
    const target = this.#documents.find(at, reference);
    if (target === undefined) {
      const isLocal = reference.startsWith("#");
      if (!isLocal) holder["$ref"] = this.#documents.absolute(at, reference);
      this.#report.push({
        kind: "remote-reference", from, to: child(to, "$ref"),
        what: `The reference to ${JSON.stringify(reference)} stays as it is.`,
        why: isLocal ? "Nothing in the schema is called that." : "The document is not at hand, and a form refers to nothing outside it.",
      });
      return;
    }
    const content = this.#documents.at(target);
    if (!this.#moved.has(keyOf(target)) && content !== undefined) this.#lift(target, content, lifted);
    const now = `#${fragmentOf(this.#moved.get(keyOf(target)) ?? ROOT)}`;
    holder["$ref"] = now;
    if (now === reference) return;
    this.#report.push({ kind: "reference", from, to: child(to, "$ref"), what: `The reference ${JSON.stringify(reference)} is ${JSON.stringify(now)} now.`, why: "It leads by pointer to the place it led to before." });
  }

  #lift(target: DocumentPlace, content: Json, lifted: { [name: string]: Json }): void {
    const last = segments(target.pointer).at(-1) ?? target.document.replace(/[#?].*$/, "").replace(/^.*\/(?=.)/, "").replace(/\.json$/, "");
    let name = last || "lifted";
    for (let number = 2; Object.hasOwn(lifted, name); number++) name = `${last}-${number}`;
    const to = child(child(this.#place, "$defs"), name);
    lifted[name] = true;
    lifted[name] = this.#schema(target, to, content);
    this.#report.push({
      kind: "lifted", from: target.document === "" ? target.pointer : keyOf(target), to,
      what: `It stands in "$defs" as "${name}" now.`, why: "A reference leads to it, and it stood where no schema stands any more.",
    });
  }
}

function mayStandBesideReference(keyword: string): boolean {
  return isAnnotation(keyword) || ["definitions", "$defs", "$schema", "$id", "id", "example"].includes(keyword);
}

function fragmentOf(pointer: Pointer): string {
  return segments(pointer).map((part) => `/${encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1")).replaceAll("%24", "$").replaceAll("%3A", ":")}`).join("");
}

const MISSPELT: { readonly [word: string]: string } = { require: "required", reqired: "required", property: "properties", enums: "enum", minlength: "minLength", maxlength: "maxLength", minimumLength: "minLength", maximumLength: "maxLength", regex: "pattern" };

function unknownBecause(draft: Draft, keyword: string, value: Json): string {
  const meant = MISSPELT[keyword];
  if (meant !== undefined) return `${draft} does not know it and ignores it. If "${meant}" is meant, write that.`;
  if (keyword === "nullable") return `It is a word of OpenAPI, which ${draft} ignores. If null is an answer, add "null" to "type".`;
  if (isObject(value) && ["type", "properties", "$ref", "items"].some((each) => Object.hasOwn(value, each))) {
    return `${draft} does not know it and ignores it. It looks like a member; write it below "properties" if it is meant.`;
  }
  return `${draft} does not know it and ignores it, and a form has no place for it.`;
}

