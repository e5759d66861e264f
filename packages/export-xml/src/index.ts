// A record and a mapping in; an XÖV-style message and its schema out.
export { exportXml, messageElement, type MessageInput } from "./message/export-xml.ts";
export type { MessageContact, MessageHead, MessageParty, MessageProduct } from "./message/message-head.ts";
export { element, textElement, type XmlElement } from "./tree/xml-element.ts";
export { writeXml } from "./writer/write-xml.ts";
export { exportXsd, type MessageSchema, type SchemaFile } from "./schema/export-xsd.ts";
export { ownBase, xoevBase, type BaseNamespace, type BaseNamespaces } from "./schema/base-namespaces.ts";
export { baseSchema } from "./schema/base-schema.ts";
export { exportGenericode } from "./code-list/export-genericode.ts";
export { messageOutline } from "./plan/message-outline.ts";
export { checkMapping } from "./plan/check-mapping.ts";
export { mappingRules } from "./rules/rules.ts";
