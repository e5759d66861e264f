import { Fault, type Language } from "@formgeber/core";
import { isEnglish, wordsIn } from "./words.ts";

const ISO_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * A moment as people write it, on the clocks of Germany: "23.11.2026, 10:05 Uhr". The clock follows from the rule of summer
 * time, not from the machine's zone data.
 * @fault pdf/received-at-unreadable
 */
export function momentText(iso: string, language: Language): string {
  const moment = ISO_MOMENT.test(iso) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(moment)) throw new Fault("pdf/received-at-unreadable", { found: iso });
  const onTheClock = new Date(moment + (isSummerTime(moment) ? 2 : 1) * HOUR_MS).toISOString();
  const [year = "", month = "", day = ""] = onTheClock.slice(0, 10).split("-");
  const date = isEnglish(language) ? `${String(Number(day))} ${MONTHS[Number(month) - 1] ?? month} ${year}` : `${day}.${month}.${year}`;
  return wordsIn(language)("dateTime", { date, time: onTheClock.slice(11, 16) });
}

/** From the last Sunday of March to the last of October, each at 1:00 UTC. @source Directive 2000/84/EC; SoZV */
function isSummerTime(moment: number): boolean {
  const year = new Date(moment).getUTCFullYear();
  const turn = (month: number): number => {
    const lastDay = Date.UTC(year, month + 1, 0);
    return lastDay - new Date(lastDay).getUTCDay() * DAY_MS + HOUR_MS;
  };
  return moment >= turn(2) && moment < turn(9);
}

/** A size as people write it, in steps of a thousand: "812 Bytes", "1,4 MB". */
export function sizeText(bytes: number, language: Language): string {
  if (bytes < 1000) return `${String(bytes)}\u00A0Bytes`;
  const [unit, step] = bytes < 999_500 ? ["kB", 1000] : bytes < 999_950_000 ? ["MB", 1_000_000] : ["GB", 1_000_000_000];
  const tenths = Math.round((bytes * 10) / step);
  const number = tenths >= 100 && unit === "kB" ? String(Math.round(bytes / step)) : `${String(Math.floor(tenths / 10))}${isEnglish(language) ? "." : ","}${String(tenths % 10)}`;
  return `${number}\u00A0${unit}`;
}
