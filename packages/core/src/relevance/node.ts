import { child, ROOT, type Pointer } from "../pointer/pointer.ts";
import type { Condition, FieldTable, Read, SchemaEntry } from "./field-table.ts";

/** Makes a regular expression; native in the browser, linear-time on the server. */
export type MakePattern = (source: string, flags: string) => { test(text: string): boolean };

/** One schema that describes an answer here (R1, R2). */
export interface Place {
  readonly entry: SchemaEntry;
  /** Number of the place it comes from: of this node when `inPlace`, else of the parent; -1 for the root. */
  readonly from: number;
  readonly inPlace: boolean;
  /** Which condition of this node must give `holds`; -1: none. */
  readonly slot: number;
  readonly holds: boolean;
  /** One of several alternatives: the `oneOf`/`anyOf` whose discriminator this is. */
  readonly alternative: string | undefined;
  /** The stand-in that carries discriminators; describes members only. */
  readonly silent: boolean;
}

/** Who has to look again when an answer changes: a condition some levels up. */
export interface Reader {
  readonly up: number;
  readonly slot: number;
}

interface PendingRead extends Reader {
  readonly path: Read["path"];
  /** Steps of the path already taken. */
  readonly at: number;
  readonly deep: boolean;
}

interface Seed {
  readonly schema: number;
  readonly from: number;
  readonly alternative: string | undefined;
}

const NONE: readonly string[] = [];

/**
 * Everything the schema can say about one answer, rows taken together: made on demand from the field table, so that a
 * schema which refers to itself costs only what the answers use (R25). Holds no answers; shared by all rows.
 */
export class FieldNode {
  readonly parent: FieldNode | undefined;
  readonly key: string;
  /** Answer pattern, rows as `*`. */
  readonly pattern: Pointer;
  readonly isRow: boolean;
  readonly places: readonly Place[];
  /** Numbers of the conditions that stand here; a slot is an index into it. */
  readonly conditions: readonly number[];
  /** Members that can be named beforehand, in reading order. */
  readonly keys: readonly string[];
  readonly object: boolean;
  readonly array: boolean;
  readonly nullable: boolean;
  /** Some place admits free keys. */
  readonly open: boolean;
  /** Describes members or rows and refers back to something it lies in: expanded by data only. */
  readonly recursive: boolean;
  /** Places whose `required` names a member. */
  readonly requiredBy: ReadonlyMap<string, readonly number[]>;
  readonly readers: readonly Reader[];
  readonly deepReaders: readonly Reader[];
  readonly prefixLength: number;
  readonly #made: { count: number };
  readonly #table: FieldTable;
  readonly #makePattern: MakePattern;
  /** By the next step of the path; null: every row. */
  readonly #pending: ReadonlyMap<string | null, readonly PendingRead[]>;
  readonly #decided: readonly (readonly number[])[];
  readonly #seeds = new Map<string, Seed[]>();
  #located: Map<string, number[]> | undefined;
  readonly #openPlaces: readonly number[];
  readonly #members = new Map<string, FieldNode | undefined>();
  readonly #rows = new Map<number, FieldNode | undefined>();
  readonly #fed = new Map<number, readonly string[] | "all">();
  readonly #patterns: ReadonlyMap<string, { test(text: string): boolean }>;

  private constructor(table: FieldTable, makePattern: MakePattern, seeds: readonly Seed[], parent: FieldNode | undefined, key: string, isRow: boolean) {
    this.#table = table;
    this.#makePattern = makePattern;
    this.#made = parent === undefined ? { count: 0 } : parent.#made;
    this.#made.count++;
    this.parent = parent;
    this.key = key;
    this.isRow = isRow;
    this.pattern = parent === undefined ? ROOT : child(parent.pattern, key);
    const { places, conditions, keys } = this.#describe(seeds);
    this.places = places;
    this.conditions = conditions;
    const entries = places.map(({ entry }) => entry);
    this.object = entries.some(({ object }) => object === true);
    this.array = entries.some(({ array }) => array === true);
    this.nullable = entries.some(({ nullable }) => nullable === true);
    this.open = entries.some(({ patterns, additional }) => patterns !== undefined || additional !== undefined);
    this.prefixLength = Math.max(0, ...entries.map(({ prefix }) => prefix?.length ?? 0));
    this.#openPlaces = entries.flatMap(({ patterns, additional }, i) => (patterns === undefined && additional === undefined ? [] : [i]));
    entries.forEach(({ properties, alternatives }, from) => {
      for (const [name, schema] of Object.entries(properties ?? {})) addTo(this.#seeds, name, { schema, from, alternative: alternatives });
    });
    this.#decided = this.#slotPlaces();
    this.#patterns = new Map(entries.flatMap(({ patterns }) => (patterns ?? []).map(([source]) => [source, makePattern(source, "u")] as const)));
    const requiredBy = new Map<string, number[]>();
    entries.forEach(({ required }, i) => required?.forEach((name) => addTo(requiredBy, name, i)));
    this.requiredBy = requiredBy;
    this.recursive = (this.object || this.array) && repeatsAnAncestor(entries, parent);
    [this.readers, this.deepReaders, this.#pending] = this.#sortReads();
    this.keys = [...keys, ...(this.open ? [...requiredBy.keys()].filter((name) => !keys.has(name) && this.member(name) !== undefined) : [])];
  }

  static root(table: FieldTable, makePattern: MakePattern): FieldNode {
    return new FieldNode(table, makePattern, [{ schema: 0, from: -1, alternative: undefined }], undefined, "", false);
  }

  /** How many nodes were made of the whole so far. */
  get made(): number {
    return this.#made.count;
  }

  condition(slot: number): Condition {
    const condition = this.#table.conditions[this.conditions[slot] ?? -1];
    if (condition === undefined) throw new RangeError(`no condition in slot ${slot} at ${this.pattern}`);
    return condition;
  }

  /** The node of a member; undefined when no place describes that key. */
  member(key: string): FieldNode | undefined {
    if (this.#members.has(key)) return this.#members.get(key);
    const free = this.#openPlaces.flatMap((from) => this.#freeSchemas(this.places[from]?.entry, key).map((schema): Seed => ({ schema, from, alternative: undefined })));
    const named = this.#seeds.get(key) ?? [];
    const seeds = free.length === 0 ? named : [...named, ...free].sort((a, b) => a.from - b.from);
    const node = seeds.length === 0 ? undefined : new FieldNode(this.#table, this.#makePattern, seeds, this, key, false);
    this.#members.set(key, node);
    return node;
  }

  /** The node of a row; rows behind the `prefixItems` share one. Undefined when no place describes it. */
  row(index: number): FieldNode | undefined {
    const shared = Math.min(index, this.prefixLength);
    if (this.#rows.has(shared)) return this.#rows.get(shared);
    const seeds = this.places.flatMap(({ entry }, from) => {
      const schema = entry.prefix?.[shared] ?? entry.items;
      return schema === undefined ? [] : [{ schema, from, alternative: undefined }];
    });
    const node = seeds.length === 0 ? undefined : new FieldNode(this.#table, this.#makePattern, seeds, this, "*", true);
    this.#rows.set(shared, node);
    return node;
  }

  /** The places with a location, those of a discriminator apart. */
  placesAt(location: string): readonly number[] {
    if (this.#located === undefined) {
      this.#located = new Map();
      for (const [i, { entry, alternative, silent }] of this.places.entries()) if (alternative === undefined && !silent) addTo(this.#located, entry.at, i);
    }
    return this.#located.get(location) ?? [];
  }

  /** The places whose force hangs on a condition, in the order in which they are to be judged. */
  decidedBy(slot: number): readonly number[] {
    return this.#decided[slot] ?? [];
  }

  /** Members that look different when this place comes into force or goes; "all" where keys are free. */
  fedBy(place: number): readonly string[] | "all" {
    const known = this.#fed.get(place);
    if (known !== undefined) return known;
    const entry = this.places[place]?.entry;
    const fed = entry === undefined ? NONE
      : entry.patterns !== undefined || entry.additional !== undefined || entry.items !== undefined || entry.prefix !== undefined ? "all"
      : [...new Set([...Object.keys(entry.properties ?? {}), ...(entry.required ?? [])])];
    this.#fed.set(place, fed);
    return fed;
  }

  /** What `patternProperties` and `additionalProperties` say of a key, beside what `properties` says. */
  #freeSchemas(entry: SchemaEntry | undefined, key: string): readonly number[] {
    const matching = (entry?.patterns ?? []).filter(([source]) => this.#patterns.get(source)?.test(key)).map(([, schema]) => schema);
    if (matching.length > 0 || entry?.additional === undefined || Object.hasOwn(entry.properties ?? {}, key)) return matching;
    return [entry.additional];
  }

  /** For each condition, the places it decides about, those applied by them included. */
  #slotPlaces(): readonly (readonly number[])[] {
    const decided = this.conditions.map((): number[] => []);
    const above: (readonly number[])[] = [];
    this.places.forEach(({ inPlace, from, slot }, i) => {
      const slots = new Set([...(inPlace ? (above[from] ?? []) : []), ...(slot < 0 ? [] : [slot])]);
      above.push([...slots]);
      for (const each of slots) decided[each]?.push(i);
    });
    return decided;
  }

  #describe(seeds: readonly Seed[]): { places: Place[]; conditions: number[]; keys: Set<string> } {
    const places: Place[] = [];
    const conditions: number[] = [];
    const keys = new Set<string>();
    const slots = new Map<number, number>();
    const slotOf = (condition: number): number => {
      const slot = slots.get(condition) ?? conditions.push(condition) - 1;
      slots.set(condition, slot);
      return slot;
    };
    const add = (schema: number, place: Omit<Place, "entry" | "silent">): void => {
      const entry = this.#table.schemas[schema];
      if (entry === undefined) throw new RangeError(`no schema ${schema} in the field table`);
      const index = places.push({ ...place, entry, silent: entry.alternatives !== undefined || entry.at.includes("/dependentRequired/") }) - 1;
      const sites = entry.sites ?? [];
      const before = entry.sitesBefore ?? 0;
      sites.forEach(([site, condition, holds], i) => {
        if (i === before) for (const key of Object.keys(entry.properties ?? {})) keys.add(key);
        add(site, { from: index, inPlace: true, slot: condition < 0 ? -1 : slotOf(condition), holds, alternative: place.alternative });
      });
      if (sites.length <= before) for (const key of Object.keys(entry.properties ?? {})) keys.add(key);
    };
    for (const { schema, from, alternative } of seeds) add(schema, { from, inPlace: false, slot: -1, holds: true, alternative });
    return { places, conditions, keys };
  }

  /** Takes over what conditions further up read on this path, and what conditions here read below. */
  #sortReads(): readonly [readers: Reader[], deep: Reader[], pending: Map<string | null, PendingRead[]>] {
    const readers: Reader[] = [];
    const deep: Reader[] = [];
    const pending = new Map<string | null, PendingRead[]>();
    const sort = (read: PendingRead): void => {
      const next = read.path[read.at];
      if (next !== undefined) addTo(pending, next, read);
      else (read.deep ? deep : readers).push({ up: read.up, slot: read.slot });
    };
    const passedOn = this.parent === undefined ? [] : (this.parent.#pending.get(this.isRow ? null : this.key) ?? []);
    for (const read of passedOn) sort({ ...read, at: read.at + 1, up: read.up + 1 });
    this.conditions.forEach((_, slot) => {
      for (const { path, kind } of this.condition(slot).reads) sort({ path, at: 0, up: 0, slot, deep: kind === "deep" });
    });
    return [readers, deep, pending];
  }
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function repeatsAnAncestor(entries: readonly SchemaEntry[], ancestor: FieldNode | undefined): boolean {
  for (let here = ancestor; here !== undefined; here = here.parent) {
    if (here.places.some(({ entry }) => (entry.object || entry.array) && entries.includes(entry))) return true;
  }
  return false;
}
