import type { CoreIssueCode } from "../issue/core-issue.ts";
import type { Word, Words } from "./words.ts";

/** Sentences for the issues core finds, for field types that have no better one. `{label}` is the label of the answer. */
export const coreWords: Words & { readonly [language in "de" | "en"]: { readonly [code in CoreIssueCode]: Word } } = {
  de: {
    "answer/required": "Füllen Sie „{label}“ aus.",
    "answer/empty-row": "Füllen Sie „{label}“ aus oder entfernen Sie diesen Eintrag.",
    "answer/type": "Geben Sie „{label}“ noch einmal ein.",
    "answer/too-short": "Geben Sie bei „{label}“ mindestens {limit} Zeichen ein.",
    "answer/too-long": "Kürzen Sie „{label}“ auf höchstens {limit} Zeichen.",
    "answer/too-small": "Geben Sie bei „{label}“ {limit} oder mehr ein.",
    "answer/too-large": "Geben Sie bei „{label}“ {limit} oder weniger ein.",
    "answer/not-above": "Geben Sie bei „{label}“ mehr als {limit} ein.",
    "answer/not-below": "Geben Sie bei „{label}“ weniger als {limit} ein.",
    "answer/not-a-multiple": "Geben Sie bei „{label}“ ein Vielfaches von {step} ein.",
    "answer/pattern": "Prüfen Sie die Schreibweise bei „{label}“.",
    "answer/format": "Prüfen Sie die Schreibweise bei „{label}“.",
    "answer/choice": "Wählen Sie bei „{label}“ eine der Antworten aus.",
    "answer/branch": "Wählen Sie bei „{label}“ aus, was zutrifft.",
    "answer/at-least-one": "Machen Sie bei „{label}“ mindestens eine der Angaben.",
    "answer/too-few-rows": {
      one: "Machen Sie bei „{label}“ mindestens einen Eintrag.",
      other: "Machen Sie bei „{label}“ mindestens {limit} Einträge.",
    },
    "answer/too-many-rows": {
      one: "Lassen Sie bei „{label}“ höchstens einen Eintrag stehen.",
      other: "Lassen Sie bei „{label}“ höchstens {limit} Einträge stehen.",
    },
    "answer/duplicate-rows": "Entfernen Sie doppelte Einträge bei „{label}“.",
    "answer/too-few-members": {
      one: "Machen Sie bei „{label}“ mindestens eine Angabe.",
      other: "Machen Sie bei „{label}“ mindestens {limit} Angaben.",
    },
    "answer/too-many-members": {
      one: "Lassen Sie bei „{label}“ höchstens eine Angabe stehen.",
      other: "Lassen Sie bei „{label}“ höchstens {limit} Angaben stehen.",
    },
    "answer/unexpected": "Entfernen Sie „{label}“. Diese Angabe gehört nicht in dieses Formular.",
    "answer/rule": "Prüfen Sie „{label}“. Die Angaben passen nicht zusammen.",
    "answer/rule-broken": "Prüfen Sie „{label}“. Die Angaben passen nicht zusammen.",
    "answer/unknown-file": "Fügen Sie die Datei bei „{label}“ noch einmal hinzu. Sie liegt uns nicht mehr vor.",
    "form/unexplained":
      "Das Formular kann Ihre Angaben nicht annehmen. Das liegt an uns und nicht an Ihnen. Wenden Sie sich bitte an die Stelle, an die das Formular geht.",
  },
  en: {
    "answer/required": "Fill in “{label}”.",
    "answer/empty-row": "Fill in “{label}” or remove this entry.",
    "answer/type": "Enter “{label}” again.",
    "answer/too-short": { one: "Enter at least {limit} character for “{label}”.", other: "Enter at least {limit} characters for “{label}”." },
    "answer/too-long": { one: "Shorten “{label}” to {limit} character.", other: "Shorten “{label}” to {limit} characters or fewer." },
    "answer/too-small": "Enter {limit} or more for “{label}”.",
    "answer/too-large": "Enter {limit} or less for “{label}”.",
    "answer/not-above": "Enter more than {limit} for “{label}”.",
    "answer/not-below": "Enter less than {limit} for “{label}”.",
    "answer/not-a-multiple": "Enter a multiple of {step} for “{label}”.",
    "answer/pattern": "Check how you have written “{label}”.",
    "answer/format": "Check how you have written “{label}”.",
    "answer/choice": "Select one of the answers for “{label}”.",
    "answer/branch": "Select what applies for “{label}”.",
    "answer/at-least-one": "Fill in at least one of the answers under “{label}”.",
    "answer/too-few-rows": { one: "Make at least one entry for “{label}”.", other: "Make at least {limit} entries for “{label}”." },
    "answer/too-many-rows": { one: "Keep no more than one entry for “{label}”.", other: "Keep no more than {limit} entries for “{label}”." },
    "answer/duplicate-rows": "Remove duplicate entries from “{label}”.",
    "answer/too-few-members": { one: "Fill in at least one answer under “{label}”.", other: "Fill in at least {limit} answers under “{label}”." },
    "answer/too-many-members": { one: "Keep no more than one answer under “{label}”.", other: "Keep no more than {limit} answers under “{label}”." },
    "answer/unexpected": "Remove “{label}”. It does not belong in this form.",
    "answer/rule": "Check “{label}”. The answers do not fit together.",
    "answer/rule-broken": "Check “{label}”. The answers do not fit together.",
    "answer/unknown-file": "Add the file for “{label}” again. We no longer have it.",
    "form/unexplained":
      "The form cannot accept your answers. This is our fault, not yours. Please contact the office that this form goes to.",
  },
};
