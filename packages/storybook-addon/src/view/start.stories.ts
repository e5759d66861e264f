import type { RichText } from "@formgeber/core";
import { sampleForm } from "../../fixture/sample-view-form.ts";
import { shownView, viewPage, visit } from "../../fixture/view-story.ts";

const paragraph = (text: string): RichText => [{ kind: "paragraph", spans: [{ kind: "plain", text }] }];

export default {
  title: "Ansichten/Startseite",
  tags: ["autodocs"],
  parameters: viewPage(`
The first thing a person sees: what the form is for, what happens to their data (Art. 13 GDPR), and one button.

**Appears** before the first answer. Nothing is asked, kept or sent before it was read.
**Does not appear** for somebody who goes on with a draft: they come back to the page they left.
Without a \`notice\` of the service only title, description and button stand here.`),
};

export const WithNotice = {
  name: "Mit Datenschutzhinweis",
  render: () => shownView(sampleForm, {
    notice: () => ({
      short: paragraph("Die Stadt Musterstadt verarbeitet Ihre Angaben, um das Fest zu genehmigen."),
      details: paragraph("Rechtsgrundlage ist § 4 SächsDSDG. Ihre Angaben werden nach 30 Tagen gelöscht. Sie können Auskunft verlangen."),
      address: "https://stadt.example/datenschutz",
    }),
  }),
  play: visit(async (visitor) => visitor.sees("Fest anmelden", "Hinweise zum Datenschutz", "Jetzt ausfüllen")),
};

export const WithoutNotice = {
  name: "Ohne Datenschutzhinweis",
  render: () => shownView(sampleForm),
  play: visit(async (visitor) => {
    await visitor.sees("Jetzt ausfüllen");
    await visitor.seesNot("Datenschutz");
  }),
};
