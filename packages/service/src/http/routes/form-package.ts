import { Fault, withoutReferenced } from "@formgeber/core";
import { data } from "../answer.ts";
import type { Route } from "../route.ts";
import { expectOwnPage } from "./form.ts";

/**
 * The package of any version of a form that was ever published here, current or not: drafts of an earlier version are read
 * with it. Its address holds the hash of the content, so it can be kept for ever.
 * @fault service/inline-refused
 */
export const formPackage: Route = {
  method: "GET",
  path: "/api/v1/forms/:id/:version/:hash/package.json",
  policy: "citizen",
  async handle({ params, header }, house) {
    const { forms, publicUrl } = house;
    const { form } = await forms.live(params["hash"] ?? "");
    const { id, version } = form.package.form;
    if (id !== params["id"] || version !== params["version"]) throw new Fault("service/form-unknown", { municipality: "this service", found: params["id"] ?? "", catalogue: `${publicUrl()}/api/v1/forms` });
    expectOwnPage(form.definition, header, house, publicUrl());
    return data(withoutReferenced(form.package), 200, { "cache-control": "public, max-age=31536000, immutable" });
  },
};
