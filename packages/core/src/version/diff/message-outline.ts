/**
 * The message of a form as its readers know it, whatever the answers: what an exporter says of itself, so that versions can
 * be compared without one.
 */
export interface MessageOutline {
  /** What stands once for the whole message: namespace, names, versions. */
  readonly head: { readonly [member: string]: string };
  /** Elements in the order of the message, parents first. */
  readonly elements: readonly MessageElement[];
}

export interface MessageElement {
  /** Pattern of the answer that stands in it. */
  readonly pattern: string;
  /** Names of the elements from the outermost to this one. */
  readonly path: readonly string[];
  /** What it holds: a datatype, "code", "members", "file". */
  readonly type: string;
  /** Limits of what it holds, by name. */
  readonly facets: { readonly [name: string]: string | number };
  readonly minOccurs: number;
  readonly maxOccurs: number | "unbounded";
  /** The list its codes stand in. */
  readonly list?: { readonly uri?: string; readonly version?: string };
  /** The codes it can hold; absent: those of its list. */
  readonly codes?: readonly string[];
}
