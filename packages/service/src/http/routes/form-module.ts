import { Fault } from "@formgeber/core";
import type { Route } from "../route.ts";

/** The compiled validator of a form. Its address holds the hash of the content, so it can be kept for ever. */
export const formModule: Route = {
  method: "GET",
  path: "/api/v1/forms/:id/:version/:hash/module.js",
  policy: "citizen",
  async handle({ params }, { forms, publicUrl }) {
    const { form, moduleText } = await forms.live(params["hash"] ?? "");
    const { id, version } = form.package.form;
    if (id !== params["id"] || version !== params["version"]) throw new Fault("service/form-unknown", { municipality: "this service", found: params["id"] ?? "", catalogue: `${publicUrl()}/api/v1/forms` });
    return {
      status: 200,
      kind: "script",
      headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "public, max-age=31536000, immutable" },
      body: moduleText,
    };
  },
};
