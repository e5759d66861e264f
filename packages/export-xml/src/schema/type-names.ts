import type { XmlElement } from "../tree/xml-element.ts";
import { typeNameOf } from "../plan/xml-name.ts";

/**
 * The named types of one schema. Types of the same content are one type; types of the same name and other content are told
 * apart by the groups they stand in, then by a number.
 */
export class TypeNames {
  readonly #taken: Map<string, string>;
  readonly #types: XmlElement[] = [];

  /** @param reserved names that no type of an answer may bear */
  constructor(reserved: readonly string[]) {
    this.#taken = new Map(reserved.map((name) => [name, ""]));
  }

  /** The types, in the order they were first needed. */
  get types(): readonly XmlElement[] {
    return this.#types;
  }

  /**
   * The name of the type with this content; it is added when it is new.
   * @param path element names from the message down to the element of the type
   * @param start what the name begins with: "" or "Code."
   */
  nameOf(path: readonly string[], start: string, content: (name: string) => XmlElement): string {
    const signature = JSON.stringify(content(""));
    for (let depth = 1, count = 1; ; depth += 1) {
      if (depth > path.length) count += 1;
      const stem = path.slice(-depth).map(typeNameOf).join("");
      const name = `${start}${stem}${count === 1 ? "" : count}Type`;
      const found = this.#taken.get(name);
      if (found === signature) return name;
      if (found !== undefined) continue;
      this.#taken.set(name, signature);
      this.#types.push(content(name));
      return name;
    }
  }
}
