import { issue } from "../issue/value-issue.ts";
import type { Format } from "./format.ts";

/**
 * The address of a page on the web: "https://www.dresden.de/hunde". "https://" is added where no scheme is typed; scheme and
 * host are written small, everything else stays. Only http and https; no user names in it. Whether the page exists is not asked.
 * @source RFC 3986; RFC 9110, section 4.2
 */
export const webAddressFormat: Format = {
  normalise(typed) {
    const tidy = typed.normalize("NFC").replace(/\p{Cf}/gu, "").trim();
    // A scheme has no dot here, so that "dresden.de:8080" has none.
    const whole = /^[a-z][a-z0-9+-]*:(?!\d)/i.test(tidy) || !/^[^\s/?#@]+\.[^\s/?#@]+([/?#]|$)/.test(tidy) ? tidy : `https://${tidy}`;
    return whole.replace(/^[a-z]+:\/\/[^/?#\s]*/i, (origin) => origin.toLowerCase()).normalize("NFC");
  },
  check(value) {
    const [, scheme, host] = /^([a-z][a-z0-9+-]*):(?!\d)(?:\/\/([^/?#]*))?/i.exec(value) ?? [];
    if (scheme !== undefined && !/^https?$/.test(scheme)) return issue("answer/url-scheme", { found: scheme });
    return host !== undefined && isHost(host) && !/[\s"<>\\^`{|}]/.test(value) ? undefined : issue("answer/url");
  },
  present: (value) => value,
};

/** Names with a dot between them and perhaps a port. */
function isHost(host: string): boolean {
  const [, name = "", port = "1"] = /^([^:]*)(?::(\d{1,5}))?$/.exec(host) ?? [];
  const labels = name.split(".");
  return name.length <= 253 && labels.length > 1 && labels.every((label) => /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u.test(label))
    && Number(port) > 0 && Number(port) < 65_536;
}
