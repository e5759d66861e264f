// Everything about drafts that nobody needs before they want one.
export { conflictView } from "./conflict-view.ts";
export { DraftKeeping } from "./draft-keeping.ts";
export { draftStyles } from "./draft.styles.ts";
export { draftView } from "./draft-view.ts";
