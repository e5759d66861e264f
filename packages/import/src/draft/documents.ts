import { child, isObject, resolveUri, ROOT, segments, splitReference, valueAt, type Json, type Pointer, type UriReference } from "@formgeber/core";
import { isSince, type Draft } from "./draft.ts";
import { schemasIn } from "./vocabulary.ts";

/** A place in one of the documents at hand. */
export interface DocumentPlace {
  /** "" for the document that is upgraded. */
  readonly document: string;
  readonly pointer: Pointer;
}

/**
 * The schema and what it may refer to: finds the place a reference leads to, by pointer, anchor or identifier. Only places
 * that a draft takes for schemas have identifiers.
 */
export class Documents {
  readonly #contents = new Map<string, Json>();
  /** Places by absolute URI, with anchor where they have one. */
  readonly #places = new Map<string, DocumentPlace>();
  /** Base URIs of the places that set one. */
  readonly #bases = new Map<string, string>();
  readonly #drafts = new Map<string, Draft>();

  add(document: string, content: Json, draft: Draft): void {
    this.#contents.set(document, content);
    this.#drafts.set(document, draft);
    this.#places.set(document, { document, pointer: ROOT });
    this.#visit({ document, pointer: ROOT }, content, document, draft);
  }

  draftOf({ document }: DocumentPlace): Draft | undefined {
    return this.#drafts.get(document);
  }

  at({ document, pointer }: DocumentPlace): Json | undefined {
    return valueAt(this.#contents.get(document), pointer);
  }

  /** Where a reference that stands at a place leads; undefined when no document at hand has such a place. */
  find(from: DocumentPlace, reference: string): DocumentPlace | undefined {
    const { uri, fragment } = this.#absolute(from, reference);
    const root = this.#places.get(uri);
    if (root === undefined) return undefined;
    if (fragment !== "" && !fragment.startsWith("/")) return this.#places.get(`${uri}#${fragment}`);
    const found = { document: root.document, pointer: (root.pointer + fragment) as Pointer };
    return this.at(found) === undefined ? undefined : found;
  }

  /** What a reference says, wherever it is read. */
  absolute(from: DocumentPlace, reference: string): string {
    const { uri } = this.#absolute(from, reference);
    return reference.includes("#") ? `${uri}#${splitReference(reference).fragment}` : uri;
  }

  #absolute(from: DocumentPlace, reference: string): UriReference {
    const { uri, fragment } = splitReference(reference);
    return { uri: resolveUri(this.#baseOf(from), uri), fragment: decoded(fragment) };
  }

  #visit(place: DocumentPlace, schema: Json, base: string, draft: Draft): void {
    if (!isObject(schema)) return;
    const own = this.#identify(place, schema, base, draft);
    for (const [way, sub] of schemasIn(draft, schema)) this.#visit({ ...place, pointer: way.reduce(child, place.pointer) }, sub, own, draft);
  }

  /** Notes what a schema calls itself; gives the base of what it holds. */
  #identify(place: DocumentPlace, schema: { readonly [key: string]: Json }, base: string, draft: Draft): string {
    const isReference = typeof schema["$ref"] === "string" && !isSince(draft, "2019-09");
    const id = isReference ? undefined : schema[isSince(draft, "draft-06") ? "$id" : "id"];
    const { uri, fragment: anchor } = splitReference(typeof id === "string" ? id : "");
    const own = resolveUri(base, uri);
    if (typeof id === "string") {
      this.#bases.set(keyOf(place), own);
      if (anchor !== "") this.#places.set(`${own}#${anchor}`, place);
      else if (!id.startsWith("#")) this.#places.set(own, place);
    }
    if (isSince(draft, "2019-09") && typeof schema["$anchor"] === "string") this.#places.set(`${own}#${schema["$anchor"]}`, place);
    return own;
  }

  #baseOf({ document, pointer }: DocumentPlace): string {
    const parts = segments(pointer);
    for (let length = parts.length; length >= 0; length--) {
      const base = this.#bases.get(keyOf({ document, pointer: parts.slice(0, length).reduce(child, ROOT) }));
      if (base !== undefined) return base;
    }
    return document;
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** One text for one place. */
export function keyOf({ document, pointer }: DocumentPlace): string {
  return `${document}#${pointer}`;
}
