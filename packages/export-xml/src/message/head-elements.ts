import type { XmlOutput } from "@formgeber/core";
import { element, textElement, type XmlElement } from "../tree/xml-element.ts";
import type { MessageHead, MessageParty } from "./message-head.ts";
import { dinElement, dinText } from "./texts.ts";

/** Versions of the code lists that the head refers to, by the lists' URIs in the base schema. */
const DIRECTORY = { code: "DVDV", listVersion: "1" };
const CHANNEL_LIST_VERSION = "4.1";

/** The attributes every message bears. @source XÖV Basisnachricht G2G 1.1, Nachricht.G2GType */
export function messageAttributes(head: MessageHead, mapping: XmlOutput): XmlElement["attributes"] {
  const { product } = head;
  return {
    produkt: dinText(product.name, "C", "the product's name"),
    produkthersteller: dinText(product.manufacturer, "C", "the product's manufacturer"),
    ...(product.version === undefined ? {} : { produktversion: dinText(product.version, "C", "the product's version") }),
    standard: mapping.standard,
    version: mapping.version,
    ...(head.test === true ? { test: "ja" } : {}),
  };
}

/** The message's head. @source XÖV Basisnachricht G2G 1.1, Nachrichtenkopf.G2GType */
export function headElement(head: MessageHead, mapping: XmlOutput): XmlElement {
  const { code, list, listVersion } = mapping.messageType;
  return element("nachrichtenkopf.g2g", [
    element("identifikation.nachricht", [
      textElement("nachrichtenUUID", head.messageId),
      codeElement("nachrichtentyp", { code, name: mapping.message }, { uri: list, version: listVersion }),
      textElement("erstellungszeitpunkt", head.createdAt),
    ]),
    partyElement("leser", head.reader),
    partyElement("autor", head.author),
  ]);
}

/** Which matter the message belongs to. */
export function matterElement(head: MessageHead): XmlElement {
  return element("vorgang", [
    textElement("vorgangsID", head.submissionId),
    textElement("vorgangsnummer", head.reference),
    ...(head.leika === undefined ? [] : [textElement("leistungsschluessel", head.leika)]),
    codeElement("regionalschluessel", { code: head.region.ars }, { version: head.region.listVersion }),
  ]);
}

/** A code, with the list it stands in as far as the schema does not fix it. @source XÖV-Datentyp Code 1.0 */
export function codeElement(
  name: string,
  entry: { readonly code: string; readonly name?: string },
  list: { readonly uri?: string; readonly version?: string },
  from?: string,
): XmlElement {
  return element(
    name,
    [textElement("code", entry.code, from), ...(hasText(entry.name) ? [textElement("name", entry.name, from)] : [])],
    { ...(list.uri === undefined ? {} : { listURI: list.uri }), ...(list.version === undefined ? {} : { listVersionID: list.version }) },
  );
}

function partyElement(role: "leser" | "autor", party: MessageParty): XmlElement {
  const who = role === "leser" ? "the reader's" : "the author's";
  return element(role, [
    codeElement("verzeichnisdienst", { code: DIRECTORY.code }, { version: DIRECTORY.listVersion }),
    dinElement("kennung", party.directoryId, "C", `${who} directory id`),
    dinElement("name", party.name, "C", `${who} name`),
    ...(party.contacts ?? []).map((contact) => element("erreichbarkeit", [
      codeElement("kanal", { code: contact.channel }, { version: CHANNEL_LIST_VERSION }),
      dinElement("kennung", contact.address, "C", `${who} contact`),
    ])),
  ]);
}

function hasText(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== "";
}
