/** The parts of a form that a page may style with `::part(…)`; fonts, spacing, borders and the like. Colours are the tokens'. */
export const parts = ["form", "title", "heading", "steps", "summary", "note", "card", "label", "hint", "error", "primary", "secondary"] as const;
