import type { Readable } from "node:stream";
import { data } from "../answer.ts";
import type { Route } from "../route.ts";

/** The bytes of an announced file, as they are. May be sent again until they are used. */
export const receiveFile: Route = {
  method: "PUT",
  path: "/api/v1/municipalities/:ars/files/:id/content",
  policy: "citizen",
  body: "stream",
  async handle({ params, body }, { tenants, files }) {
    const { ars } = await tenants.get(params["ars"] ?? "");
    return data(await files.receive(ars, params["id"] ?? "", body as Readable));
  },
};
