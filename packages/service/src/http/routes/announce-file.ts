import { Fault, type AnnouncedFile, type FormReference } from "@formgeber/core";
import { data } from "../answer.ts";
import type { Route } from "../route.ts";

/** Says which file will be sent for which form, and learns where to. What is not accepted is refused before it travels. */
export const announceFile: Route = {
  method: "POST",
  path: "/api/v1/municipalities/:ars/files",
  policy: "citizen",
  body: "json",
  limit: 120,
  schema: {
    type: "object",
    required: ["form", "name", "mediaType", "sizeBytes"],
    properties: {
      form: { type: "object", required: ["id"], properties: { id: { type: "string", maxLength: 200 } } },
      // Control characters and those that turn the reading direction would lie about the ending.
      name: { type: "string", minLength: 1, maxLength: 200, pattern: "^[^\\u0000-\\u001f\\u007f/\\\\\\u202a-\\u202e\\u2066-\\u2069]+$" },
      mediaType: { type: "string", maxLength: 200 },
      sizeBytes: { type: "integer", minimum: 1 },
    },
  },
  async handle({ params, body }, { tenants, forms, files, publicUrl }) {
    const { form, name, mediaType, sizeBytes } = body as AnnouncedFile & { readonly form: Pick<FormReference, "id"> };
    const { ars, name: municipality } = await tenants.get(params["ars"] ?? "");
    const current = await forms.current(ars, form.id);
    if (!current) throw new Fault("service/form-unknown", { municipality, found: form.id, catalogue: `${publicUrl()}/api/v1/forms` });
    const live = await forms.live(current.hash);
    const id = await files.announce(ars, live.form, { name: name.normalize("NFC"), mediaType, sizeBytes });
    const content = `/api/v1/municipalities/${ars}/files/${id}/content`;
    return data({ id, content }, 201, { location: content, "upload-offset": "0", "upload-complete": "?0" });
  },
};
