import { signInPage } from "../../page/account-pages.ts";
import { page, seeOther } from "../answer.ts";
import { sessionCookie } from "../cookie.ts";
import type { Route } from "../route.ts";

/** The form for signing in. */
export const signInForm: Route = {
  method: "GET",
  path: "/admin/sign-in",
  policy: "same-origin",
  handle: async () => page(signInPage(false)),
};

/** Signs in. A new session each time; a wrong name and a wrong password look the same and take as long. */
export const signIn: Route = {
  method: "POST",
  path: "/admin/sign-in",
  policy: "same-origin",
  body: "form",
  limit: 20,
  async handle({ body }, { accounts, log, publicUrl }) {
    const { name = "", password = "" } = body as { readonly [field: string]: string };
    const session = await accounts.signIn(name.trim().normalize("NFC"), password);
    if (!session) {
      log({ event: "clerk/refused" });
      return page(signInPage(true), 401);
    }
    log({ event: "clerk/signed-in", account: session.account.id });
    return seeOther("/admin", { "set-cookie": sessionCookie(session.token, publicUrl().startsWith("https:")) });
  },
};
