import type { CharacterSet } from "../din91379/din91379.ts";

/**
 * A value as machines read it: the closed language between field types and the media for machines (XML).
 * Element names are not in it; they live in the form's mapping.
 */
export type Lexical =
  /** A scalar in the lexical space of its XSD datatype. Never the empty string. */
  | { readonly kind: "literal"; readonly datatype: LiteralType; readonly text: string }
  /** An entry of a code list or of a closed choice. */
  | { readonly kind: "code"; readonly code: string; readonly name?: string; readonly list?: ListReference }
  /** A group, members in schema order. */
  | { readonly kind: "members"; readonly members: readonly LexicalMember[] }
  /** A repeat or a choice of several. */
  | { readonly kind: "items"; readonly items: readonly Lexical[] }
  /** An attached file, by reference. */
  | { readonly kind: "file"; readonly file: FileFacts }
  /** No value; nothing is written. */
  | { readonly kind: "absent" };

export interface LexicalMember {
  readonly key: string;
  readonly value: Lexical;
}

export interface ListReference {
  readonly uri: string;
  readonly version: string;
}

/** What is known of an attached file. */
export interface FileFacts {
  /** Unguessable id given by the service; stands in the answers. */
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string;
}

/** What a browser says of a file before it sends it. */
export type AnnouncedFile = Pick<FileFacts, "name" | "mediaType" | "sizeBytes">;

/**
 * The XSD datatypes that literals use. `text` is a DIN 91379 string; the shape says which characters the field type
 * accepts (`characters`, absent: C), and the mapping may name a wider set. `partialDate` is the union of `date`,
 * `gYearMonth` and `gYear`: a date of which day and month may not be known. `time` and `dateTime` have seconds ("08:30:00").
 */
export type LiteralType = "text" | "token" | "boolean" | "integer" | "decimal" | "date" | "gYearMonth" | "time" | "dateTime" | "partialDate" | "anyURI";

/** The type of a `Lexical`: what every value of a field can look like. The XSD is made of it. */
export type LexicalShape =
  | { readonly kind: "literal"; readonly datatype: LiteralType; readonly facets: Facets; readonly characters?: CharacterSet }
  | { readonly kind: "code"; readonly codes?: readonly string[]; readonly list?: ListReference }
  | { readonly kind: "members"; readonly members: readonly ShapeMember[] }
  | { readonly kind: "items"; readonly item: LexicalShape; readonly minItems: number; readonly maxItems?: number }
  /** What is accepted; where absent, the service's usual limits hold. @unit bytes */
  | { readonly kind: "file"; readonly mediaTypes?: readonly string[]; readonly maxSizeBytes?: number };

export interface ShapeMember {
  readonly key: string;
  /** True when every valid record has it, whatever the conditions say. */
  readonly required: boolean;
  readonly shape: LexicalShape;
  /** Label in the definition's language, for the documentation of the XSD. */
  readonly label: string;
}

/** Facets of XML Schema that hold for every value. */
export interface Facets {
  readonly minLength?: number;
  readonly maxLength?: number;
  /** An XSD pattern (implicitly anchored). */
  readonly pattern?: string;
  /** A pattern of JSON Schema, where the type has no XSD pattern of its own; `xsdPattern` translates it for the medium. */
  readonly schemaPattern?: string;
  readonly minInclusive?: string;
  readonly maxInclusive?: string;
  readonly fractionDigits?: number;
}
