import type { CodeList, FileFacts, FormReference, Issue, Receipt, Session, SubmissionRequest } from "@formgeber/core";
import { TransportProblem, type Draft, type DraftHandle, type Transport } from "@formgeber/renderer";
import type { FormAnswer } from "./form-answer.ts";

/** How long an answer may take before we say that there is no connection. @unit ms */
const PATIENCE_MS = 30_000;

/** A transport to a form service over HTTP. `base` is the address the form's own answer came from. */
export function httpTransport(links: FormAnswer["links"], form: FormReference, base: URL, draftDays?: number): Transport {
  const to = (link: string) => new URL(link, base).href;
  return {
    ...(draftDays !== undefined && { draftDays }),

    async submit(request: SubmissionRequest, idempotencyKey: string): Promise<Receipt> {
      const answer = await send(to(links.submissions), { method: "POST", body: request, headers: { "idempotency-key": idempotencyKey } });
      return await answer.json() as Receipt;
    },

    async upload(file, progress, signal): Promise<FileFacts> {
      const { name, type: mediaType, size: sizeBytes } = file;
      const announced = await send(to(links.files), { method: "POST", body: { form, name, mediaType, sizeBytes }, ...(signal && { signal }) });
      const { content } = await announced.json() as { readonly content: string };
      return await sendContent(to(content), file, progress, signal);
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

interface Sending {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly body?: unknown;
  readonly headers?: { readonly [name: string]: string };
  readonly signal?: AbortSignal;
  /** Arrives even when the page goes away meanwhile. */
  readonly outlivesPage?: boolean;
}

/** More than this no browser sends for a page that is gone (Fetch, 4.6: 64 KiB in all). @unit characters */
const OUTLIVING_LENGTH = 30_000;

async function send(address: string, { method, body, headers, signal, outlivesPage }: Sending): Promise<Response> {
  const text = body === undefined ? "" : JSON.stringify(body);
  let answer: Response;
  try {
    answer = await fetch(address, {
      method,
      credentials: "omit",
      headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      signal: AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), ...(signal ? [signal] : [])]),
      ...(body !== undefined && { body: text }),
      ...(outlivesPage && text.length <= OUTLIVING_LENGTH && { keepalive: true }),
    });
  } catch (cause) {
    throw new TransportProblem("unreachable", { cause });
  }
  if (answer.ok) return answer;
  throw problemOf(answer.status, await answer.text().catch(() => ""), answer.headers.get("retry-after"));
}

/** `fetch` tells nothing of how much has been sent, so contents go by the older interface. */
function sendContent(address: string, file: File, progress: (part: number) => void, signal?: AbortSignal): Promise<FileFacts> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PATCH", address);
    request.setRequestHeader("content-type", "application/partial-upload");
    request.setRequestHeader("upload-offset", "0");
    request.upload.addEventListener("progress", ({ loaded, total }) => progress(total > 0 ? loaded / total : 0));
    request.addEventListener("load", () => {
      if (request.status >= 200 && request.status < 300) resolve((JSON.parse(request.responseText) as { readonly file: FileFacts }).file);
      else reject(problemOf(request.status, request.responseText, request.getResponseHeader("retry-after")));
    });
    request.addEventListener("error", () => reject(new TransportProblem("unreachable")));
    request.addEventListener("abort", () => reject(new TransportProblem("unreachable")));
    signal?.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}

function problemOf(status: number, text: string, retryAfter: string | null): TransportProblem {
  const { code, detail, issues } = parsed(text);
  const seconds = Number(retryAfter);
  const details = { message: detail ?? `HTTP ${status}`, ...(retryAfter && Number.isFinite(seconds) && { retryAfterSeconds: seconds }), ...(issues && { issues }) };
  if (issues) return new TransportProblem("issues", details);
  if (status === 429 || status >= 500) return new TransportProblem("busy", details);
  if (code === "service/form-version" || code === "service/form-unknown") return new TransportProblem("version", details);
  if (status === 412) return new TransportProblem("changed", details);
  if (code === "service/draft-unknown") return new TransportProblem("gone", details);
  if (status === 413) return new TransportProblem("file-too-large", details);
  if (status === 415) return new TransportProblem("file-type", details);
  return new TransportProblem("refused", details);
}

function parsed(text: string): { readonly code?: string; readonly detail?: string; readonly issues?: readonly Issue[] } {
  try {
    return JSON.parse(text) as ReturnType<typeof parsed>;
  } catch {
    // Not a service's own answer (a proxy's page, say): the status alone speaks.
    return {};
  }
}

/** A handle with what the headers say of its draft: the state that was seen, and when it goes. */
function asAnswered(handle: DraftHandle, { headers }: Response): DraftHandle {
  const [etag, sunset] = [headers.get("etag"), Date.parse(headers.get("sunset") ?? "")];
  return { ...handle, ...(etag !== null && { etag }), ...(!Number.isNaN(sunset) && { expiresAt: new Date(sunset).toISOString() }) };
}
