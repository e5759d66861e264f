export { FormElement } from "./form-element.ts";
export { DraftSavedEvent, FormChangedEvent, FormFailedEvent, LanguageChosenEvent, PageShownEvent, SubmissionPreparedEvent, SubmittedEvent } from "./events.ts";
export type { FaceSet, FieldActions, FieldFace, FieldView, MemberView, UploadView } from "./face/field-face.ts";
export { beside, fieldset, labelled, type Wiring } from "./face/frame.ts";
export { plainTextFace } from "./face/plain-text.face.ts";
export { richText } from "./text/rich-text.ts";
export { icon, type IconName } from "./icon/icon.ts";
export type { PrivacyNotice } from "./views/privacy-notice.ts";
export { TransportProblem, type Draft, type DraftHandle, type Transport, type TransportProblemKind } from "./transport/transport.ts";
