import { Fault, withoutReferenced, type FormDefinition } from "@formgeber/core";
import { DRAFT_DAYS } from "../../draft/draft-store.ts";
import type { House } from "../../house.ts";
import { municipalityOf } from "../../tenant/municipality.ts";
import { data, revalidated } from "../answer.ts";
import { isOwnOrigin } from "../origin.ts";
import type { Call, Route } from "../route.ts";

/**
 * A form as a tenant offers it now, in one answer: the frozen package, where its validator lies, who it goes to, and where
 * files, drafts and the submission are sent. Addresses are relative to this one.
 */
export const form: Route = {
  method: "GET",
  path: "/api/v1/municipalities/:ars/forms/:form",
  policy: "citizen",
  async handle({ params, header }, house) {
    const { tenants, forms, publicUrl } = house;
    const tenant = await tenants.get(params["ars"] ?? "");
    const current = await forms.current(tenant.ars, params["form"] ?? "");
    if (!current) throw new Fault("service/form-unknown", { municipality: tenant.name, found: (params["form"] ?? "").slice(0, 100), catalogue: `${publicUrl()}/api/v1/forms` });
    const live = await forms.live(current.hash);
    expectOwnPage(live.form.definition, header, house, `${publicUrl()}/${tenant.ars}/${current.id}`);
    const base = `/api/v1/municipalities/${tenant.ars}`;
    const answer = data({
      package: withoutReferenced(live.form.package),
      module: `/api/v1/forms/${current.id}/${current.version}/${current.hash}/module.js`,
      municipality: municipalityOf(tenant, current.id, publicUrl()),
      draftDays: DRAFT_DAYS,
      links: { submissions: `${base}/submissions`, files: `${base}/files`, drafts: `${base}/drafts`, versions: `/api/v1/forms/${current.id}`, codeLists: "/api/v1/code-lists" },
    });
    return revalidated(answer, header("if-none-match"), "no-cache");
  },
};

/**
 * A form shown on another site can be read by whoever runs that site. Only a definition that calls its protection need
 * "normal" may be; one that says nothing counts as "high".
 * @fault service/inline-refused
 */
export function expectOwnPage({ id, service }: FormDefinition, header: Call["header"], { publicUrl }: House, page: string): void {
  const origin = header("origin");
  if (origin === undefined || service?.protection === "normal" || isOwnOrigin(origin, header("host"), publicUrl())) return;
  throw new Fault("service/inline-refused", { form: id, origin: origin.slice(0, 200), found: service?.protection ?? "none", page });
}
