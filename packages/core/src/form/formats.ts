/** The formats of JSON Schema that forms use, as strict as their norms where those are strict. */
export const formats: { readonly [name: string]: (text: string) => boolean } = {
  /** RFC 3339 full-date; real days only. */
  date: isDate,
  /** RFC 3339 full-time, with zone. */
  time: isTime,
  "date-time": (text) => {
    const [date, time, ...rest] = text.split(/[Tt ]/);
    return rest.length === 0 && isDate(date ?? "") && isTime(time ?? "");
  },
  /** ISO 8601 duration as in RFC 3339, appendix A. */
  duration: (text) => /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|\d+W)$/.test(text),
  /** One "@", something before it, a domain with a dot behind it. What mail servers decide is left to them. */
  email: (text) => text.length <= 254 && /^[^\s@"(),:;<>[\]\\]{1,64}@[^\s@"(),:;<>[\]\\]+$/.test(text) && hasDottedDomain(text),
  hostname: (text) => text.length <= 253 && text.split(".").every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(label)),
  ipv4: (text) => /^\d{1,3}(\.\d{1,3}){3}$/.test(text) && text.split(".").every((part) => Number(part) <= 255 && String(Number(part)) === part),
  /** RFC 3986 with scheme. */
  uri: (text) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text) && hasUriCharactersOnly(text),
  "uri-reference": hasUriCharactersOnly,
  /** RFC 9562. */
  uuid: (text) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text),
};

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDate(text: string): boolean {
  const [year, month, day] = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text.split("-").map(Number) : [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0));
}

function isTime(text: string): boolean {
  const parts = /^(\d{2}):(\d{2}):(\d{2})(\.\d+)?(z|[+-]\d{2}:\d{2})$/i.exec(text);
  if (parts === null) return false;
  const [hour = 99, minute = 99, second = 99] = parts.slice(1, 4).map(Number);
  const zone = parts[5] ?? "";
  const [zoneHour = 0, zoneMinute = 0] = zone.length > 1 ? zone.slice(1).split(":").map(Number) : [];
  if (hour > 23 || minute > 59 || second > 60 || zoneHour > 23 || zoneMinute > 59) return false;
  if (second < 60) return true;
  // A leap second falls on the last second of a day in UTC.
  const sign = zone.startsWith("-") ? -1 : 1;
  return (hour * 60 + minute - sign * (zoneHour * 60 + zoneMinute) + 2880) % 1440 === 1439;
}

function hasDottedDomain(text: string): boolean {
  const domain = text.slice(text.lastIndexOf("@") + 1);
  const labels = domain.split(".");
  return labels.length > 1 && labels.every((label) => label !== "" && !label.startsWith("-") && !label.endsWith("-"));
}

function hasUriCharactersOnly(text: string): boolean {
  return /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/.test(text) && !/%(?![0-9a-f]{2})/i.test(text);
}
