import type { Language } from "@formgeber/core";

/** A tenant: a municipality that offers forms. The content of one `NAME.tenant.json`, by `schemas/tenant.schema.json`. */
export interface Tenant {
  readonly $schema?: string;
  /** Amtlicher Regionalschlüssel, 12 digits. */
  readonly ars: string;
  /** Name as in the official list: "Dresden, Stadt", "Hoyerswerda / Wojerecy, Stadt". */
  readonly name: string;
  /** Languages of the pages around the forms, the first is the usual one. */
  readonly languages: readonly Language[];
  readonly authority: Authority;
  readonly imprint?: Imprint;
  readonly privacy?: Privacy;
  readonly accessibility?: Accessibility;
  /** Origins whose pages may hold the tenant's forms: "https://www.example.org". There is no wildcard. */
  readonly allowedOrigins: readonly string[];
  /** How the authority is named in XML messages. */
  readonly xml?: XmlIdentification;
}

/** Who receives what citizens send. */
export interface Authority {
  readonly name: string;
  readonly unit?: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly postalCode: string;
  readonly town: string;
  readonly email: string;
  readonly phone: string;
}

/** Who answers for the pages. @source § 5 DDG, § 18 MStV */
export interface Imprint {
  /** The body under public law and who represents it. */
  readonly provider: string;
  readonly representative: string;
  readonly supervisoryAuthority?: string;
  readonly vatId?: string;
  /** Rich text with whatever else must be said. */
  readonly text?: string;
}

/** What a citizen must be told before the first answer. Purpose and legal basis stand in each form. @source Art. 13 GDPR */
export interface Privacy {
  readonly controller: string;
  /** How to reach the data protection officer. */
  readonly officer: string;
  /** Who else receives the data. Absent: nobody. */
  readonly recipients?: string;
  /** The rights of the person concerned. Rich text. */
  readonly rights: string;
  /** The authority a complaint can be sent to. */
  readonly complaintAuthority: string;
}

/** The accessibility statement. @source § 12b BGG, § 7 BITV 2.0, BfWebG of Saxony */
export interface Accessibility {
  /** How far the pages fulfil the requirements. Rich text. */
  readonly conformance: string;
  /** Date of the statement, ISO. */
  readonly updatedOn: string;
  /** Where barriers can be reported. */
  readonly feedback: { readonly email: string; readonly phone?: string };
  /** Where to turn when the answer does not help. */
  readonly enforcement: string;
}

/** The authority in the head of an XÖV message. */
export interface XmlIdentification {
  /** DVDV prefix: "ags", "psw". */
  readonly prefix: string;
  /** Key under that prefix. */
  readonly key: string;
}

/** The name for sentences and headings: what stands before the first comma. "Dresden, Stadt" → "Dresden". */
export function shortName(tenant: Pick<Tenant, "name">): string {
  return tenant.name.split(",")[0] ?? tenant.name;
}
