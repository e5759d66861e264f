import { Fault, type Language } from "@formgeber/core";
import { isEnglish, wordsIn } from "./words.ts";

const ISO_MOMENT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
// The two of the place where the document is read; any other is named.
const GERMAN_ZONES = new Set(["+01:00", "+02:00"]);
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/**
 * A moment as people write it, on the clock of its own zone: "23.11.2026, 10:05 Uhr". The zone is named when it is not
 * one of Germany's.
 * @fault pdf/received-at-unreadable
 */
export function momentText(iso: string, language: Language): string {
  const [, year = "", month = "", day = "", hour = "", minute = "", zone = ""] = ISO_MOMENT.exec(iso) ?? unreadable(iso);
  const date = isEnglish(language) ? `${String(Number(day))} ${MONTHS[Number(month) - 1] ?? month} ${year}` : `${day}.${month}.${year}`;
  const shownZone = GERMAN_ZONES.has(zone) ? "" : zone === "Z" ? " (UTC)" : ` (UTC${zone})`;
  return wordsIn(language)("dateTime", { date, time: `${hour}:${minute}`, zone: shownZone });
}

/** A size as people write it, in steps of a thousand: "812 Bytes", "1,4 MB". */
export function sizeText(bytes: number, language: Language): string {
  if (bytes < 1000) return `${String(bytes)}\u00A0Bytes`;
  const [unit, step] = bytes < 999_500 ? ["kB", 1000] : bytes < 999_950_000 ? ["MB", 1_000_000] : ["GB", 1_000_000_000];
  const tenths = Math.round((bytes * 10) / step);
  const number = tenths >= 100 && unit === "kB" ? String(Math.round(bytes / step)) : `${String(Math.floor(tenths / 10))}${isEnglish(language) ? "." : ","}${String(tenths % 10)}`;
  return `${number}\u00A0${unit}`;
}

function unreadable(found: string): never {
  throw new Fault("pdf/received-at-unreadable", { found });
}
