import { child, isArray, isObject, type Json, type JsonObject, type Pointer } from "@formgeber/core";
import type { Draft } from "./draft.ts";
import type { DocumentPlace } from "./documents.ts";
import type { ChangeKind, SchemaChange } from "./report.ts";

/** Upgrades a schema that another one holds. */
export type UpgradeSchema = (at: DocumentPlace, to: Pointer, schema: Json) => Json;

/** What a change says of itself. */
export interface Note {
  readonly kind: ChangeKind;
  readonly what: string;
  readonly why: string;
  /** The keyword it speaks of; else the whole schema. */
  readonly keyword?: string;
  /** The keyword that stands for it now; absent: none does. */
  readonly now?: string;
  readonly loss?: Json;
}

/** One schema while it is upgraded: as it was, as far as it is made, and what there is to tell of it. */
export class Place {
  readonly draft: Draft;
  readonly source: JsonObject;
  readonly at: DocumentPlace;
  readonly to: Pointer;
  readonly made: { [keyword: string]: Json } = {};
  readonly notes: SchemaChange[] = [];
  readonly #upgrade: UpgradeSchema;
  readonly #also: Json[] = [];
  readonly #required: string[] = [];

  constructor(draft: Draft, source: JsonObject, at: DocumentPlace, to: Pointer, upgrade: UpgradeSchema) {
    this.draft = draft;
    this.source = source;
    this.at = at;
    this.to = to;
    this.#upgrade = upgrade;
  }

  /** Upgrades what stands at `from` below this schema, and will stand at `to` below it. */
  schema(value: Json, from: readonly (string | number)[], to: readonly (string | number)[]): Json {
    return this.#upgrade({ ...this.at, pointer: from.reduce(child, this.at.pointer) }, to.reduce(child, this.to), value);
  }

  /** Upgrades the schemas of a map. What is no schema there is left out. */
  map(value: JsonObject, from: string, to: string): JsonObject {
    return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => {
      if (isSchema(each)) return [[key, this.schema(each, [from, key], [to, key])]];
      this.note({ kind: "malformed", keyword: from, what: `${JSON.stringify(key)} is left out of ${JSON.stringify(from)}.`, why: misplaced(key, each), loss: { [key]: each } });
      return [];
    }));
  }

  /** Adds schemas that hold besides all others; `make` is told the way at which each will stand. */
  also(make: (way: readonly [string, number]) => Json): void {
    const own = isArray(this.source["allOf"]) ? this.source["allOf"].length : 0;
    this.#also.push(make(["allOf", own + this.#also.length]));
  }

  /** Adds a member to those that are required. */
  require(key: string): void {
    this.#required.push(key);
  }

  note({ keyword, now, loss, ...told }: Note): void {
    const from = keyword === undefined ? this.at.pointer : child(this.at.pointer, keyword);
    this.notes.push({
      from: this.at.document === "" ? from : `${this.at.document}#${from}`,
      ...(keyword === undefined && now === undefined ? { to: this.to } : now !== undefined && { to: child(this.to, now) }),
      ...told,
      ...(loss !== undefined && { loss }),
    });
  }

  finish(): JsonObject {
    if (this.#required.length > 0) this.made["required"] = [...new Set([...list(this.made["required"]), ...this.#required])];
    if (this.#also.length > 0) this.made["allOf"] = [...list(this.made["allOf"]), ...this.#also];
    return this.made;
  }
}

function misplaced(key: string, value: Json): string {
  return key === "required" && isArray(value) ? 'It is no schema. It looks like the list of required members, which stands beside "properties"; add it there if it is meant.' : "It is no schema.";
}

function list(value: Json | undefined): readonly Json[] {
  return isArray(value) ? value : [];
}

/** True for what JSON Schema takes as a schema. */
export function isSchema(value: Json | undefined): value is JsonObject | boolean {
  return typeof value === "boolean" || isObject(value);
}
