/**
 * Formatted text as a tree, read from a small Markdown subset: paragraphs, lists with "- ", `**strong**`,
 * `[label](https://…)`. There is no HTML in it and no way to put any in.
 */
export type RichText = readonly RichBlock[];

export type RichBlock =
  | { readonly kind: "paragraph"; readonly spans: readonly RichSpan[] }
  | { readonly kind: "list"; readonly items: readonly (readonly RichSpan[])[] };

export type RichSpan =
  | { readonly kind: "plain"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string };
