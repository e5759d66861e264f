import { createHash, randomBytes } from "node:crypto";

/** Tells the time. A port, so that tests can set it. */
export type Clock = () => Date;

/** Makes an unguessable id or secret: 256 bits, base64url, 43 characters. A port, so that tests can repeat it. */
export type NewId = () => string;

export const systemClock: Clock = () => new Date();

export const randomId: NewId = () => randomBytes(32).toString("base64url");

/** SHA-256 of a text or bytes: how secrets lie in the database. */
export function sha256(content: string | Uint8Array): Buffer {
  return createHash("sha256").update(content).digest();
}

/** The time so many milliseconds after another. @unit ms */
export function after(time: Date, milliseconds: number): Date {
  return new Date(time.getTime() + milliseconds);
}

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
