import { draftHeaders, type DraftKey } from "../../draft/draft-store.ts";
import { data } from "../answer.ts";
import type { Call, Route } from "../route.ts";

/** The draft of whoever knows its secret. */
export const loadDraft: Route = {
  method: "GET",
  path: "/api/v1/municipalities/:ars/drafts/:id",
  policy: "citizen",
  limit: 60,
  async handle(call, { tenants, drafts }) {
    const { ars } = await tenants.get(call.params["ars"] ?? "");
    const { session, ...state } = await drafts.load(ars, draftKey(call));
    return data(session, 200, draftHeaders(state));
  },
};

/** Id and secret of a request: the id in its address, the secret as bearer token, so that it stands in no log. */
export function draftKey({ params, header }: Call): DraftKey {
  return { id: params["id"] ?? "", secret: header("authorization")?.replace(/^Bearer /, "") ?? "" };
}
