import { data } from "../answer.ts";
import type { Route } from "../route.ts";

/** Which municipality offers which forms. */
export const catalogue: Route = {
  method: "GET",
  path: "/api/v1/forms",
  policy: "citizen",
  async handle(_call, { tenants, forms, publicUrl }) {
    const all = await tenants.list();
    const offered = await forms.offered(all.map(({ ars }) => ars));
    return data({
      municipalities: all.map(({ ars, name }) => ({
        ars,
        name,
        forms: offered.filter(({ tenant }) => tenant === ars).map(({ id, version, hash, title }) => ({ id, version, hash, title, page: `${publicUrl()}/${ars}/${id}` })),
      })),
    });
  },
};
