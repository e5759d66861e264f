import type { Route } from "./route.ts";
import { announceFile } from "./routes/announce-file.ts";
import { municipalityPage, startPage } from "./routes/catalogue-pages.ts";
import { catalogue } from "./routes/catalogue.ts";
import { codeList } from "./routes/code-list.ts";
import { createDraft } from "./routes/create-draft.ts";
import { deleteDraft } from "./routes/delete-draft.ts";
import { discardFile } from "./routes/discard-file.ts";
import { embedFile } from "./routes/embed-file.ts";
import { fileArrival } from "./routes/file-arrival.ts";
import { formModule } from "./routes/form-module.ts";
import { formPackage } from "./routes/form-package.ts";
import { formPage } from "./routes/form-page.ts";
import { form } from "./routes/form.ts";
import { health, ready } from "./routes/health.ts";
import { accessibility, imprint, privacy } from "./routes/legal-pages.ts";
import { loadDraft } from "./routes/load-draft.ts";
import { markDone, postboxDocument, postboxes, postboxFile, postboxItem, postboxOfTenant } from "./routes/postbox.ts";
import { publish } from "./routes/publish.ts";
import { receiptPdf } from "./routes/receipt-pdf.ts";
import { receiveFile } from "./routes/receive-file.ts";
import { register, registration } from "./routes/register.ts";
import { saveDraft } from "./routes/save-draft.ts";
import { signIn, signInForm } from "./routes/sign-in.ts";
import { signOut } from "./routes/sign-out.ts";
import { firstPageStyles, icon, styles } from "./routes/styles.ts";
import { submitForm } from "./routes/submit-form.ts";

/** Every address of the service. */
export const routes: readonly Route[] = [
  // For everybody
  health, ready, startPage, municipalityPage, formPage, imprint, privacy, accessibility, styles, firstPageStyles, icon,
  // For citizens, from our pages and those of municipalities
  catalogue, form, formModule, formPackage, codeList, embedFile, createDraft, loadDraft, saveDraft, deleteDraft, announceFile, fileArrival, receiveFile, discardFile, submitForm, receiptPdf,
  // For the people of the authorities
  registration, register, signInForm, signIn, signOut, postboxes, postboxOfTenant, postboxItem, postboxDocument, postboxFile, markDone, publish,
];
