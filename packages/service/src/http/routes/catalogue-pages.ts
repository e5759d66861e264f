import { cataloguePage } from "../../page/catalogue-page.ts";
import { page } from "../answer.ts";
import type { Route } from "../route.ts";

/** The start page: all municipalities and their forms. */
export const startPage: Route = {
  method: "GET",
  path: "/",
  policy: "public",
  async handle(_call, { tenants, forms }) {
    const all = await tenants.list();
    return page(cataloguePage(all, await forms.offered(all.map(({ ars }) => ars))));
  },
};

/** The forms of one municipality. */
export const municipalityPage: Route = {
  method: "GET",
  path: "/:ars(\\d+)",
  policy: "public",
  async handle({ params }, { tenants, forms }) {
    const tenant = await tenants.get(params["ars"] ?? "");
    return page(cataloguePage([tenant], await forms.offered([tenant.ars]), tenant));
  },
};
