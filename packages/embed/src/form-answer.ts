import type { FormPackage } from "@formgeber/core";

/** What the service answers when a page asks for a form of a municipality. Addresses may be relative to the request's. */
export interface FormAnswer {
  readonly package: FormPackage;
  /** Address of the compiled module. */
  readonly module: string;
  readonly municipality: Municipality;
  /** How long a draft is kept after it was saved last. @unit days */
  readonly draftDays?: number;
  /** Where files, drafts and the submission are sent, and below which addresses all versions of the form, and its code lists, lie. */
  readonly links: { readonly submissions: string; readonly files: string; readonly drafts: string; readonly versions: string; readonly codeLists: string };
}

/** What a citizen may need to know about the tenant. */
export interface Municipality {
  readonly name: string;
  readonly privacy?: {
    readonly controller: string;
    readonly officer: string;
    readonly recipients?: string;
    /** Rich text. */
    readonly rights: string;
    readonly complaintAuthority: string;
  };
  readonly pages: { readonly form: string; readonly imprint: string; readonly privacy: string; readonly accessibility: string };
}
