// What stands at the end of a form: a part of its own, fetched after the first page is there.
export { checkView } from "./check-view.ts";
export { lastStyles as styles } from "./last.styles.ts";
export { lastWords as words } from "./last.words.ts";
export { Sending } from "../state/sending.ts";
export { printView } from "./print-view.ts";
export { receiptView } from "./receipt-view.ts";
export { connectionSentence, connectionView } from "./connection-view.ts";
