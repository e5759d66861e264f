import type { Issue } from "@formgeber/core";
import { TransportProblem } from "@formgeber/renderer";

/** How long an answer may take before we say that there is no connection. @unit ms */
export const PATIENCE_MS = 30_000;

export interface Request {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly body?: unknown;
  readonly headers?: { readonly [name: string]: string };
  readonly signal?: AbortSignal;
  /** Arrives even when the page goes away meanwhile. */
  readonly outlivesPage?: boolean;
}

/** More than this no browser sends for a page that is gone (Fetch, 4.6: 64 KiB in all). @unit characters */
const OUTLIVING_LENGTH = 30_000;

/** Asks a service. @throws TransportProblem for everything but success */
export async function send(address: string, { method, body, headers, signal, outlivesPage }: Request): Promise<Response> {
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

/** What an answer that is no success means. */
export function problemOf(status: number, text: string, retryAfter: string | null): TransportProblem {
  const { code, detail, issues } = parsed(text);
  const seconds = Number(retryAfter);
  const details = { message: detail ?? `HTTP ${status}`, ...(retryAfter && Number.isFinite(seconds) && { retryAfterSeconds: seconds }), ...(issues && { issues }) };
  if (issues) return new TransportProblem("issues", details);
  if (status === 429 || status >= 500) return new TransportProblem("busy", details);
  if (code === "service/form-version" || code === "service/form-unknown") return new TransportProblem("version", details);
  if (status === 412) return new TransportProblem("changed", details);
  if (code === "service/draft-unknown") return new TransportProblem("gone", details);
  if (code === "service/file-offset" || code === "service/file-unknown") return new TransportProblem("out-of-step", details);
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
