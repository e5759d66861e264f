import type { JsonSchema, SchemaObject } from "../../json/json-schema.ts";
import { below, isSchemaObject } from "../../relevance/schema-tree.ts";
import { resolveUri, splitReference } from "../../json/resolve-uri.ts";
import { SchemaResources, type DocumentPlace, type SchemaDocuments } from "./schema-resources.ts";

/**
 * One schema without anything to be looked up: embedded `$id`, `$anchor` and references to the given documents become
 * plain references to places under `$defs`, where the documents that are used are copied. Base URIs are resolved by
 * RFC 3986 and JSON Schema 2020-12 core, section 8; nothing is ever fetched. A reference that no document answers is left
 * as an absolute one, which publishing refuses with its place. `$dynamicRef` is left as it stands, and refused too.
 *
 * The same schema comes back, with all its members in their order, where nothing had to be done.
 */
export function bundleSchema(schema: JsonSchema, documents: SchemaDocuments = {}): JsonSchema {
  if (typeof schema === "boolean") return schema;
  return new Bundle(schema, documents).bundled();
}

class Bundle {
  readonly #schema: { readonly [keyword: string]: unknown };
  readonly #documents: SchemaDocuments;
  readonly #resources: SchemaResources;
  /** Name under `$defs` of each document used. */
  readonly #names = new Map<string, string>();
  readonly #copies: { [name: string]: JsonSchema } = {};
  readonly #taken: Set<string>;

  constructor(schema: { readonly [keyword: string]: unknown }, documents: SchemaDocuments) {
    this.#schema = schema;
    this.#documents = documents;
    this.#resources = new SchemaResources(schema, documents);
    this.#taken = new Set(isSchemaObject(schema["$defs"]) ? Object.keys(schema["$defs"]) : []);
    this.#indexReferences();
  }

  bundled(): JsonSchema {
    const made = this.#copy(this.#schema, { document: undefined, at: "#" }) as SchemaObject;
    if (Object.keys(this.#copies).length === 0) return made;
    return { ...made, $defs: { ...made.$defs, ...this.#copies } };
  }

  /** Finds every reference once, so that places which only references make schemas are known before anything is copied. */
  #indexReferences(): void {
    for (const [document, schema] of [[undefined, this.#schema] as const, ...Object.entries(this.#documents)]) {
      this.#eachSchema(schema, { document, at: "#" }, (base, { $ref }) => {
        if (typeof $ref === "string") this.#resources.find(base, $ref);
      });
    }
  }

  #eachSchema(value: unknown, place: DocumentPlace, look: (base: string, schema: { readonly [keyword: string]: unknown }) => void): void {
    if (typeof value !== "object" || value === null) return;
    const base = this.#resources.baseOf(place);
    if (base !== undefined && !Array.isArray(value)) look(base, value as { readonly [keyword: string]: unknown });
    for (const [key, each] of Object.entries(value)) this.#eachSchema(each, { document: place.document, at: below(place.at, key) }, look);
  }

  #copy(value: unknown, place: DocumentPlace): unknown {
    if (typeof value !== "object" || value === null) return value;
    const inside = (key: string | number): DocumentPlace => ({ document: place.document, at: below(place.at, key) });
    if (Array.isArray(value)) return value.map((each, i) => this.#copy(each, inside(i)));
    const base = this.#resources.baseOf(place);
    const isOuterRoot = place.document === undefined && place.at === "#";
    return Object.fromEntries(Object.entries(value).flatMap(([keyword, each]) => {
      if (base === undefined) return [[keyword, this.#copy(each, inside(keyword))]];
      if (keyword === "$ref" && typeof each === "string") return [[keyword, this.#reference(base, each, place)]];
      if (keyword === "$anchor" || (!isOuterRoot && ["$id", "$schema", "$vocabulary"].includes(keyword))) return [];
      return [[keyword, this.#copy(each, inside(keyword))]];
    }));
  }

  #reference(base: string, reference: string, from: DocumentPlace): string {
    const target = this.#resources.find(base, reference);
    if (target === undefined) {
      const { uri, fragment } = splitReference(reference);
      return `${resolveUri(base, uri)}#${fragment}`;
    }
    const pointer = target.document === undefined ? target.at : `#/$defs/${this.#nameOf(target.document)}${target.at.slice(1)}`;
    // An author's own way of writing the same pointer stays.
    return from.document === undefined && isSamePointer(reference, pointer) ? reference : encodeURI(pointer);
  }

  #nameOf(document: string): string {
    const known = this.#names.get(document);
    if (known !== undefined) return known;
    const stem = (/([^/#:]+)[/#]*$/.exec(document)?.[1] ?? "document").replace(/(?:\.schema)?\.json$/, "").replaceAll(/[^\w.-]/g, "-");
    let name = stem;
    for (let i = 2; this.#taken.has(name); i++) name = `${stem}-${i}`;
    this.#taken.add(name);
    this.#names.set(document, name);
    this.#copies[name] = this.#copy(this.#documents[document], { document, at: "#" }) as JsonSchema;
    return name;
  }
}

function isSamePointer(reference: string, pointer: string): boolean {
  try {
    return decodeURIComponent(reference) === pointer;
  } catch {
    return false;
  }
}
