import type { Account } from "../clerk/account.ts";
import type { House } from "../house.ts";
import type { Answer } from "./answer.ts";

/**
 * Who may use a route:
 * "public": everybody;
 * "citizen": pages of our own and of the tenant's allowed origins; no cookie is read;
 * "same-origin": only pages of our own, for forms before signing in;
 * "clerk" and "administrator": signed-in people; whatever changes something must bear their session's token.
 */
export type Policy = "public" | "citizen" | "same-origin" | "clerk" | "administrator";

/** One address of the service. Each stands in a file of its own and in the list of `router.ts`. */
export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** With `:names` of parameters. */
  readonly path: string;
  readonly policy: Policy;
  /** What kind of body is taken. Absent: none. */
  readonly body?: "json" | "form" | "stream";
  /** JSON Schema of the body. */
  readonly schema?: object;
  /** Requests a minute from one address. Absent: not limited here. */
  readonly limit?: number;
  readonly handle: (call: Call, house: House) => Promise<Answer>;
}

/** A request, as far as a route may see it. */
export interface Call {
  readonly params: { readonly [name: string]: string };
  readonly query: { readonly [name: string]: string | undefined };
  /** A JSON value, an object of texts, or a stream, as `body` says; valid by the route's schema. */
  readonly body: unknown;
  readonly header: (name: string) => string | undefined;
  /** Who is signed in; present on routes of clerks and administrators, and there only. */
  readonly clerk?: SignedIn;
}

/** A signed-in person. */
export interface SignedIn {
  readonly account: Account;
  readonly token: string;
  /** What the forms of this session must send back. */
  readonly formToken: string;
}
