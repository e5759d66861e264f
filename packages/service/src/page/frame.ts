import { shortName, type Tenant } from "../tenant/tenant.ts";
import { html, type Html, type HtmlPart } from "./html.ts";
import { ICON_PATH, STYLES_PATH } from "./styles.ts";

/** What stands around the content of a page. */
export interface PageFrame {
  readonly title: string;
  /** Whose page it is; absent on pages of the whole service. */
  readonly tenant?: Tenant;
  /** A line in the head instead of the authority's name. */
  readonly heading?: string;
  readonly headEnd?: HtmlPart;
  /** Beside the name in the head: who is signed in. */
  readonly headline?: HtmlPart;
  readonly content: HtmlPart;
  readonly wide?: boolean;
}

/** A whole page: head with the authority's name, content, and at the foot what must be reachable from every page. */
export function frame({ title, tenant, heading, headEnd, headline, content, wide }: PageFrame): Html {
  const name = heading ?? tenant?.authority.name ?? "Online-Formulare";
  return html`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === name ? title : `${title} – ${name}`}</title>
<link rel="icon" href="${ICON_PATH}" type="image/svg+xml">
<link rel="stylesheet" href="${STYLES_PATH}">
${headEnd}
</head>
<body>
<a class="skip" href="#content">Zum Inhalt springen</a>
<header class="head"><div class="inner${wide ? " wide" : ""}">
<p class="name">${tenant && !heading ? html`<a href="/${tenant.ars}">${name}</a>` : name}</p>
${headline}
</div></header>
<main id="content" class="inner${wide ? " wide" : ""}" tabindex="-1">
${content}
</main>
<footer class="foot"><div class="inner${wide ? " wide" : ""}">${foot(tenant)}</div></footer>
</body>
</html>
`;
}

function foot(tenant: Tenant | undefined): Html {
  if (!tenant) return html`<ul><li><a href="/">Alle Formulare</a></li></ul>`;
  const { ars, accessibility } = tenant;
  return html`<ul aria-label="Rechtliche Hinweise von ${shortName(tenant)}">
<li><a href="/${ars}/impressum">Impressum</a></li>
<li><a href="/${ars}/datenschutz">Datenschutz</a></li>
<li><a href="/${ars}/barrierefreiheit">Barrierefreiheit</a></li>
${accessibility && html`<li><a href="mailto:${accessibility.feedback.email}">Barriere melden</a></li>`}
</ul>`;
}
