import type { LexicalShape, RecordShape, ShapeMember, XmlElement, XmlOutput } from "@formgeber/core";
import { mappingOf, standardUri } from "./mapping-of.ts";
import type { MessagePlan, PlannedContent, PlannedElement, PlannedList } from "./plan.ts";
import { elementNameOf } from "./xml-name.ts";

/** Elements of every message that no answer may bear the name of. */
export const RESERVED: readonly string[] = ["nachrichtenkopf.g2g", "vorgang"];

/** The plan of a form's message. Elements stand in the order of the shape; names are unique among siblings. */
export function planMessage(shape: RecordShape): MessagePlan {
  const mapping = mappingOf(shape);
  const planner = new Planner(mapping);
  const members = shape.root.kind === "members" ? planner.members(shape.root.members, "", RESERVED, []) : [];
  return { members, leftOut: planner.leftOut };
}

class Planner {
  readonly leftOut = new Set<string>();
  readonly #mapping: XmlOutput;
  /** The codes of the lists that closed choices made, by URI. */
  readonly #ownLists = new Map<string, string>();

  constructor(mapping: XmlOutput) {
    this.#mapping = mapping;
  }

  members(shapes: readonly ShapeMember[], parent: string, reserved: readonly string[], path: readonly string[]): PlannedElement[] {
    const kept = shapes.filter(({ key }) => {
      const pattern = childPattern(parent, key);
      const isLeftOut = this.#mapping.elements?.[pattern] === false;
      if (isLeftOut) this.leftOut.add(pattern);
      return !isLeftOut;
    });
    const given = kept.map(({ key }) => this.#details(childPattern(parent, key)).name);
    const taken = new Set([...reserved, ...given.filter((name) => name !== undefined)]);
    return kept.map((member, index) => {
      const name = given[index] ?? unused(elementNameOf(member.key), taken);
      taken.add(name);
      return this.#element(member, childPattern(parent, member.key), name, [...path, name]);
    });
  }

  #element(member: Omit<ShapeMember, "key"> & { readonly key: string }, pattern: string, name: string, path: readonly string[]): PlannedElement {
    const { key, label, shape, required } = member;
    if (shape.kind !== "items") {
      const content = this.#content(shape, pattern, label, path);
      return { key, pattern, name, label, minOccurs: required && isNeverEmpty(content) ? 1 : 0, maxOccurs: 1, repeats: false, content };
    }
    const content = this.#content(shape.item, `${pattern}/*`, label, path);
    const minOccurs = required && isNeverEmpty(content) ? shape.minItems : 0;
    return { key, pattern, name, label, minOccurs, maxOccurs: shape.maxItems ?? "unbounded", repeats: true, content };
  }

  #content(shape: LexicalShape, pattern: string, label: string, path: readonly string[]): PlannedContent {
    switch (shape.kind) {
      case "literal": {
        const characters = this.#details(pattern).characters ?? shape.characters ?? "C";
        return { kind: "literal", datatype: shape.datatype, facets: shape.facets, characters };
      }
      case "code": {
        const list = this.#list(shape, pattern, path);
        return { kind: "code", list, ...(shape.codes ? { codes: shape.codes } : {}) };
      }
      case "members":
        return { kind: "members", members: this.members(shape.members, pattern, [], path) };
      case "items": {
        const row = this.#element({ key: "*", label, shape, required: true }, pattern, "eintrag", [...path, "eintrag"]);
        return { kind: "rows", row };
      }
      case "file":
        return { kind: "file" };
    }
  }

  /** A list that the form names is fixed with its version when its codes are; a choice without a list gets one of its own. */
  #list(shape: LexicalShape & { readonly kind: "code" }, pattern: string, path: readonly string[]): PlannedList {
    const named = this.#details(pattern).list ?? shape.list;
    if (named) return shape.codes ? named : { uri: named.uri };
    if (!shape.codes) return {};
    const codes = JSON.stringify(shape.codes);
    const start = `${standardUri(this.#mapping)}:codeliste:`;
    // The shortest name that no other choice has taken: the element's own, then with its groups before it. A choice in a
    // group may have taken the name of one outside all groups, which has no longer name: that gets a number.
    for (let depth = 1; ; depth += 1) {
      const uri = start + path.slice(-depth).join(".") + (depth > path.length ? `-${depth - path.length + 1}` : "");
      if ((this.#ownLists.get(uri) ?? codes) !== codes) continue;
      this.#ownLists.set(uri, codes);
      return { uri, version: this.#mapping.version };
    }
  }

  /** The mapping of an answer; a list's own and its rows' are one. */
  #details(pattern: string): XmlElement {
    const elements = this.#mapping.elements ?? {};
    const found = elements[pattern] ?? (pattern.endsWith("/*") ? elements[pattern.slice(0, -2)] : undefined);
    if (found === undefined || found === false) return {};
    return typeof found === "string" ? { name: found } : found;
  }
}

/** True when no valid record leaves the content without anything to write. */
function isNeverEmpty(content: PlannedContent): boolean {
  switch (content.kind) {
    case "literal":
    case "code":
    case "file":
      return true;
    case "members":
      return content.members.some((member) => member.minOccurs > 0);
    case "rows":
      return content.row.minOccurs > 0;
  }
}

/** The pattern of a member. */
export function childPattern(parent: string, key: string): string {
  return `${parent}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The name itself, or with the first number that makes it unused. */
function unused(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}
