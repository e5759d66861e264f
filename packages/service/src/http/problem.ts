import { STATUS_CODES } from "node:http";
import { Fault, faultCatalogue, type FaultCode, type Issue, type Json } from "@formgeber/core";
import { data, type Answer } from "./answer.ts";

/** Seconds after which a request that failed for now may be sent again. */
const AGAIN_SECONDS = { 429: 30, 503: 5 } as const;

/**
 * A fault as the body of an answer; issues stand beside it: those of answers, or those of a definition out of the fault.
 * @source RFC 9457
 */
export function problem(fault: Fault, issues: Json | readonly Issue[] | undefined = fault.facts["issues"]): Answer {
  const status = statusOf(fault.code);
  const body = {
    type: `urn:formgeber:${fault.code}`,
    title: STATUS_CODES[status] ?? "Problem",
    status,
    detail: fault.message.slice(fault.code.length + 2),
    code: fault.code,
    ...(issues && { issues }),
  };
  return data(body, status, { "content-type": "application/problem+json; charset=utf-8", ...againHeaders(status) });
}

/** What tells a program when to ask again; nothing where asking again would not help. */
export function againHeaders(status: number): Answer["headers"] {
  const again = (AGAIN_SECONDS as { readonly [status: number]: number })[status];
  return again === undefined ? {} : { "retry-after": String(again) };
}

/** The HTTP status a fault answers with. */
export function statusOf(code: FaultCode): number {
  return faultCatalogue[code].status;
}

/**
 * Whatever was thrown while answering, as a fault. The framework's own complaints get our codes; what nobody foresaw
 * becomes "service/unexpected", which tells the asker nothing but where the operator finds it.
 */
export function asFault(error: unknown, request: string): Fault {
  if (error instanceof Fault) return error;
  const { code, statusCode, message, validation } = error as { code?: string; statusCode?: number; message?: string; validation?: readonly { instancePath: string; message?: string }[] };
  if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") return new Fault("service/media-type", { expected: "that of the route's body", found: "another" }, error);
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE") return new Fault("service/body-too-large", { limit: "the route's limit of" }, error);
  if (validation) return new Fault("service/body-refused", { expected: `a body that ${validation[0]?.message ?? "fits"}`, found: "another", location: validation[0]?.instancePath || "the top" }, error);
  if (statusCode === 429) return new Fault("service/too-many-requests", { limit: "the route's number of", window: 60 }, error);
  if (statusCode === 404) return new Fault("service/not-found", {}, error);
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return new Fault("service/body-refused", { expected: "a well-formed request", found: message ?? "another", location: "the top" }, error);
  return new Fault("service/unexpected", { request }, error);
}
