import { Fault } from "@formgeber/core";
import { hostedFormPage } from "../../page/form-page.ts";
import { municipalityOf } from "../../tenant/municipality.ts";
import { formPage as answer } from "../answer.ts";
import type { Route } from "../route.ts";

/** A form on a page of our own, with its first page as a person sees it before the script runs. */
export const formPage: Route = {
  method: "GET",
  path: "/:ars(\\d+)/:form",
  policy: "public",
  async handle({ params }, { tenants, forms, firstPages, publicUrl, idleMinutes }) {
    const tenant = await tenants.get(params["ars"] ?? "");
    const current = await forms.current(tenant.ars, params["form"] ?? "");
    if (!current) throw new Fault("service/form-unknown", { municipality: tenant.name, found: (params["form"] ?? "").slice(0, 100), catalogue: publicUrl() });
    const { form } = await forms.live(current.hash);
    const first = firstPages?.of(form, form.languages[0] ?? "de", municipalityOf(tenant, current.id, publicUrl()));
    return answer(hostedFormPage(tenant, form.definition, first, idleMinutes));
  },
};
