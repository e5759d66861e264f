import type { FormRecord, RecordShape } from "@formgeber/core";
import { mappingOf } from "../plan/mapping-of.ts";
import { planMessage } from "../plan/plan-message.ts";
import { element, type XmlElement } from "../tree/xml-element.ts";
import { writeXml } from "../writer/write-xml.ts";
import { headElement, matterElement, messageAttributes } from "./head-elements.ts";
import type { MessageHead } from "./message-head.ts";
import { recordElements } from "./record-elements.ts";

/** One message to write: the answers, their type, and what stands around them. */
export interface MessageInput {
  readonly record: FormRecord;
  readonly shape: RecordShape;
  readonly message: MessageHead;
}

/**
 * A record as an XÖV-style message. It is valid against the schema `exportXsd` makes of the same shape; the same input gives
 * the same text. Answers that are absent, and groups with nothing in them, are not written.
 * @fault xml/character-outside-set @fault xml/illegal-character @fault xml/not-in-shape
 * @source XÖV-Handbuch; XÖV Basisnachricht G2G 1.1
 */
export function exportXml(input: MessageInput): string {
  return writeXml(messageElement(input));
}

/**
 * The same message before it is written: what to look at when only parts of it matter.
 * @fault xml/character-outside-set @fault xml/not-in-shape
 */
export function messageElement({ record, shape, message }: MessageInput): XmlElement {
  const mapping = mappingOf(shape);
  return element(
    `${mapping.prefix}:${mapping.message}`,
    [headElement(message, mapping), matterElement(message), ...recordElements(record.root, planMessage(shape))],
    { [`xmlns:${mapping.prefix}`]: mapping.namespace, ...messageAttributes(message, mapping) },
  );
}
