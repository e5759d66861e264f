import type { Arrival } from "../../file/file-store.ts";
import { data, type Answer } from "../answer.ts";
import type { Route } from "../route.ts";

/**
 * How much of an announced file has arrived, for whoever lost the line; HEAD gives the same without a body. A piece still on
 * its way is ended, so that the offset holds.
 * @source IETF draft-ietf-httpbis-resumable-upload, 4.3: offset retrieval
 */
export const fileArrival: Route = {
  method: "GET",
  path: "/api/v1/municipalities/:ars/files/:id/content",
  policy: "citizen",
  async handle({ params }, { tenants, files }) {
    const { ars } = await tenants.get(params["ars"] ?? "");
    return arrivalAnswer(await files.arrival(ars, params["id"] ?? ""));
  },
};

/** An arrival as body, and its offset as the header of the draft. */
export function arrivalAnswer(arrival: Arrival): Answer {
  return data(arrival, 200, { "upload-offset": String(arrival.offset), "upload-complete": arrival.file ? "?1" : "?0" });
}
