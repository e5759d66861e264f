import { Fault, type CodeLists, type FormDefinition } from "@formgeber/core";
import { data } from "../answer.ts";
import type { Route } from "../route.ts";

/** Publishes a definition for a tenant. */
export const publish: Route = {
  method: "POST",
  path: "/admin/api/v1/forms",
  policy: "administrator",
  body: "json",
  schema: {
    type: "object",
    required: ["municipality", "definition"],
    properties: { municipality: { type: "string" }, definition: { type: "object", required: ["id", "version", "schema"] }, codeLists: { type: "object" } },
  },
  async handle({ body }, house) {
    const { municipality, definition, codeLists } = body as { municipality?: string; definition?: FormDefinition; codeLists?: CodeLists };
    if (municipality === undefined || !definition) throw new Fault("service/body-refused", { expected: "municipality and definition", found: "less", location: "the top" });
    return data(await house.publish(municipality, definition, codeLists ?? {}), 201);
  },
};
