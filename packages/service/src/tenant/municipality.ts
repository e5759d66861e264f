import type { Authority, Accessibility, Privacy, Tenant } from "./tenant.ts";

/** What a citizen may need to know about the tenant a form belongs to. */
export interface Municipality {
  readonly ars: string;
  readonly name: string;
  readonly authority: Authority;
  readonly privacy?: Privacy;
  readonly accessibility?: Accessibility;
  /** Whole addresses. */
  readonly pages: { readonly form: string; readonly imprint: string; readonly privacy: string; readonly accessibility: string };
}

/** A tenant as the pages of one of its forms name it. `publicUrl`: where the service is reached, without a slash at the end. */
export function municipalityOf({ ars, name, authority, privacy, accessibility }: Tenant, form: string, publicUrl: string): Municipality {
  const pages = `${publicUrl}/${ars}`;
  return {
    ars, name, authority,
    ...(privacy && { privacy }),
    ...(accessibility && { accessibility }),
    pages: { form: `${pages}/${form}`, imprint: `${pages}/impressum`, privacy: `${pages}/datenschutz`, accessibility: `${pages}/barrierefreiheit` },
  };
}
