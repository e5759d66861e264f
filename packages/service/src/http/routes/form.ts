import { Fault } from "@formgeber/core";
import { data, revalidated } from "../answer.ts";
import type { Route } from "../route.ts";

/**
 * A form as a tenant offers it now, in one answer: the frozen package, where its validator lies, who it goes to, and where
 * files, drafts and the submission are sent. Addresses are relative to this one.
 */
export const form: Route = {
  method: "GET",
  path: "/api/v1/municipalities/:ars/forms/:form",
  policy: "citizen",
  async handle({ params, header }, { tenants, forms, publicUrl }) {
    const tenant = await tenants.get(params["ars"] ?? "");
    const current = await forms.current(tenant.ars, params["form"] ?? "");
    if (!current) throw new Fault("service/form-unknown", { municipality: tenant.name, found: (params["form"] ?? "").slice(0, 100), catalogue: `${publicUrl()}/api/v1/forms` });
    const live = await forms.live(current.hash);
    const base = `/api/v1/municipalities/${tenant.ars}`;
    const pages = `${publicUrl()}/${tenant.ars}`;
    const answer = data({
      package: live.form.package,
      module: `/api/v1/forms/${current.id}/${current.version}/${current.hash}/module.js`,
      municipality: {
        ars: tenant.ars,
        name: tenant.name,
        authority: tenant.authority,
        privacy: tenant.privacy,
        accessibility: tenant.accessibility,
        pages: { form: `${pages}/${current.id}`, imprint: `${pages}/impressum`, privacy: `${pages}/datenschutz`, accessibility: `${pages}/barrierefreiheit` },
      },
      links: { submissions: `${base}/submissions`, files: `${base}/files`, drafts: `${base}/drafts` },
    });
    return revalidated(answer, header("if-none-match"), "no-cache");
  },
};
