import type { Form, Language } from "@formgeber/core";
import type { Log } from "../log.ts";
import { sha256 } from "../ports.ts";
import type { Municipality } from "../tenant/municipality.ts";
import type { Html } from "./html.ts";

/** Renders first pages of forms. A port: the service knows nothing of how a form is shown. */
export interface FirstPageRenderer {
  /** The text of the style sheet that first pages load. */
  readonly styles: string;
  /** Markup for the root of `<formgeber-form>`, with every text escaped and nothing a policy without inline code refuses. */
  render(input: FirstPageInput): string;
}

/** What a first page is made from. */
export interface FirstPageInput {
  readonly form: Form;
  readonly language: Language;
  readonly municipality: Municipality;
  /** Address of the styles. */
  readonly stylesheet: string;
}

/** First pages as our own pages show them, each made once. */
export interface FirstPages {
  /** Where the styles lie: a new address whenever they change. */
  readonly stylesheet: string;
  readonly styles: string;
  /** Undefined when the page cannot be rendered: then the script shows the form, and says what is wrong with it. */
  of(form: Form, language: Language, municipality: Municipality): Html | undefined;
}

/** Where the styles of first pages lie. */
export const FIRST_PAGE_STYLES = "/assets/forms/";

export function firstPages({ styles, render }: FirstPageRenderer, log: Log): FirstPages {
  const stylesheet = `${FIRST_PAGE_STYLES}${sha256(styles).toString("hex").slice(0, 16)}.css`;
  // By form of a tenant and language, so that there are never more than are offered.
  const made = new Map<string, { readonly from: string; readonly page: Html | undefined }>();
  const make = (input: FirstPageInput): Html | undefined => {
    try {
      return { text: render(input) };
    } catch (error) {
      log({ event: "page/first-page-failed", form: input.form.package.form.id, hash: input.form.package.form.hash, error: error instanceof Error ? error.name : typeof error });
      return undefined;
    }
  };
  return {
    stylesheet,
    styles,
    of(form, language, municipality) {
      const { id, hash } = form.package.form;
      const place = `${municipality.ars} ${id} ${language}`;
      const from = `${hash} ${JSON.stringify(municipality)}`;
      const known = made.get(place);
      if (known?.from === from) return known.page;
      const page = make({ form, language, municipality, stylesheet });
      made.set(place, { from, page });
      return page;
    },
  };
}
