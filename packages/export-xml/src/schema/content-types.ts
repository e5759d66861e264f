import { xsdPattern, type CharacterSet, type Facets, type LiteralType } from "@formgeber/core";
import type { PlannedContent, PlannedElement } from "../plan/plan.ts";
import { element, type XmlElement } from "../tree/xml-element.ts";
import { TypeNames } from "./type-names.ts";
import { attribute, complexType, facet, restrictedElement, restrictedType, typedElement, unionElement, type Occurrence } from "./xsd-parts.ts";

/** Qualified names of what the types of answers build on. */
export interface TypeSources {
  own(name: string): string;
  readonly code: string;
  text(set: CharacterSet): string;
}

const RESERVED = ["Nachricht.G2GType", "VorgangType", "LeistungsschluesselType", "Code.RegionalschluesselType", "AnlageType"];

/** Element declarations for planned elements; collects the named types they need on the way. */
export class ContentTypes {
  /** True as soon as an element of type `AnlageType` was declared. */
  usesFiles = false;
  readonly #names = new TypeNames(RESERVED);
  readonly #sources: TypeSources;

  constructor(sources: TypeSources) {
    this.#sources = sources;
  }

  get types(): readonly XmlElement[] {
    return this.#names.types;
  }

  elements(planned: readonly PlannedElement[], path: readonly string[]): readonly XmlElement[] {
    return planned.map((next) => this.#declaration(next, [...path, next.name]));
  }

  #declaration(planned: PlannedElement, path: readonly string[]): XmlElement {
    const { name, label, content } = planned;
    const occurrence: Occurrence = { minOccurs: planned.minOccurs, maxOccurs: planned.maxOccurs };
    switch (content.kind) {
      case "literal":
        return this.#literal(name, label, content, occurrence);
      case "code":
        return typedElement(name, this.#codeType(content, path), label, occurrence);
      case "file":
        this.usesFiles = true;
        return typedElement(name, this.#sources.own("AnlageType"), label, occurrence);
      case "members":
      case "rows": {
        const inner = this.elements(content.kind === "members" ? content.members : [content.row], path);
        const type = this.#names.nameOf(path, "", (typeName) => complexType(typeName, undefined, inner));
        return typedElement(name, this.#sources.own(type), label, occurrence);
      }
    }
  }

  #literal(name: string, label: string, content: PlannedContent & { readonly kind: "literal" }, occurrence: Occurrence): XmlElement {
    if (content.datatype === "partialDate") return unionElement(name, PARTIAL_DATE, label, occurrence);
    const base = content.datatype === "text" ? this.#sources.text(content.characters) : XSD_TYPES[content.datatype];
    const facets = facetElements(content.facets);
    return facets.length === 0 ? typedElement(name, base, label, occurrence) : restrictedElement(name, base, facets, label, occurrence);
  }

  /** The type of a code: XÖV code type 1 with its codes, 3 with the list only, 4 the general type itself. */
  #codeType({ list, codes }: PlannedContent & { readonly kind: "code" }, path: readonly string[]): string {
    const { uri, version } = list;
    if (uri === undefined) return this.#sources.code;
    const note = codes
      ? "Code-Typ 1: Liste, Version und Codes stehen fest."
      : "Code-Typ 3: die Liste steht fest, ihre Version nennt die Nachricht.";
    const code = codes
      ? element("xs:element", [element("xs:simpleType", [element("xs:restriction", codes.map((one) => facet("enumeration", one)), { base: "xs:token" })])], { name: "code", form: "unqualified" })
      : element("xs:element", [], { name: "code", type: "xs:token", form: "unqualified" });
    const name = element("xs:element", [], { name: "name", type: "xs:normalizedString", form: "unqualified", minOccurs: "0" });
    return this.#sources.own(this.#names.nameOf(path, "Code.", (typeName) => restrictedType(typeName, note, this.#sources.code, [code, name], [
      attribute("listURI", "xs:anyURI", "optional", uri),
      attribute("listVersionID", "xs:normalizedString", version === undefined ? "required" : "optional", version),
    ])));
  }
}

/** A date of which day and month may not be known. XÖV puts an element around each of the three; the values are the same. */
const PARTIAL_DATE = ["xs:date", "xs:gYearMonth", "xs:gYear"];

const XSD_TYPES: { readonly [datatype in Exclude<LiteralType, "text" | "partialDate">]: string } = {
  token: "xs:token",
  boolean: "xs:boolean",
  integer: "xs:integer",
  decimal: "xs:decimal",
  date: "xs:date",
  gYearMonth: "xs:gYearMonth",
  time: "xs:time",
  dateTime: "xs:dateTime",
  anyURI: "xs:anyURI",
};

/** The facets in a fixed order; absent ones are left out. */
function facetElements(facets: Facets): readonly XmlElement[] {
  const { minLength, maxLength, schemaPattern, minInclusive, maxInclusive, fractionDigits } = facets;
  const pattern = facets.pattern ?? (schemaPattern === undefined ? undefined : xsdPattern(schemaPattern));
  return Object.entries({ minLength, maxLength, pattern, minInclusive, maxInclusive, fractionDigits })
    .flatMap(([kind, value]) => (value === undefined ? [] : [facet(kind, value)]));
}
