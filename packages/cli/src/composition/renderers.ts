import { recordShape, type Form } from "@formgeber/core";
import { exportPdf } from "@formgeber/export-pdf";
import { readFonts } from "@formgeber/export-pdf/fonts";
import { exportXml, exportXsd, messageElement, type MessageHead, type MessageInput, type XmlElement } from "@formgeber/export-xml";
import type { RenderInput, Tenant } from "@formgeber/service";
import { answersFile } from "./answers-file.ts";
import { germanTime } from "./german-time.ts";
import { isUuid, uuidFrom } from "./ids.ts";

/** Who receives the documents, as the tenant file says it. */
export type DocumentReader = Pick<Tenant, "ars" | "name" | "xml"> & { readonly authority: Omit<Tenant["authority"], "phone"> };

/** What documents are made of: the readings of one submission, and what stands around them. */
export interface DocumentInput extends Omit<RenderInput, "tenant" | "answersHash"> {
  /** Absent at the terminal: then the message is a test message. */
  readonly tenant?: DocumentReader;
}

/** Both media, as a service wants them given. The same input gives the same bytes. */
export interface DocumentRenderers {
  pdf(input: DocumentInput): Promise<Uint8Array>;
  xml(input: DocumentInput): string;
  /** The message as a tree, before it is written. */
  message(input: DocumentInput): XmlElement;
  /** The form's own schema file. */
  xsd(form: Form): string;
}

/** The media for messages that count; those for nobody's inbox are test messages all the same. */
export const renderers = renderersFor("real");

/** The media for a purpose. Messages of a demonstration say that they must not be worked on. */
export function renderersFor(purpose: "real" | "test"): DocumentRenderers {
  const messageInput = (input: DocumentInput): MessageInput => ({ record: input.record, shape: input.shape, message: messageHead(input, purpose === "test") });
  return {
    pdf,
    xml: (input) => exportXml(messageInput(input)),
    message: (input) => messageElement(messageInput(input)),
    xsd(form) {
      const { files, main } = exportXsd(recordShape(form));
      return files.find(({ name }) => name === main)?.text ?? "";
    },
  };
}

async function pdf(input: DocumentInput): Promise<Uint8Array> {
  const { transcript, tenant, reference, receivedAt } = input;
  return exportPdf({
    transcript,
    associatedFiles: [answersFile(input)],
    fonts: await readFonts(),
    submission: { reference, receivedAt: germanTime(receivedAt) },
    ...(tenant ? { authority: { name: tenant.authority.name, lines: addressLines(tenant) } } : {}),
  });
}

/** Version of the list of regional keys that tenants' keys are taken from. */
const REGION_LIST_VERSION = "2026-06-30";

/** The service as it signs messages. The key of the DVDV is a placeholder until an operator has registered one. */
const AUTHOR = { directoryId: "dbs:000000000000", name: "Formularservice" };
const PRODUCT = { name: "Formgeber", manufacturer: "Formgeber" };
/** Who reads messages made at the terminal for nobody. */
const NOBODY = { directoryId: "ags:00000000", name: "Ohne Empfänger" };

function messageHead({ form, tenant, submission, messageId, reference, receivedAt }: DocumentInput, isTest: boolean): MessageHead {
  const leika = form.definition.service?.leika?.[0];
  return {
    messageId,
    createdAt: germanTime(receivedAt),
    submissionId: isUuid(submission) ? submission : uuidFrom(`submission ${submission}`),
    reference,
    ...(leika === undefined ? {} : { leika }),
    region: { ars: tenant?.ars ?? "000000000000", listVersion: REGION_LIST_VERSION },
    reader: tenant ? readerOf(tenant) : NOBODY,
    author: AUTHOR,
    product: PRODUCT,
    test: isTest || tenant === undefined,
  };
}

function readerOf({ ars, authority, xml }: DocumentReader): MessageHead["reader"] {
  return {
    directoryId: xml ? `${xml.prefix}:${xml.key}` : `ags:${municipalityKey(ars)}`,
    name: plainSigns(authority.unit === undefined ? authority.name : `${authority.name}, ${authority.unit}`),
    contacts: [{ channel: "01", address: authority.email }],
  };
}

/** A name of ours in the signs of DIN 91379 set C, which has no dashes and no German quotation marks. */
function plainSigns(text: string): string {
  return text.replace(/[–—]/g, "-").replace(/[„“”]/g, '"');
}

/** The AGS (eight digits) within an ARS (twelve). */
function municipalityKey(ars: string): string {
  return ars.slice(0, 5) + ars.slice(9);
}

function addressLines({ ars, authority }: DocumentReader): string[] {
  return [
    ...(authority.unit === undefined ? [] : [authority.unit]),
    `${authority.street} ${authority.houseNumber}`,
    `${authority.postalCode} ${authority.town}`,
    `Gemeindekennzahl ${municipalityKey(ars)}`,
  ];
}
