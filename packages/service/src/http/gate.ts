import { Fault } from "@formgeber/core";
import type { House } from "../house.ts";
import { formTokenOf, isSameToken, sessionToken } from "./cookie.ts";
import { isOwnOrigin } from "./origin.ts";
import type { Route, SignedIn } from "./route.ts";

/** What the gate looks at. */
export interface Visitor {
  readonly header: (name: string) => string | undefined;
  /** The parsed body, for the token in a form. */
  readonly body: unknown;
}

/**
 * Holds a request against its route's policy, after its origin was admitted. Gives the signed-in person where the policy
 * asks for one.
 * @fault service/sign-in-required
 * @fault service/forbidden
 */
export async function passGate(route: Route, visitor: Visitor, house: House): Promise<SignedIn | undefined> {
  const changes = route.method !== "GET";
  switch (route.policy) {
    case "public":
    case "citizen":
      return undefined;
    case "same-origin":
      if (changes) expectOwnPage(visitor, house);
      return undefined;
    case "clerk":
    case "administrator": {
      const clerk = await whoIs(visitor, house);
      if (route.policy === "administrator" && clerk.account.role !== "administrator") throw new Fault("service/forbidden", { expected: "an administrator", found: "a clerk" });
      if (changes) {
        expectOwnPage(visitor, house);
        expectFormToken(visitor, clerk);
      }
      return clerk;
    }
  }
}

async function whoIs(visitor: Visitor, house: House): Promise<SignedIn> {
  const token = sessionToken(visitor.header("cookie"));
  const account = token === undefined ? undefined : await house.accounts.whoIs(token);
  if (token === undefined || !account) throw new Fault("service/sign-in-required");
  return { account, token, formToken: formTokenOf(token) };
}

/** Browsers say with every change where it comes from. */
function expectOwnPage({ header }: Visitor, house: House): void {
  const origin = header("origin");
  if (origin === undefined || !isOwnOrigin(origin, header("host"), house.publicUrl())) {
    throw new Fault("service/forbidden", { expected: "a request from a page of this service", found: origin === undefined ? "no Origin header" : "another origin" });
  }
}

function expectFormToken({ header, body }: Visitor, { formToken }: SignedIn): void {
  const sent = header("x-form-token") ?? (body as { formToken?: unknown } | null)?.formToken;
  if (typeof sent !== "string" || !isSameToken(sent, formToken)) throw new Fault("service/forbidden", { expected: "the token of this session's forms", found: "none or another" });
}
