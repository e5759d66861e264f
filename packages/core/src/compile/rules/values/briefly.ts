import type { Json } from "../../../json/json.ts";

/** A value as it stands in a message: JSON, cut where it is long. */
export function briefly(value: Json | readonly Json[]): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
