import type { SchemaObject } from "@formgeber/core";
import { patternText } from "./pattern-text.ts";
import type { Random } from "./random.ts";

const TRIES = 300;
const WORDS = ["Anna", "Muster", "Linde", "Garten", "Nord", "Elbe", "Haus", "Winter", "Fluss", "Berg"];

/** A text that fits what is said of it, as a person would write it: no space at the ends, none twice. */
export function generateText(said: readonly SchemaObject[], random: Random): string | undefined {
  const least = Math.max(0, ...said.map(({ minLength = 0 }) => minLength));
  const most = Math.min(200, ...said.map(({ maxLength = 200 }) => maxLength));
  const patterns = said.flatMap(({ pattern }) => (pattern === undefined ? [] : [pattern]));
  const format = said.find((each) => each.format !== undefined)?.format;
  const fits = (text: string): boolean => text.length >= Math.max(1, least) && text.length <= most && text === text.replace(/\s+/g, " ").trim()
    && patterns.every((pattern) => new RegExp(pattern, "u").test(text));
  for (let i = 0; i < TRIES; i++) {
    // Early on as people write; later whatever the pattern takes.
    const text = format !== undefined ? formatted(format, random) : patterns[0] !== undefined && i > 2 ? patternText(patterns[i % patterns.length] ?? "", random, least) : plain(least, most, random);
    if (fits(text)) return text;
  }
  return undefined;
}

function plain(least: number, most: number, random: Random): string {
  let text = random.one(WORDS) ?? "";
  while (text.length < least) text += ` ${random.one(WORDS) ?? ""}`;
  return text.slice(0, most).trim().padEnd(Math.min(least, most), "x");
}

function formatted(format: string, random: Random): string {
  const two = (least: number, most: number): string => String(random.between(least, most)).padStart(2, "0");
  const day = `${random.between(1940, 2025)}-${two(1, 12)}-${two(1, 28)}`;
  const time = `${two(0, 23)}:${two(0, 59)}:${two(0, 59)}Z`;
  switch (format) {
    case "date": return day;
    case "time": return time;
    case "date-time": return `${day}T${time}`;
    case "email": return `${random.one(["a", "anna", "anna.muster"]) ?? "a"}@${random.one(["b.de", "example.org"]) ?? "b.de"}`;
    case "uri": case "uri-reference": return `https://example.org/${random.between(1, 999)}`;
    case "hostname": return "example.org";
    case "ipv4": return `192.0.2.${random.between(1, 254)}`;
    case "uuid": return `00000000-0000-4000-8000-${String(random.between(0, 999_999)).padStart(12, "0")}`;
    case "duration": return `P${random.between(1, 30)}D`;
    default: return plain(1, 20, random);
  }
}
