/**
 * What stands around the answers of one message. Times and ids are given, never made here, so that a message sent again is
 * the same message.
 */
export interface MessageHead {
  /** UUID of the message. A technical resend keeps it, a corrected message has a new one. */
  readonly messageId: string;
  /** When the message was made: ISO date-time with milliseconds and zone. */
  readonly createdAt: string;
  /** UUID of the submission. */
  readonly submissionId: string;
  /** Vorgangsnummer, as the citizen was told. */
  readonly reference: string;
  /** LeiKa key of the public service, 14 digits; absent when the form names none. */
  readonly leika?: string;
  /** Amtlicher Regionalschlüssel of the place, 12 digits, and the version of the list it stands in. */
  readonly region: { readonly ars: string; readonly listVersion: string };
  /** The authority in charge. */
  readonly reader: MessageParty;
  /** Who made the message: the form service. */
  readonly author: MessageParty;
  readonly product: MessageProduct;
  /** True for a message that must not be worked on for real. */
  readonly test?: boolean;
}

/** An authority as a directory knows it. */
export interface MessageParty {
  /** Id in the DVDV with its prefix: "ags:14612000", "dbs:000000000000". */
  readonly directoryId: string;
  readonly name: string;
  readonly contacts?: readonly MessageContact[];
}

/** A way to reach an authority. */
export interface MessageContact {
  /** Code of the list `urn:de:xoev:codeliste:erreichbarkeit` 4.1: "01" e-mail, "02" telephone. */
  readonly channel: string;
  readonly address: string;
}

/** The software that made the message. */
export interface MessageProduct {
  readonly name: string;
  readonly manufacturer: string;
  readonly version?: string;
}
