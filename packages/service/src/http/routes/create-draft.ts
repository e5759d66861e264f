import { Fault, type Session } from "@formgeber/core";
import { draftHeaders } from "../../draft/draft-store.ts";
import type { House } from "../../house.ts";
import { data } from "../answer.ts";
import type { Call, Route } from "../route.ts";

/** Shape of a session, as far as the service reads it. */
export const sessionSchema = {
  type: "object",
  required: ["form", "language", "answers"],
  properties: { form: { type: "object", required: ["id", "version", "hash"], additionalProperties: { type: "string", maxLength: 200 } }, language: { type: "string", maxLength: 35 } },
};

/** Keeps a session so that its owner can carry on later, on any device. The secret is shown this once. */
export const createDraft: Route = {
  method: "POST",
  path: "/api/v1/municipalities/:ars/drafts",
  policy: "citizen",
  body: "json",
  schema: sessionSchema,
  limit: 60,
  async handle(call, house) {
    const { ars } = await house.tenants.get(call.params["ars"] ?? "");
    const session = await sessionOf(call, house, ars);
    await house.files.hold(ars, Object.keys(session.files ?? {}));
    const { id, secret, ...state } = await house.drafts.create(ars, session);
    return data({ id, secret }, 201, { ...draftHeaders(state), location: `/api/v1/municipalities/${ars}/drafts/${id}` });
  },
};

/** The session in a body, which must belong to a form the tenant offers now. @fault service/form-version @fault service/form-unknown */
export async function sessionOf({ body }: Call, { forms, publicUrl }: House, ars: string): Promise<Session> {
  const session = body as Session;
  const current = await forms.current(ars, session.form.id);
  if (!current) throw new Fault("service/form-unknown", { municipality: ars, found: session.form.id, catalogue: `${publicUrl()}/api/v1/forms` });
  if (current.hash !== session.form.hash) throw new Fault("service/form-version", { form: current.id, version: current.version, hash: current.hash, found: session.form.version });
  return session;
}
