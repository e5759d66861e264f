import type { TemplateResult } from "lit";
import type { Complaint } from "../state/complaint.ts";
import { localText, withLocal } from "../text/local-text.ts";
import type { FormView } from "./form-view.ts";

/** What is to be mended: the sentence in its language, and in it the label in the label's. */
export function complaintText({ filling, spoken }: FormView, { sentence, lang = filling.language, label }: Complaint): TemplateResult | string {
  const labelLang = label?.lang ?? filling.language;
  const text = label === undefined || labelLang === lang ? sentence : withLocal(sentence, label.text, labelLang);
  return localText(text, lang === spoken ? undefined : lang);
}
