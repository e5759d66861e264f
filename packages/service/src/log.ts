/**
 * Everything the service ever logs. A closed list of typed events: no free text, no addresses with keys in them, nothing
 * that a citizen wrote. Whoever needs another line adds an event here and sees at once what it would carry.
 */
export type ServiceEvent =
  | { readonly event: "service/started"; readonly address: string }
  | { readonly event: "service/stopped" }
  | { readonly event: "service/background-failed"; readonly duty: string; readonly code: string }
  | { readonly event: "database/started"; readonly folder: string }
  | { readonly event: "database/leftover-stopped" }
  | { readonly event: "database/restarting" }
  | { readonly event: "database/connection-lost"; readonly code: string }
  | { readonly event: "form/published"; readonly tenant: string; readonly form: string; readonly version: string; readonly hash: string }
  /** `route` is the pattern of the address, never the address itself. */
  | { readonly event: "http/answered"; readonly request: string; readonly method: string; readonly route: string; readonly status: number; readonly milliseconds: number }
  /** `place` is where in our code the failure arose; its message may hold data and is left out. */
  | { readonly event: "http/failed"; readonly request: string; readonly code: string; readonly place: string }
  /** A page of ours shows a form by its script alone. */
  | { readonly event: "page/first-page-failed"; readonly form: string; readonly hash: string; readonly error: string }
  | { readonly event: "submission/accepted"; readonly tenant: string; readonly form: string; readonly version: string }
  | { readonly event: "delivery/delivered"; readonly tenant: string; readonly delivery: string; readonly channel: string; readonly attempts: number }
  | { readonly event: "delivery/failed"; readonly tenant: string; readonly delivery: string; readonly channel: string; readonly attempts: number; readonly code: string }
  | { readonly event: "delivery/stalled"; readonly tenant: string; readonly delivery: string; readonly channel: string; readonly attempts: number }
  | { readonly event: "delivery/fenced"; readonly tenant: string; readonly delivery: string }
  | { readonly event: "submission/purged"; readonly tenant: string; readonly count: number }
  | { readonly event: "file/expired"; readonly tenant: string; readonly count: number }
  | { readonly event: "clerk/signed-in"; readonly account: string }
  | { readonly event: "clerk/refused" };

/** Where events go. */
export type Log = (event: ServiceEvent) => void;

/** Writes each event as one line of JSON to standard output. */
export const logToStandardOutput: Log = (event) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`);
};
