// Ways of showing that only some forms ask for: a part of its own, fetched with the form.
import { namedKeysStyles } from "../named-keys/named-keys.styles.ts";
import { namedKeysWords } from "../named-keys/named-keys.words.ts";
import { layoutStyles } from "./layout.styles.ts";
import { layoutWords } from "./layout.words.ts";

export { namedKeys } from "../named-keys/named-keys-view.ts";
export { questionPlace } from "./question-place.ts";
export { questionWay as way } from "./question-way.ts";
export { moveButtons } from "./move-buttons.ts";
export { rowsView } from "./rows-view.ts";
export { taskListView } from "./task-list-view.ts";
export const styles = [...layoutStyles, namedKeysStyles];
export const words = [layoutWords, namedKeysWords];
