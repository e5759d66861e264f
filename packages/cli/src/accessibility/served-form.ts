import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { FormAnswer } from "@formgeber/embed";
import { browserBundles } from "../composition/browser-bundles.ts";
import type { LoadedForm } from "../composition/load-form.ts";

/** A form on a page of this machine, as the service would send it; nothing can be sent from it. */
export interface ServedForm {
  readonly address: string;
  stop(): Promise<void>;
}

const page = (title: string): string => `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1><div id="host"></div></main><script type="module" src="/start.js"></script></body></html>`;

const start = `import { mount } from "/embed/bundle.js";
const address = new URL("/answer.json", location);
await mount(document.getElementById("host"), await (await fetch(address)).json(), { service: new URL("https://nowhere.invalid/"), address });
document.documentElement.dataset.ready = "";`;

/** Serves one form on a free port of this machine. @fault cli/not-built */
export async function serveForm({ compiled, codeLists }: LoadedForm): Promise<ServedForm> {
  const bundles = browserBundles();
  const answer: FormAnswer = {
    package: compiled.package,
    module: "/checks.js",
    municipality: { name: "Musterstadt", pages: { form: "/", imprint: "/", privacy: "/", accessibility: "/" } },
    links: { submissions: "/none", files: "/none", drafts: "/none", versions: "/none", codeLists: "/lists" },
  };
  const { byReference = {} } = compiled.package.lists ?? {};
  const list = (hash: string): unknown => Object.entries(byReference).flatMap(([uri, found]) => (found === hash ? [codeLists[uri]] : []))[0];
  const title = compiled.package.definition.title.replace(/[<&]/g, "");
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const send = (type: string, body: string | Uint8Array): void => { response.setHeader("content-type", type).end(body); };
    const listed = path.startsWith("/lists/") ? list(path.slice("/lists/".length)) : undefined;
    if (path === "/") send("text/html; charset=utf-8", page(title));
    else if (path === "/start.js") send("text/javascript", start);
    else if (path === "/checks.js") send("text/javascript", compiled.moduleText);
    else if (path === "/answer.json") send("application/json", JSON.stringify(answer));
    else if (listed !== undefined) send("application/json", JSON.stringify(listed));
    else if (/^\/embed\/[\w.-]+\.(js|json)$/.test(path)) readFile(join(bundles, path.slice("/embed/".length))).then((body) => send(path.endsWith(".js") ? "text/javascript" : "application/json", body), () => response.writeHead(404).end());
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => { server.close(() => { resolve(); }); });
}
