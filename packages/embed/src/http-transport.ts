import type { CodeList, FormReference, Receipt, Session, SubmissionRequest } from "@formgeber/core";
import type { Draft, DraftHandle, Transport } from "@formgeber/renderer";
import type { FormAnswer } from "./form-answer.ts";
import { send } from "./http-send.ts";

/** A transport to a form service over HTTP. `base` is the address the form's own answer came from. */
export function httpTransport(links: FormAnswer["links"], form: FormReference, base: URL, draftDays?: number): Transport {
  const to = (link: string) => new URL(link, base).href;
  return {
    ...(draftDays !== undefined && { draftDays }),

    async submit(request: SubmissionRequest, idempotencyKey: string): Promise<Receipt> {
      const answer = await send(to(links.submissions), { method: "POST", body: request, headers: { "idempotency-key": idempotencyKey } });
      return await answer.json() as Receipt;
    },

    async files() {
      const { httpFiles } = await import("./http-files.ts");
      return httpFiles(to(links.files), form, base);
    },

    async saveDraft(session: Session, handle?: DraftHandle): Promise<DraftHandle> {
      if (!handle) {
        const answer = await send(to(links.drafts), { method: "POST", body: session, outlivesPage: true });
        const { id, secret } = await answer.json() as { readonly id: string; readonly secret: string };
        return asAnswered({ id, secret }, answer);
      }
      const { id, secret, etag } = handle;
      const headers = { authorization: `Bearer ${secret}`, ...(etag && { "if-match": etag }) };
      return asAnswered({ id, secret }, await send(`${to(links.drafts)}/${id}`, { method: "PUT", body: session, headers, outlivesPage: true }));
    },

    async loadDraft({ id, secret }: DraftHandle): Promise<Draft> {
      const answer = await send(`${to(links.drafts)}/${id}`, { method: "GET", headers: { authorization: `Bearer ${secret}` } });
      return { session: await answer.json() as Session, handle: asAnswered({ id, secret }, answer) };
    },

    async deleteDraft({ id, secret }: DraftHandle): Promise<void> {
      await send(`${to(links.drafts)}/${id}`, { method: "DELETE", headers: { authorization: `Bearer ${secret}` }, outlivesPage: true });
    },

    async codeList(hash): Promise<CodeList> {
      return await (await send(`${to(links.codeLists)}/${hash}`, { method: "GET" })).json() as CodeList;
    },
  };
}

/** A handle with what the headers say of its draft: the state that was seen, and when it goes. */
function asAnswered(handle: DraftHandle, { headers }: Response): DraftHandle {
  const [etag, sunset] = [headers.get("etag"), Date.parse(headers.get("sunset") ?? "")];
  return { ...handle, ...(etag !== null && { etag }), ...(!Number.isNaN(sunset) && { expiresAt: new Date(sunset).toISOString() }) };
}
