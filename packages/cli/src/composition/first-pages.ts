import type { FirstPageRenderer } from "@formgeber/service";

/** First pages of forms, as the renderer shows them. Loaded with it: other commands need no Lit. */
export async function firstPageRenderer(): Promise<FirstPageRenderer> {
  const [{ firstPageStyles, renderFirstPage }, { privacyNoticeOf }, { administrationFaces }] = await Promise.all([
    import("@formgeber/renderer/server"), import("@formgeber/embed"), import("@formgeber/fields/faces"),
  ]);
  return {
    styles: firstPageStyles,
    render: ({ form, language, municipality, stylesheet }) => renderFirstPage({
      form, language, stylesheet,
      faces: administrationFaces,
      notice: privacyNoticeOf(form.definition, municipality, language),
    }),
  };
}
