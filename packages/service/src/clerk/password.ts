import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from "node:crypto";

// About 50 ms and 32 MB for each attempt. @source OWASP Password Storage Cheat Sheet: N 2^15, r 8, p 3 and equals
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 } as const satisfies ScryptOptions;
const BYTES = 32;

/** Shortest password that is accepted. @unit characters */
export const SHORTEST_PASSWORD = 12;
/** @unit characters */
export const LONGEST_PASSWORD = 200;

/** The form in which a password is stored: salt and hash, never the password. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt:${salt.toString("base64url")}:${(await derive(password, salt)).toString("base64url")}`;
}

/** True when the password is the one of that stored form. Without one (no such account) it takes as long, and is false. */
export async function isPassword(password: string, stored: string | undefined): Promise<boolean> {
  const [, salt = "", hash = ""] = stored?.split(":") ?? [];
  const found = await derive(password.slice(0, LONGEST_PASSWORD), Buffer.from(salt, "base64url"));
  const expected = Buffer.from(hash, "base64url");
  return expected.length === found.length && timingSafeEqual(expected, found);
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFC"), salt, BYTES, COST, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
