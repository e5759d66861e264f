import { readdir, readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";

const MEDIA_TYPES: { readonly [ending: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** What a site needs to run. */
export interface MunicipalitySite {
  /** Folder of its files; there are no folders within. */
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Origin of the form service; takes the place of `%SERVICE%` in pages. */
  readonly service: string;
}

/** A running site. */
export interface RunningSite {
  /** "http://localhost:4001" */
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Serves a municipality's static site on an origin of its own, under the strict Content-Security-Policy its README shows. Only
 * files that lie in the folder at the start are served.
 * @throws when the port is taken
 */
export async function startMunicipalitySite({ folder, port, host, service }: MunicipalitySite): Promise<RunningSite> {
  const names = (await readdir(folder)).filter((name) => MEDIA_TYPES[extname(name)] !== undefined);
  const files = new Map(names.map((name) => [`/${name}`, name]));
  files.set("/", "index.html");
  const server = createServer((request, response) => {
    const name = files.get(new URL(request.url ?? "/", "http://site").pathname);
    const isReading = request.method === "GET" || request.method === "HEAD";
    if (name === undefined || !isReading) {
      response.writeHead(isReading ? 404 : 405, { "content-type": "text/plain; charset=utf-8" }).end("Diese Seite gibt es hier nicht.");
      return;
    }
    void answer(response, join(folder, name), service);
  });
  await listen(server, port, host);
  const address = server.address();
  return {
    origin: `http://${host}:${typeof address === "object" && address ? address.port : port}`,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

async function answer(response: ServerResponse, path: string, service: string): Promise<void> {
  try {
    const content = await readFile(path);
    response.writeHead(200, {
      "content-type": MEDIA_TYPES[extname(path)],
      "content-security-policy": contentSecurityPolicy(service),
      "referrer-policy": "strict-origin-when-cross-origin",
      "x-content-type-options": "nosniff",
      "cache-control": "no-cache",
    });
    response.end(path.endsWith(".html") ? content.toString("utf8").replaceAll("%SERVICE%", service) : content);
  } catch {
    response.writeHead(500).end();
  }
}

/** What the site lets in: itself and the form service, no inline code, no eval. */
export function contentSecurityPolicy(service: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${service}`,
    "style-src 'self'",
    `connect-src ${service}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join("; ");
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}
