import { element, textElement, type XmlElement } from "../tree/xml-element.ts";

// The few forms of XML Schema that our schemas are made of.

/** `xs:schema` as XÖV wants it: local elements without namespace, the version in an attribute. */
export function schemaElement(namespaces: { readonly [prefix: string]: string }, targetNamespace: string, version: string, content: readonly XmlElement[]): XmlElement {
  const declared = Object.fromEntries(Object.entries(namespaces).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]));
  return element("xs:schema", content, {
    "xmlns:xs": "http://www.w3.org/2001/XMLSchema",
    ...declared,
    targetNamespace,
    version,
    elementFormDefault: "unqualified",
    attributeFormDefault: "unqualified",
  });
}

/** An annotation with a documentation text; nothing for a blank one. */
export function documentation(text: string | undefined): readonly XmlElement[] {
  return text === undefined || text.trim() === "" ? [] : [element("xs:annotation", [textElement("xs:documentation", text)])];
}

export interface Occurrence {
  readonly minOccurs?: number;
  readonly maxOccurs?: number | "unbounded";
}

/** A local element of a named type. */
export function typedElement(name: string, type: string, text?: string, occurrence: Occurrence = {}): XmlElement {
  return element("xs:element", documentation(text), { name, type, ...occurrenceAttributes(occurrence) });
}

/** A local element with a simple type of its own. */
export function restrictedElement(name: string, base: string, facets: readonly XmlElement[], text?: string, occurrence: Occurrence = {}): XmlElement {
  const restriction = element("xs:restriction", facets, { base });
  return element("xs:element", [...documentation(text), element("xs:simpleType", [restriction])], { name, ...occurrenceAttributes(occurrence) });
}

/** A local element whose value is of one of several simple types. It has no facets: a union knows no order. */
export function unionElement(name: string, types: readonly string[], text?: string, occurrence: Occurrence = {}): XmlElement {
  const union = element("xs:union", [], { memberTypes: types.join(" ") });
  return element("xs:element", [...documentation(text), element("xs:simpleType", [union])], { name, ...occurrenceAttributes(occurrence) });
}

/** A named complex type with a sequence and attributes. */
export function complexType(name: string, text: string | undefined, sequence: readonly XmlElement[], attributes: readonly XmlElement[] = []): XmlElement {
  return element("xs:complexType", [...documentation(text), element("xs:sequence", sequence), ...attributes], { name });
}

/** A named complex type that narrows another. */
export function restrictedType(name: string, text: string | undefined, base: string, sequence: readonly XmlElement[], attributes: readonly XmlElement[]): XmlElement {
  const restriction = element("xs:restriction", [element("xs:sequence", sequence), ...attributes], { base });
  return element("xs:complexType", [...documentation(text), element("xs:complexContent", [restriction])], { name });
}

/** A named simple type that narrows another. */
export function simpleType(name: string, text: string | undefined, base: string, facets: readonly XmlElement[]): XmlElement {
  return element("xs:simpleType", [...documentation(text), element("xs:restriction", facets, { base })], { name });
}

/** A facet: `xs:pattern`, `xs:maxLength` and so on. */
export function facet(kind: string, value: string | number): XmlElement {
  return element(`xs:${kind}`, [], { value: String(value) });
}

/** An attribute declaration; a fixed value where there is one. */
export function attribute(name: string, type: string, use: "required" | "optional", fixed?: string, text?: string): XmlElement {
  return element("xs:attribute", documentation(text), { name, type, use, ...(fixed === undefined ? {} : { fixed }) });
}

function occurrenceAttributes({ minOccurs = 1, maxOccurs = 1 }: Occurrence): XmlElement["attributes"] {
  return {
    ...(minOccurs === 1 ? {} : { minOccurs: String(minOccurs) }),
    ...(maxOccurs === 1 ? {} : { maxOccurs: String(maxOccurs) }),
  };
}
