import { element, textElement, type XmlElement } from "../tree/xml-element.ts";
import { writeXml } from "../writer/write-xml.ts";
import { ownBase } from "./base-namespaces.ts";
import { din91379Types } from "./din91379-types.ts";
import { attribute, complexType, documentation, facet, restrictedType, schemaElement, simpleType, typedElement } from "./xsd-parts.ts";

const PROVENANCE = [
  "Grundtypen für Nachrichten im Stil von XÖV: Nachrichtenkopf, Code und die Datentypen A bis E der DIN 91379:2022-08.",
  "Aufbau und Elementnamen folgen der XÖV-Basisnachricht G2G 1.1, dem XÖV-Datentyp Code 1.0 und dem XÖV-Handbuch (KoSIT);",
  "die Texte und dieses Schema sind eigene Arbeit. Die Zeichenvorräte stammen aus der Liste latin_list_1.3.txt von",
  "String-Latin/DIN-91379-Characters-and-Sequences (CC BY 4.0). Wer die amtlichen Grundschemata verwendet, ersetzt nur",
  "Namensräume und Importe; die Nachrichten bleiben gleich. Diese Datei wird erzeugt.",
].join(" ");

const { prefix, uri } = ownBase.message;
const own = (name: string): string => `${prefix}:${name}`;
const TEXT = own("datatypeC");

/** The text of `schemas/xsd/formgeber-basis.xsd`: our own base types, independent of any form. */
export function baseSchema(): string {
  return writeXml(schemaElement({ [prefix]: uri }, uri, "1.0", [
    ...documentation(PROVENANCE),
    ...headTypes(),
    ...codeTypes(),
    simpleType("UUID", "Eine UUID nach RFC 4122.", "xs:normalizedString", [
      facet("pattern", "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"),
    ]),
    ...din91379Types(),
  ]));
}

function headTypes(): readonly XmlElement[] {
  return [
    complexType("Nachricht.G2GType", "Grundtyp aller Nachrichten zwischen öffentlichen Stellen.", [
      typedElement("nachrichtenkopf.g2g", own("Nachrichtenkopf.G2GType")),
    ], [
      attribute("produkt", TEXT, "required", undefined, "Name der Software, die die Nachricht erstellt hat."),
      attribute("produkthersteller", TEXT, "required", undefined, "Wer die Software verantwortet."),
      attribute("produktversion", TEXT, "optional", undefined, "Version der Software."),
      attribute("standard", TEXT, "required", undefined, "Name des Standards, aus dem die Nachricht stammt."),
      attribute("test", TEXT, "optional", undefined, "Ist das Attribut vorhanden, ist es eine Testnachricht, die nicht im Echtbetrieb bearbeitet werden darf."),
      attribute("version", TEXT, "required", undefined, "Version des Standards."),
    ]),
    complexType("Nachrichtenkopf.G2GType", "Was die Nachricht ist, an wen sie geht und von wem sie kommt.", [
      typedElement("identifikation.nachricht", own("Identifikation.NachrichtType")),
      typedElement("leser", own("BehoerdeType"), "Die Behörde, die die Nachricht fachlich bearbeitet."),
      typedElement("autor", own("BehoerdeType"), "Die Stelle, die die Nachricht erstellt hat."),
    ]),
    complexType("Identifikation.NachrichtType", "Woran die Nachricht zu erkennen ist.", [
      typedElement("nachrichtenUUID", own("UUID"), "Eine berichtigte Nachricht bekommt eine neue UUID; eine nur technisch wiederholte behält ihre."),
      typedElement("nachrichtentyp", own("Code"), "Art der Nachricht aus der Codeliste des Standards."),
      typedElement("erstellungszeitpunkt", "xs:dateTime", "Wann die Nachricht erstellt wurde, mit Millisekunden und Zeitzone. Nicht der Zeitpunkt des Sendens."),
    ]),
    complexType("BehoerdeType", "Eine öffentliche Stelle, wie ein Verzeichnisdienst sie führt.", [
      typedElement("verzeichnisdienst", own("Code.VerzeichnisdienstType")),
      typedElement("kennung", TEXT, "Kennung im Verzeichnisdienst. Im DVDV: Präfix und Kennung, getrennt durch einen Doppelpunkt."),
      typedElement("name", TEXT),
      typedElement("erreichbarkeit", own("KommunikationType"), undefined, { minOccurs: 0, maxOccurs: "unbounded" }),
    ]),
    complexType("KommunikationType", "Ein Weg, auf dem eine Stelle oder Person zu erreichen ist.", [
      typedElement("kanal", own("Code.Kommunikation.KanalType")),
      typedElement("kennung", TEXT, "Die Nummer oder Adresse."),
      typedElement("zusatz", TEXT, undefined, { minOccurs: 0 }),
    ]),
    codeOfList("Code.VerzeichnisdienstType", "urn:xoev-de:kosit:codeliste:verzeichnisdienst"),
    codeOfList("Code.Kommunikation.KanalType", "urn:de:xoev:codeliste:erreichbarkeit"),
  ];
}

function codeTypes(): readonly XmlElement[] {
  return [complexType("Code", "Ein Eintrag einer Codeliste. Schema und Nachricht zusammen nennen Kennung und Version der Liste.", [
    typedElement("code", "xs:token"),
    typedElement("name", "xs:normalizedString", "Was der Code bedeutet, in den Worten der Liste.", { minOccurs: 0 }),
  ], [
    attribute("listURI", "xs:anyURI", "optional", undefined, "Kennung der Codeliste."),
    attribute("listVersionID", "xs:normalizedString", "optional", undefined, "Version der Codeliste."),
  ])];
}

function codeOfList(name: string, listUri: string): XmlElement {
  return restrictedType(name, "Code-Typ 3: die Liste steht fest, ihre Version nennt die Nachricht.", own("Code"), [typedElement("code", "xs:token")], [
    attribute("listURI", "xs:anyURI", "optional", listUri),
    attribute("listVersionID", "xs:normalizedString", "required"),
  ]);
}

/** `xs:import` of a base schema. */
export function importOf(namespace: string, schemaLocation: string): XmlElement {
  return element("xs:import", [], { namespace, schemaLocation });
}

/** The head of a standard, as XÖV schemas open with. @source XÖV-Handbuch, NDR */
export function standardHead(facts: { readonly title: string; readonly name: string; readonly uri: string; readonly description: string; readonly version: string }): XmlElement {
  return element("xs:annotation", [element("xs:appinfo", [
    element("standard", [
      textElement("nameLang", facts.title),
      textElement("nameKurz", facts.name),
      textElement("nameTechnisch", facts.name.toLowerCase()),
      textElement("kennung", facts.uri),
      textElement("beschreibung", facts.description),
    ]),
    element("versionStandard", [textElement("version", facts.version), textElement("versionXOEVHandbuch", "3.0.1")]),
  ])]);
}
