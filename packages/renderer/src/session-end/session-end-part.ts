// Loaded by forms whose sessions may end.
export { draftStyles } from "../draft/draft.styles.ts";
export { endingView } from "./ending-view.ts";
export { IdleGuard } from "./idle-guard.ts";
