import { fillIn, wordIn, type FieldContext } from "@formgeber/core";
import { ibanFormat } from "@formgeber/core/administration/iban";
import { groupLike } from "../like/group-like.ts";
import { textOption } from "../like/option.ts";
import { words } from "./sepa-mandate.words.ts";

/**
 * A mandate for SEPA direct debits: who holds the account, its IBAN, and the mark that gives the mandate. The text of the mandate is
 * made of the options, so that it is said everywhere as the rulebook has it. The bank is neither asked for nor looked up.
 * @source EPC016-06, SEPA Core Direct Debit Scheme Rulebook, section 4.7.2 and annex VII; Deutsche Kreditwirtschaft, mandate forms
 */
export const sepaMandate = groupLike({
  name: "sepa-mandate",
  personal: true,
  options: {
    creditor: { type: "string", minLength: 1, maxLength: 70, title: "Name der Stelle, die einzieht" },
    creditorId: { type: "string", pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9]{3}[A-Z0-9]{1,28}$", title: "Gläubiger-Identifikationsnummer" },
    reference: { type: "string", minLength: 1, maxLength: 35, title: "Mandatsreferenz" },
    payments: { title: "Zahlungsart", oneOf: [{ const: "recurrent", title: "wiederkehrend" }, { const: "once", title: "einmalig" }], default: "recurrent" },
  },
  required: ["creditor", "creditorId"],
  roles: {
    accountHolder: { title: "Kontoinhaber", settings: ({ language }) => ({ label: said("account-holder", language), autocomplete: "name", options: { characters: "A" } }) },
    iban: { title: "IBAN", settings: { type: "iban", label: "IBAN" } },
    bic: { title: "BIC", settings: ({ language }) => ({ type: "bic", label: "BIC", hint: said("bic-hint", language) }) },
    granted: { title: "Mandat erteilt", settings: ({ language }) => ({ type: "declaration", label: said("grant", language) }) },
  },
  present({ accountHolder, iban, bic, granted }, context) {
    const { language } = context;
    const named = (key: string, text: string | undefined): string => (text === undefined ? "" : `${said(key, language)}: ${text}`);
    return [
      named("account-of", accountHolder), named("iban", iban && ibanFormat.present(iban, language)), named("bic", bic),
      ...partiesOf(context).map(({ name, text }) => `${name}: ${text}`), ...mandateText(context),
      `${said("grant", language)}: ${said(granted === "true" ? "granted" : "not-granted", language)}`,
    ];
  },
  words,
});

/** Who collects, under which numbers, and how often. */
export function partiesOf(context: FieldContext): readonly { readonly name: string; readonly text: string }[] {
  const { language } = context;
  return [
    { name: said("creditor", language), text: textOption(context, "creditor") ?? "" },
    { name: said("creditor-id", language), text: textOption(context, "creditorId") ?? "" },
    { name: said("reference", language), text: textOption(context, "reference") ?? said("reference-follows", language) },
    { name: said("payments", language), text: said(isOnce(context) ? "once" : "recurrent", language) },
  ];
}

/** What is agreed to: the authorisation, then the right to a refund. */
export function mandateText(context: FieldContext): readonly string[] {
  const creditor = textOption(context, "creditor") ?? "";
  return [isOnce(context) ? "mandate-once" : "mandate", "refund"].map((key) => said(key, context.language, { creditor }));
}

function isOnce({ options }: FieldContext): boolean {
  return options["payments"] === "once";
}

function said(key: string, language: string, facts = {}): string {
  return fillIn(wordIn(words, language, key) ?? "", facts, language);
}
