import type { RecordShape, XmlOutput } from "@formgeber/core";
import { mappingOf, standardUri } from "../plan/mapping-of.ts";
import { planMessage } from "../plan/plan-message.ts";
import { element, textElement, type XmlElement } from "../tree/xml-element.ts";
import { writeXml } from "../writer/write-xml.ts";
import { ownBase, type BaseNamespaces } from "./base-namespaces.ts";
import { baseSchema, importOf, standardHead } from "./base-schema.ts";
import { ContentTypes } from "./content-types.ts";
import { attribute, complexType, facet, restrictedElement, restrictedType, schemaElement, simpleType, typedElement } from "./xsd-parts.ts";

/** One file of a schema. Files import each other by name and lie in one folder. */
export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}

/** The schema of a form's messages. */
export interface MessageSchema {
  /** The form's own file, and the base schema where it is ours. */
  readonly files: readonly SchemaFile[];
  /** Name of the file that declares the message. */
  readonly main: string;
}

/**
 * The XÖV-style schema of all messages of a form: the message element, its types, and the base it stands on. Every message
 * `exportXml` makes of the same shape is valid against it.
 * @param base where head, code and text types come from; ours unless told otherwise
 * @source XÖV-Handbuch 3.0.1; XML Schema 1.0
 */
export function exportXsd(shape: RecordShape, base: BaseNamespaces = ownBase): MessageSchema {
  const mapping = mappingOf(shape);
  const main = `${shape.form.id}.xsd`;
  const own = base.message.uri === ownBase.message.uri ? [{ name: ownBase.message.schemaLocation, text: baseSchema() }] : [];
  return { main, files: [{ name: main, text: writeXml(formSchema(shape, mapping, base)) }, ...own] };
}

function formSchema(shape: RecordShape, mapping: XmlOutput, base: BaseNamespaces): XmlElement {
  const { namespace, prefix, version } = mapping;
  const own = (name: string): string => `${prefix}:${name}`;
  const bases = [...new Map([base.message, base.text, base.code].map((one) => [one.uri, one])).values()];
  const namespaces = { [prefix]: namespace, ...Object.fromEntries(bases.map((one) => [one.prefix, one.uri])) };
  const content = new ContentTypes({ own, code: `${base.code.prefix}:Code`, text: (set) => `${base.text.prefix}:datatype${set}` });
  const elements = content.elements(planMessage(shape).members, []);
  return schemaElement(namespaces, namespace, version, [
    standardHead({
      title: mapping.standardTitle ?? shape.title,
      name: mapping.standard,
      uri: standardUri(mapping),
      description: `Nachrichten des Formulars „${shape.title}“.`,
      version,
    }),
    ...bases.map((one) => importOf(one.uri, one.schemaLocation)),
    ownMessageType(mapping, base),
    messageElement(shape, mapping, elements),
    complexType("VorgangType", "Zu welchem Vorgang die Nachricht gehört.", [
      typedElement("vorgangsID", `${base.message.prefix}:UUID`, "Kennung der Einreichung."),
      typedElement("vorgangsnummer", "xs:token", "Vorgangsnummer, wie sie der einreichenden Person genannt wurde."),
      typedElement("leistungsschluessel", own("LeistungsschluesselType"), "LeiKa-Schlüssel der Verwaltungsleistung.", { minOccurs: 0 }),
      typedElement("regionalschluessel", own("Code.RegionalschluesselType"), "Amtlicher Regionalschlüssel des Ortes, für den die Leistung erbracht wird."),
    ]),
    simpleType("LeistungsschluesselType", undefined, "xs:token", [facet("pattern", "99[0-9]{12}")]),
    regionType(base),
    ...(content.usesFiles ? [fileType()] : []),
    ...content.types,
  ]);
}

/** The base message with name and version of this standard. */
function ownMessageType(mapping: XmlOutput, { message, text }: BaseNamespaces): XmlElement {
  return restrictedType("Nachricht.G2GType", "Grundtyp aller Nachrichten dieses Standards; legt standard und version fest.", `${message.prefix}:Nachricht.G2GType`, [
    typedElement("nachrichtenkopf.g2g", `${message.prefix}:Nachrichtenkopf.G2GType`),
  ], [
    attribute("standard", `${text.prefix}:datatypeC`, "required", mapping.standard),
    attribute("version", `${text.prefix}:datatypeC`, "required", mapping.version),
  ]);
}

function messageElement(shape: RecordShape, mapping: XmlOutput, elements: readonly XmlElement[]): XmlElement {
  const extension = element("xs:extension", [
    element("xs:sequence", [typedElement("vorgang", `${mapping.prefix}:VorgangType`), ...elements]),
  ], { base: `${mapping.prefix}:Nachricht.G2GType` });
  return element("xs:element", [
    element("xs:annotation", [
      element("xs:appinfo", [
        textElement("title", shape.title),
        ...(shape.legalBasis.length === 0 ? [] : [textElement("rechtsgrundlage", shape.legalBasis.join("; "))]),
      ]),
      textElement("xs:documentation", `Angaben aus dem Formular „${shape.title}“.`),
    ]),
    element("xs:complexType", [element("xs:complexContent", [extension])]),
  ], { name: mapping.message });
}

function regionType({ code }: BaseNamespaces): XmlElement {
  return restrictedType("Code.RegionalschluesselType", "Code-Typ 3: die Liste steht fest, ihre Version nennt die Nachricht.", `${code.prefix}:Code`, [
    element("xs:element", [], { name: "code", type: "xs:token", form: "unqualified" }),
  ], [
    attribute("listURI", "xs:anyURI", "optional", "urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:rs"),
    attribute("listVersionID", "xs:normalizedString", "required"),
  ]);
}

function fileType(): XmlElement {
  return complexType("AnlageType", "Eine eingereichte Datei. Die Datei selbst wird neben der Nachricht übermittelt.", [
    restrictedElement("dokumentID", "xs:token", [facet("minLength", 1)], "Kennung der Datei beim Formularservice."),
    restrictedElement("dateiname", "xs:normalizedString", [facet("minLength", 1)], "Name der Datei, wie die einreichende Person sie genannt hat."),
    typedElement("mimeType", "xs:token"),
    typedElement("groesse", "xs:nonNegativeInteger", "Größe in Bytes."),
    restrictedElement("sha256", "xs:token", [facet("pattern", "[0-9a-f]{64}")], "SHA-256 des Inhalts."),
  ]);
}
