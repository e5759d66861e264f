import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "../../clerk/password.ts";
import { registrationPage, usedLinkPage, type RegistrationProblem } from "../../page/account-pages.ts";
import { page, seeOther } from "../answer.ts";
import type { Route } from "../route.ts";

/** Where a one-time link leads. Looking at it does not use it up. */
export const registration: Route = {
  method: "GET",
  path: "/admin/first",
  policy: "same-origin",
  limit: 20,
  async handle({ query }, { accounts }) {
    const token = query["token"] ?? "";
    return await accounts.isInvited(token) ? page(registrationPage(token)) : page(usedLinkPage(), 410);
  },
};

/** Makes the account and uses up the link. */
export const register: Route = {
  method: "POST",
  path: "/admin/first",
  policy: "same-origin",
  body: "form",
  limit: 20,
  async handle({ body }, { accounts }) {
    const { token = "", name = "", password = "", repeat = "" } = body as { readonly [field: string]: string };
    if (!await accounts.isInvited(token)) return page(usedLinkPage(), 410);
    const wanted = name.trim().normalize("NFC");
    const problem = problemOf(wanted, password, repeat);
    if (problem) return page(registrationPage(token, problem, wanted), 422);
    const made = await accounts.register(token, wanted, password);
    if (made === "name-taken") return page(registrationPage(token, "name-taken", wanted), 422);
    return made ? seeOther("/admin/sign-in") : page(usedLinkPage(), 410);
  },
};

function problemOf(name: string, password: string, repeat: string): RegistrationProblem | undefined {
  if (name.length < 2 || name.length > 100) return "name";
  if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD) return "password";
  return password === repeat ? undefined : "repeat";
}
