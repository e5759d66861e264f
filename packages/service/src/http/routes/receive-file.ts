import type { Readable } from "node:stream";
import { Fault } from "@formgeber/core";
import type { Route } from "../route.ts";
import { problem } from "../problem.ts";
import { arrivalAnswer } from "./file-arrival.ts";

/**
 * A piece of an announced file, from the byte that `Upload-Offset` names. What is answered is stored durably. A piece that
 * does not begin where the last one ended is refused with the right offset.
 * @source IETF draft-ietf-httpbis-resumable-upload, 4.4: upload append
 */
export const receiveFile: Route = {
  method: "PATCH",
  path: "/api/v1/municipalities/:ars/files/:id/content",
  policy: "citizen",
  body: "stream",
  async handle({ params, body, header }, { tenants, files }) {
    const { ars } = await tenants.get(params["ars"] ?? "");
    try {
      return arrivalAnswer(await files.receive(ars, params["id"] ?? "", offsetIn(header("upload-offset")), body as Readable));
    } catch (error) {
      if (!(error instanceof Fault) || error.code !== "service/file-offset") throw error;
      const refusal = problem(error);
      return { ...refusal, headers: { ...refusal.headers, "upload-offset": `${error.facts["offset"] as number}` } };
    }
  },
};

function offsetIn(text: string | undefined): number {
  if (text === undefined || !/^\d{1,15}$/.test(text)) throw new Fault("service/body-refused", { expected: "the byte at which the piece begins", found: text === undefined ? "nothing" : "something else", location: "the header Upload-Offset" });
  return Number(text);
}
