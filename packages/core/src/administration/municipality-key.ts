import type { ValueIssue } from "../issue/issue.ts";
import { issue } from "../issue/value-issue.ts";
import { compact } from "./compact.ts";
import type { Format } from "./format.ts";

/** What the digits of a regional key name, from large to small; each is the key of that level without its upper levels. */
export interface MunicipalityLevels {
  /** Land, two digits. "14" is Saxony. */
  readonly state: string;
  /** Regierungsbezirk, one digit; "0" where there is none. */
  readonly region: string;
  /** Landkreis or independent city, two digits. */
  readonly district: string;
  /** Gemeindeverband, four digits. One that begins with 5 is an association of several municipalities. */
  readonly association: string;
  /** Gemeinde, three digits. */
  readonly municipality: string;
}

/**
 * The key of a municipality: the regional key (Amtlicher Regionalschlüssel, ARS, 12 digits) or the older municipality key
 * (Amtlicher Gemeindeschlüssel, AGS, 8 digits). Checked is how it is built; whether there is such a municipality says the
 * list of the day (`arsOf`). "14 6 25 5203 080" is how people read an ARS.
 * @source Statistisches Bundesamt, Gemeindeverzeichnis-Informationssystem: Regionalschlüssel
 */
export const municipalityKeyFormat: Format = {
  normalise: (typed) => compact(typed),
  check(value) {
    const kind = keyKind(value);
    if (kind === undefined) return issue("answer/municipality-key", { found: value.length });
    const state = Number(value.slice(0, 2));
    if (state < 1 || state > 16) return issue("answer/municipality-key-state", { found: value.slice(0, 2) });
    return kind === "ars" ? checkAssociation(value) : undefined;
  },
  present: (value) => value.replace(/^(\d\d)(\d)(\d\d)(\d{4})?(\d{3})$/, (_, state, region, district, association, municipality) =>
    [state, region, district, association, municipality].filter((level) => level !== undefined).join(" ")),
};

/** Which key a text is; undefined when it is neither. */
export function keyKind(text: string): "ars" | "ags" | undefined {
  if (/^\d{12}$/.test(text)) return "ars";
  return /^\d{8}$/.test(text) ? "ags" : undefined;
}

/** The AGS (8 digits) of an ARS (12 digits): the same municipality without its association. */
export function agsOf(ars: string): string {
  return ars.slice(0, 5) + ars.slice(9, 12);
}

/**
 * The ARS of an AGS or an ARS, out of the keys there are; undefined when the list has none. An AGS does not name the
 * association, so only a list can lead back.
 */
export function arsOf(key: string, known: readonly string[]): string | undefined {
  return known.find((ars) => ars === key || agsOf(ars) === key);
}

/** The levels an ARS names. */
export function municipalityLevels(ars: string): MunicipalityLevels {
  return { state: ars.slice(0, 2), region: ars.slice(2, 3), district: ars.slice(3, 5), association: ars.slice(5, 9), municipality: ars.slice(9, 12) };
}

/** The key of the district or independent city a municipality lies in, five digits; of an ARS or an AGS. */
export function districtKeyOf(key: string): string {
  return key.slice(0, 5);
}

/** A municipality without association repeats its number there; 9 marks land that belongs to no municipality. */
function checkAssociation(ars: string): ValueIssue | undefined {
  const { association, municipality } = municipalityLevels(ars);
  const isRight = association.startsWith("0") ? association === `0${municipality}` : /^[59]/.test(association);
  return isRight ? undefined : issue("answer/municipality-key-association", { found: association });
}
