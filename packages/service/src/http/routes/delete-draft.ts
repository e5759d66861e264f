import { nothing } from "../answer.ts";
import type { Route } from "../route.ts";
import { draftKey } from "./load-draft.ts";

/** Forgets a draft at once, because its owner wants that or has sent it. Its files go as if it had never been. */
export const deleteDraft: Route = {
  method: "DELETE",
  path: "/api/v1/municipalities/:ars/drafts/:id",
  policy: "citizen",
  limit: 60,
  async handle(call, { tenants, drafts, files }) {
    const { ars } = await tenants.get(call.params["ars"] ?? "");
    const { files: named } = await drafts.remove(ars, draftKey(call));
    await files.letGo(ars, Object.keys(named ?? {}));
    return nothing();
  },
};
