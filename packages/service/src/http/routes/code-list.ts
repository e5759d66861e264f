import { Fault } from "@formgeber/core";
import { revalidated } from "../answer.ts";
import type { Route } from "../route.ts";

/**
 * A code list that a published form refers to. Its address is the SHA-256 of its content (canonical JSON), so it is the same
 * for all tenants and can be kept for ever.
 */
export const codeList: Route = {
  method: "GET",
  path: "/api/v1/code-lists/:hash",
  policy: "citizen",
  async handle({ params, header }, { forms }) {
    const body = await forms.codeList(params["hash"] ?? "");
    if (body === undefined) throw new Fault("service/not-found");
    const answer = { status: 200, kind: "data", headers: { "content-type": "application/json; charset=utf-8" }, body } as const;
    return revalidated(answer, header("if-none-match"), "public, max-age=31536000, immutable");
  },
};
