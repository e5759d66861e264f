export type { FormAnswer, Municipality } from "./form-answer.ts";
export { httpTransport } from "./http-transport.ts";
export { privacyNoticeOf } from "./privacy-notice.ts";
