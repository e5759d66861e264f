import type { JsonSchema } from "../../json/json-schema.ts";
import { resolve, subschemas, type Located } from "../../relevance/schema-tree.ts";
import { resolveUri, splitReference } from "../../json/resolve-uri.ts";

/** Schemas by the URI others refer to them by. */
export type SchemaDocuments = { readonly [uri: string]: JsonSchema };

/** A place in one of several documents. */
export interface DocumentPlace {
  /** The URI the document was given under; undefined: the schema that is bundled. */
  readonly document: string | undefined;
  /** Fragment pointer inside it: "#/$defs/name". */
  readonly at: string;
}

/**
 * Every schema of some documents with its base URI, and everything that can be referred to: resources by `$id`, places
 * by anchor (JSON Schema 2020-12 core, section 8.2). Nothing is fetched: what no document holds is not found.
 */
export class SchemaResources {
  readonly #documents: ReadonlyMap<string | undefined, JsonSchema>;
  readonly #bases = new Map<string, string>();
  readonly #resources = new Map<string, DocumentPlace>();
  readonly #anchors = new Map<string, DocumentPlace>();

  constructor(schema: JsonSchema, documents: SchemaDocuments) {
    this.#documents = new Map<string | undefined, JsonSchema>([[undefined, schema], ...Object.entries(documents)]);
    for (const [document, root] of this.#documents) this.#read(document, { at: "#", schema: root }, splitReference(document ?? "").uri);
  }

  /** The base URI of a schema; undefined where no schema is known to stand. */
  baseOf({ document, at }: DocumentPlace): string | undefined {
    return this.#bases.get(keyOf(document, at));
  }

  /** What a reference leads to from a base. Undefined: no document has it. */
  find(base: string, reference: string): DocumentPlace | undefined {
    const { uri, fragment } = splitReference(reference);
    const absolute = resolveUri(base, uri);
    const resource = this.#resources.get(absolute);
    if (resource === undefined) return undefined;
    if (fragment === "") return resource;
    if (!fragment.startsWith("/")) return this.#anchors.get(`${absolute}#${fragment}`);
    const { document } = resource;
    const root = this.#documents.get(document) ?? true;
    const target = resolve(root, encodeURI(resource.at) + fragment);
    if (target === undefined) return undefined;
    // A place under a keyword nobody knows becomes a schema by being referred to.
    if (this.baseOf({ document, at: target.at }) === undefined) this.#read(document, target, absolute);
    return { document, at: target.at };
  }

  #read(document: string | undefined, here: Located, outer: string): void {
    const { at, schema } = here;
    const id = typeof schema === "object" && typeof schema["$id"] === "string" ? splitReference(schema["$id"]).uri : undefined;
    const base = id === undefined ? outer : resolveUri(outer, id);
    this.#bases.set(keyOf(document, at), base);
    for (const uri of at === "#" ? [outer, base] : id === undefined ? [] : [base]) {
      if (!this.#resources.has(uri)) this.#resources.set(uri, { document, at });
    }
    if (typeof schema === "boolean") return;
    for (const keyword of ["$anchor", "$dynamicAnchor"]) {
      const anchor = schema[keyword];
      if (typeof anchor === "string" && !this.#anchors.has(`${base}#${anchor}`)) this.#anchors.set(`${base}#${anchor}`, { document, at });
    }
    for (const sub of subschemas(here)) this.#read(document, sub, base);
  }
}

function keyOf(document: string | undefined, at: string): string {
  return `${document === undefined ? "" : `${document} `}${at}`;
}
