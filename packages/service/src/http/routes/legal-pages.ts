import type { House } from "../../house.ts";
import { accessibilityPage, imprintPage, privacyPage } from "../../page/legal-pages.ts";
import type { Html } from "../../page/html.ts";
import type { Tenant } from "../../tenant/tenant.ts";
import { page } from "../answer.ts";
import type { Route } from "../route.ts";

/** Impressum of a tenant. */
export const imprint = legalPage("impressum", (tenant) => imprintPage(tenant));

/** Data protection, for all forms of a tenant. */
export const privacy = legalPage("datenschutz", async (tenant, { forms }) => {
  const offered = await forms.offered([tenant.ars]);
  const live = await Promise.all(offered.map(({ hash }) => forms.live(hash)));
  return privacyPage(tenant, live.map(({ form }) => form.definition));
});

/** Accessibility statement of a tenant. */
export const accessibility = legalPage("barrierefreiheit", (tenant) => accessibilityPage(tenant));

function legalPage(name: string, write: (tenant: Tenant, house: House) => Html | Promise<Html>): Route {
  return {
    method: "GET",
    path: `/:ars(\\d+)/${name}`,
    policy: "public",
    handle: async ({ params }, house) => page(await write(await house.tenants.get(params["ars"] ?? ""), house)),
  };
}
