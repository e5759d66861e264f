import { Fault } from "@formgeber/core";
import { draftHeaders } from "../../draft/draft-store.ts";
import { data } from "../answer.ts";
import type { Route } from "../route.ts";
import { sessionOf, sessionSchema } from "./create-draft.ts";
import { draftKey } from "./load-draft.ts";

/** Saves on top of the state last seen. Two windows cannot overwrite each other unnoticed. */
export const saveDraft: Route = {
  method: "PUT",
  path: "/api/v1/municipalities/:ars/drafts/:id",
  policy: "citizen",
  body: "json",
  schema: sessionSchema,
  async handle(call, house) {
    const seen = call.header("if-match");
    if (seen === undefined) throw new Fault("service/if-match-missing");
    const { ars } = await house.tenants.get(call.params["ars"] ?? "");
    const session = await sessionOf(call, house, ars);
    await house.files.hold(ars, Object.keys(session.files ?? {}));
    const state = await house.drafts.save(ars, draftKey(call), session, Number(/^"(\d{1,9})"$/.exec(seen)?.[1] ?? 0));
    return data({ id: call.params["id"] }, 200, draftHeaders(state));
  },
};
