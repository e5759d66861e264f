import type { Aufenthaltstitel, GewerbeAnmeldungAnswers, GewerbeAnmeldungDraft } from "./gewerbe-anmeldung/gewerbe-anmeldung.answers.d.ts";
import type { Befreiung, Hund, HundesteuerAnmeldungAnswers, HundesteuerAnmeldungDraft, Zahlung } from "./hundesteuer-anmeldung/hundesteuer-anmeldung.answers.d.ts";

// What must compile, and, below each `@ts-expect-error`, what must not: an error that does not come is one itself.

const hund: Hund = { name: "Bello", mischling: false, rasse: "Dackel", geschlecht: "ruede", wurfdatum: "2024-03-01", farbe: "braun", gefaehrlich: false };
const anschrift = { strasse: "Hauptstraße", hausnummer: "1", postleitzahl: "01067", ort: "Dresden" };
const halter = { name: { vornamen: "Erika", familienname: "Muster" }, geburtsdatum: "1980-05-15", anschrift };
const rest = { halter, beginn: "2026-11-01", hunde: [hund], befreiung: { beantragt: false }, zahlung: { art: "ueberweisung" }, erklaerung: { richtigkeit: true, datenschutz: true } } as const;

export const dog: Pick<HundesteuerAnmeldungAnswers, "hunde"> = { hunde: [hund, { ...hund, mischling: true, weitereRasse: "Pudel" }] };
export const moved: HundesteuerAnmeldungAnswers = { ...rest, hunde: [hund], anmeldegrund: "zuzug", fruehereAnschrift: anschrift, weitereHunde: false };
export const found: HundesteuerAnmeldungAnswers = { ...rest, hunde: [hund], anmeldegrund: "zugelaufen", weitereHunde: true, anzahlWeitereHunde: 2 };

// @ts-expect-error who moves here names the former address
export const movedFromNowhere: HundesteuerAnmeldungAnswers = { ...rest, hunde: [hund], anmeldegrund: "zuzug", weitereHunde: false };
// @ts-expect-error a dog that came by itself comes from no former address
export const foundWithAddress: HundesteuerAnmeldungAnswers = { ...rest, hunde: [hund], anmeldegrund: "zugelaufen", fruehereAnschrift: anschrift, weitereHunde: false };
// @ts-expect-error who has no other dogs does not count them
export const countedNone: HundesteuerAnmeldungAnswers = { ...rest, hunde: [hund], anmeldegrund: "geburt", weitereHunde: false, anzahlWeitereHunde: 2 };
// @ts-expect-error not a reason
export const noReason: HundesteuerAnmeldungAnswers = { ...rest, hunde: [hund], anmeldegrund: "langeweile", weitereHunde: false };
// @ts-expect-error a number is no text
export const countedInWords: HundesteuerAnmeldungAnswers = { ...rest, hunde: [hund], anmeldegrund: "geburt", weitereHunde: true, anzahlWeitereHunde: "zwei" };
// @ts-expect-error nothing is called that
export const misspelt: HundesteuerAnmeldungAnswers = { ...rest, hunde: [hund], anmeldegrund: "geburt", weitereHunde: false, anmeldegrnd: "x" };
// @ts-expect-error only a crossbreed has a further breed
export const twoBreeds: Hund = { name: "Bello", mischling: false, rasse: "Dackel", weitereRasse: "Pudel", geschlecht: "ruede", wurfdatum: "2024-03-01", farbe: "braun", gefaehrlich: false };
// @ts-expect-error another reason wants an explanation
export const unexplained: Befreiung = { beantragt: true, grund: "sonstiger", nachweis: "x" };
export const explained: Befreiung = { beantragt: true, grund: "sonstiger", begruendung: "x", nachweis: "x" };
// @ts-expect-error who pays by debit gives a mandate
export const noMandate: Zahlung = { art: "lastschrift" };
// @ts-expect-error a declaration is made or not valid
export const notDeclared: HundesteuerAnmeldungAnswers["erklaerung"] = { richtigkeit: false, datenschutz: true };

export const draft: HundesteuerAnmeldungDraft = { anmeldegrund: "geburt", fruehereAnschrift: { ort: "Plauen" }, erklaerung: { richtigkeit: false }, hunde: [{}] };
// @ts-expect-error a draft knows no other names either
export const misspeltDraft: HundesteuerAnmeldungDraft = { anmeldegrnd: "geburt" };

// @ts-expect-error who has no title says nothing of it
export const noTitle: Aufenthaltstitel = { liegtVor: false, behoerde: "Stadt Dresden" };
// @ts-expect-error a restriction is told
export const untold: Aufenthaltstitel = { liegtVor: true, ausstellungsdatum: "2024-02-01", behoerde: "Stadt Dresden", auflage: true };
export const told: Aufenthaltstitel = { liegtVor: true, ausstellungsdatum: "2024-02-01", behoerde: "Stadt Dresden", auflage: true, auflagentext: "x" };
const betrieb = {
  rechtsform: "412000", oeffentlicheHand: "nein", niederlassung: "hauptniederlassung", reisegewerbe: false, betriebsstaette: { anschrift }, taetigkeit: { schwerpunkt: "Handel" },
  nebenerwerb: false, beginn: "2026-12-01", betriebsart: [], beschaeftigte: { vorhanden: false }, erlaubnis: { noetig: false }, datum: "2026-11-23", erklaerung: { richtigkeit: true, datenschutz: true },
} satisfies Partial<GewerbeAnmeldungAnswers>;

export const founded: GewerbeAnmeldungAnswers = { ...betrieb, eingetragen: false, grund: "neugruendung" };
export const taken: GewerbeAnmeldungAnswers = { ...betrieb, eingetragen: true, register: { name: "Muster OHG", ort: "Leipzig", nummer: "HRA 4711" }, grund: "uebernahme", uebernahmeart: "kauf", frueherName: "Muster", unfallversicherung: { traegerBekannt: false, mitgliedsnummerBekannt: false } };
// @ts-expect-error a trade founded anew has no former name
export const foundedWithName: GewerbeAnmeldungAnswers = { ...betrieb, eingetragen: false, grund: "neugruendung", frueherName: "Muster" };
// @ts-expect-error who takes over says how
export const takenSomehow: GewerbeAnmeldungAnswers = { ...betrieb, eingetragen: false, grund: "uebernahme", frueherName: "Muster", unfallversicherung: { traegerBekannt: false, mitgliedsnummerBekannt: false } };
// @ts-expect-error who is registered names the entry
export const unregistered: GewerbeAnmeldungAnswers = { ...betrieb, eingetragen: true, grund: "neugruendung" };
// @ts-expect-error who knows the insurer names it
export const insurer: GewerbeAnmeldungAnswers["unfallversicherung"] = { traegerBekannt: true, mitgliedsnummerBekannt: false };
// @ts-expect-error not a kind of trade
export const kind: GewerbeAnmeldungAnswers["betriebsart"] = ["fischerei"];
export const trade: GewerbeAnmeldungDraft = { betriebsart: ["handel"], frueherName: "x", grund: "neugruendung" };
