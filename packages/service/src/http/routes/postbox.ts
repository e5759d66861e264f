import { Fault } from "@formgeber/core";
import { mayOpen } from "../../clerk/account.ts";
import { renderInput } from "../../delivery/render-documents.ts";
import type { House } from "../../house.ts";
import { postboxesPage, postboxPage, submissionPage } from "../../page/postbox-pages.ts";
import type { Tenant } from "../../tenant/tenant.ts";
import { inertFile, page, seeOther } from "../answer.ts";
import type { Call, Route, SignedIn } from "../route.ts";

/** The postboxes a person may open; a clerk is taken to the one there is. */
export const postboxes: Route = {
  method: "GET",
  path: "/admin",
  policy: "clerk",
  async handle(call, { tenants }) {
    const clerk = signedIn(call);
    if (clerk.account.tenant !== null) return seeOther(`/admin/postbox/${clerk.account.tenant}`);
    return page(postboxesPage(clerk, await tenants.list()));
  },
};

/** What has arrived at one authority. */
export const postboxOfTenant: Route = {
  method: "GET",
  path: "/admin/postbox/:ars",
  policy: "clerk",
  async handle(call, house) {
    const tenant = await openedBy(call, house);
    const [items, onTheWay] = await Promise.all([house.postbox.items(tenant.ars), house.postbox.onTheWay(tenant.ars)]);
    return page(postboxPage(signedIn(call), tenant, items, onTheWay));
  },
};

/** One submission, computed anew from its answers. */
export const postboxItem: Route = {
  method: "GET",
  path: "/admin/postbox/:ars/:delivery",
  policy: "clerk",
  async handle(call, house) {
    const tenant = await openedBy(call, house);
    const item = await house.postbox.item(tenant.ars, call.params["delivery"] ?? "");
    const [submission, { form }, files, documents] = await Promise.all([
      house.submissions.get(tenant.ars, item.submission), house.forms.live(item.formHash), house.files.ofSubmission(tenant.ars, item.submission),
      house.documents.list(tenant.ars, item.submission),
    ]);
    if (!submission) throw new Fault("service/not-found");
    const { transcript } = renderInput(form, tenant, submission, files, form.definition.language);
    return page(submissionPage(signedIn(call), tenant, item, transcript, documents, files));
  },
};

/** A document of a submission, as it was delivered. */
export const postboxDocument: Route = {
  method: "GET",
  path: "/admin/postbox/:ars/:delivery/:kind(^pdf|xml$)",
  policy: "clerk",
  async handle(call, house) {
    const { ars } = await openedBy(call, house);
    const { submission } = await house.postbox.item(ars, call.params["delivery"] ?? "");
    const { content, name, mediaType } = await house.documents.get(ars, submission, call.params["kind"] === "pdf" ? "pdf" : "xml");
    return inertFile(content, name, mediaType);
  },
};

/** An attachment, as the citizen sent it. */
export const postboxFile: Route = {
  method: "GET",
  path: "/admin/postbox/:ars/:delivery/files/:file",
  policy: "clerk",
  async handle(call, house) {
    const { ars } = await openedBy(call, house);
    const { submission } = await house.postbox.item(ars, call.params["delivery"] ?? "");
    const found = (await house.files.ofSubmission(ars, submission)).find(({ id }) => id === call.params["file"]);
    if (!found) throw new Fault("service/not-found");
    return inertFile(house.files.read(found.id), found.name, found.mediaType);
  },
};

/** The clerk has taken it over. */
export const markDone: Route = {
  method: "POST",
  path: "/admin/postbox/:ars/:delivery/done",
  policy: "clerk",
  body: "form",
  async handle(call, house) {
    const { ars } = await openedBy(call, house);
    const { delivery } = await house.postbox.item(ars, call.params["delivery"] ?? "");
    await house.postbox.markDone(ars, delivery, signedIn(call).account.id);
    return seeOther(`/admin/postbox/${ars}/${delivery}`);
  },
};

/** The tenant whose postbox is asked for. Another's, and one that does not exist, look the same. @fault service/not-found */
async function openedBy(call: Call, { tenants }: House): Promise<Tenant> {
  const ars = call.params["ars"] ?? "";
  const tenant = (await tenants.list()).find((candidate) => candidate.ars === ars);
  if (!tenant || !mayOpen(signedIn(call).account, ars)) throw new Fault("service/not-found");
  return tenant;
}

function signedIn({ clerk }: Call): SignedIn {
  if (!clerk) throw new Fault("service/sign-in-required");
  return clerk;
}
