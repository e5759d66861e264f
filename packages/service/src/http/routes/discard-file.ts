import { nothing } from "../answer.ts";
import type { Route } from "../route.ts";

/** Forgets a file that was announced or sent and is not wanted after all. @source IETF draft-ietf-httpbis-resumable-upload, 4.5 */
export const discardFile: Route = {
  method: "DELETE",
  path: "/api/v1/municipalities/:ars/files/:id/content",
  policy: "citizen",
  async handle({ params }, { tenants, files }) {
    const { ars } = await tenants.get(params["ars"] ?? "");
    await files.discard(ars, params["id"] ?? "");
    return nothing();
  },
};
