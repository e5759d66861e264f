// What stands at the end of a form: a part of its own, fetched after the first page is there.
export { checkView } from "./check-view.ts";
export { receiptView } from "./receipt-view.ts";
