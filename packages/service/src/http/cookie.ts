import { createHmac, timingSafeEqual } from "node:crypto";

const NAME = "formgeber_session";

/** The session's token in a request; undefined when there is none. */
export function sessionToken(cookieHeader: string | undefined): string | undefined {
  const pair = cookieHeader?.split(";").map((text) => text.trim()).find((text) => text.startsWith(`${NAME}=`));
  return pair?.slice(NAME.length + 1);
}

/** The header that gives a browser its session; without a token the one that takes it away. */
export function sessionCookie(token: string | undefined, isHttps: boolean): string {
  const life = token === undefined ? "; Max-Age=0" : "";
  return `${NAME}=${token ?? ""}; Path=/admin; HttpOnly; SameSite=Strict${isHttps ? "; Secure" : ""}${life}`;
}

/** What the forms of a session must send back, so that no other page can make them send. */
export function formTokenOf(token: string): string {
  return createHmac("sha256", token).update("form").digest("base64url");
}

/** Compares without telling by its time where two texts differ. */
export function isSameToken(found: string, expected: string): boolean {
  const [a, b] = [Buffer.from(found), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
