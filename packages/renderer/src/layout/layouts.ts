// Ways of showing that only some forms ask for: a part of its own, fetched with the form.
export { layoutStyles as styles } from "./layout.styles.ts";
export { layoutWords as words } from "./layout.words.ts";
export { questionPlace } from "./question-place.ts";
export { questionWay as way } from "./question-way.ts";
export { moveButtons } from "./move-buttons.ts";
export { rowsView } from "./rows-view.ts";
export { taskListView } from "./task-list-view.ts";
