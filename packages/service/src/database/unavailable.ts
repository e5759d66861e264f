/** SQLSTATE classes and codes by which a server says that it cannot serve now: PostgreSQL, appendix A. */
const STATES = /^(08|53|57P0[1-5]|58|25006|40)/;
const SOCKET_ERRORS = new Set(["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"]);
/** The driver's own complaints carry no code. */
const SENTENCES = /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable|Client was closed/;

/**
 * True when an error says that the database cannot be reached or used now, and that the same request may succeed later:
 * connection lost, server starting or stopping, disk or memory full, a transaction that lost a race.
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === "string") return SOCKET_ERRORS.has(code) || (/^[0-9A-Z]{5}$/.test(code) && STATES.test(code));
  return SENTENCES.test(error.message);
}
