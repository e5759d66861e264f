import { seeOther } from "../answer.ts";
import { sessionCookie } from "../cookie.ts";
import type { Route } from "../route.ts";

/** Ends the session, here and in the browser. */
export const signOut: Route = {
  method: "POST",
  path: "/admin/sign-out",
  policy: "clerk",
  body: "form",
  async handle({ clerk }, { accounts, publicUrl }) {
    if (clerk) await accounts.signOut(clerk.token);
    return seeOther("/admin/sign-in", { "set-cookie": sessionCookie(undefined, publicUrl().startsWith("https:")) });
  },
};
