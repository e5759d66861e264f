import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../../fixture/folder.ts";
import { testDefinition } from "../../fixture/form.ts";
import { startTestService, type TestService } from "../../fixture/service.ts";
import { exampleTenant, otherTenant } from "../../fixture/tenant.ts";
import type { FirstPageRenderer } from "../page/first-pages.ts";
import type { House } from "../house.ts";
import { makeApp } from "./app.ts";
import type { Route } from "./route.ts";
import { routes } from "./router.ts";

let at: TestService;
const assets = temporaryFolder();
beforeAll(async () => {
  writeFileSync(`${assets.path}/loader.js`, "export {};");
  const firstPages: FirstPageRenderer = { styles: ".form { color: red; }", render: ({ form, municipality, stylesheet }) => `<fg-form title="${stylesheet}">${form.definition.title}, ${municipality.name}</fg-form>` };
  at = await startTestService({ assets: assets.path, firstPages });
}, 120_000);
afterAll(async () => {
  await at?.close();
  assets.remove();
}, 60_000);

const formPath = `/api/v1/municipalities/${exampleTenant.ars}/forms/test-form`;

test("S15 a route without a policy does not start", async () => {
  const careless = { method: "GET", path: "/open", handle: async () => ({ status: 200, kind: "nothing", headers: {} }) } as unknown as Route;
  await expect(makeApp([careless], { newId: () => "x", log: () => {} } as unknown as House, { trustedProxies: [] })).rejects.toMatchObject({ code: "service/route-without-policy" });
});

test("S15 every address of clerks sends strangers away", async () => {
  for (const { method, path, policy } of routes.filter((route) => route.policy === "clerk" || route.policy === "administrator")) {
    const address = path.replaceAll(/:\w+(\([^)]*\))?/g, "pdf");
    const answer = await at.fetch(address, { method, ...(method !== "GET" && { headers: { "content-type": address.includes("/api/") ? "application/json" : "application/x-www-form-urlencoded" }, body: address.includes("/api/") ? `{"municipality":"1","definition":{"id":"a","version":"1","schema":{}}}` : "a=b" }) });
    expect([method, path, policy, [303, 401].includes(answer.status)]).toEqual([method, path, policy, true]);
  }
});

describe("a form's answer", () => {
  test("holds package, validator, authority and addresses, under a strong ETag", async () => {
    const answer = await at.fetch(formPath);
    const etag = answer.headers.get("etag") ?? "";
    const body = await answer.json() as { package: { form: object }; module: string; links: { submissions: string } };
    expect(body.package.form).toEqual(at.form);
    expect(body).toMatchObject({ municipality: { name: exampleTenant.name, authority: exampleTenant.authority } });
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    expect((await at.fetch(formPath, { headers: { "if-none-match": etag } })).status).toBe(304);
  });

  test("keeps the order of the definition's keys, since it is part of the form", async () => {
    const { package: { definition } } = await (await at.fetch(formPath)).json() as { package: { definition: { schema: { properties: object } } } };
    expect(Object.keys(definition.schema.properties)).toEqual(["subject", "kind", "evidence"]);
  });

  test("is found by AGS too", async () => {
    expect((await at.fetch(formPath.replace(exampleTenant.ars, "99001001"))).status).toBe(200);
  });

  test("names a validator that can be kept for ever", async () => {
    const { module } = await (await at.fetch(formPath)).json() as { module: string };
    const answer = await at.fetch(module);
    expect(answer.headers.get("content-type")).toContain("text/javascript");
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect(await answer.text()).toContain("export");
  });

  test.each([
    [formPath.replace(exampleTenant.ars, "123456789012"), "service/municipality-unknown"],
    [formPath.replace(exampleTenant.ars, "nowhere"), "service/municipality-unknown"],
    [formPath.replace("test-form", "other-form"), "service/form-unknown"],
  ])("%s is unknown, and the problem says what to do", async (path, code) => {
    const answer = await at.fetch(path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code, detail: expect.stringContaining("The catalogue lists them") });
  });
});

describe("a page of another origin", () => {
  const [allowed = ""] = exampleTenant.allowedOrigins;
  const [foreign = ""] = otherTenant.allowedOrigins;

  test("that the tenant allows can read the answer", async () => {
    const answer = await at.fetch(formPath, { headers: { origin: allowed } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("access-control-allow-origin")).toBe(allowed);
    expect(answer.headers.get("vary")).toContain("Origin");
  });

  test.each([["another tenant's", foreign], ["a stranger's", "https://evil.example"], ["no", "null"]])("S18 is refused when it is %s", async (_, origin) => {
    const answer = await at.fetch(formPath, { headers: { origin } });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: "service/origin-refused", detail: expect.stringContaining(`found ${origin}. Add it to "allowedOrigins"`) });
  });

  test.each([["high", "high"], ["nothing", undefined]] as const)("is refused a form that says %s of its protection need, which our own pages show", async (_, protection) => {
    const { protection: _normal, ...service } = testDefinition.service ?? {};
    const id = `guarded-${protection ?? "silent"}`;
    await at.service.publish(exampleTenant.ars, { ...testDefinition, id, service: { ...service, ...(protection && { protection }) } }, {});
    const path = `/api/v1/municipalities/${exampleTenant.ars}/forms/${id}`;
    const refused = await at.fetch(path, { headers: { origin: allowed } });
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ code: "service/inline-refused", detail: expect.stringContaining(`/${exampleTenant.ars}/${id}`) });
    expect((await at.fetch(path)).status).toBe(200);
  });

  test("S18 asks beforehand, and is told what it may send, or nothing", async () => {
    const ask = (origin: string) => at.fetch(`/api/v1/municipalities/${exampleTenant.ars}/submissions`, { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST" } });
    const yes = await ask(allowed);
    expect([yes.status, yes.headers.get("access-control-allow-headers")]).toEqual([204, expect.stringContaining("Idempotency-Key")]);
    expect((await ask("https://evil.example")).status).toBe(403);
  });

  test("of any kind can load the scripts, which hold no data, so that they can say that it is not allowed", async () => {
    const answer = await at.fetch("/embed/loader.js", { headers: { origin: "https://evil.example" } });
    expect([answer.status, answer.headers.get("access-control-allow-origin"), await answer.text()]).toEqual([200, "*", "export {};"]);
    for (const path of ["/embed/..%2fsecret.js", "/embed/secret.txt", "/embed/.hidden.js"]) expect((await at.fetch(path)).status).toBe(404);
  });

  test("that any tenant allows can load validators", async () => {
    const { module } = await (await at.fetch(formPath)).json() as { module: string };
    expect((await at.fetch(module, { headers: { origin: foreign } })).headers.get("access-control-allow-origin")).toBe(foreign);
    expect((await at.fetch(module, { headers: { origin: "https://evil.example" } })).status).toBe(403);
  });
});

describe("a hosted page", () => {
  test("S17 holds the form under a strict policy, and the legal pages after it", async () => {
    const answer = await at.fetch(`/${exampleTenant.ars}/test-form`);
    const text = await answer.text();
    expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'");
    // Under "no-referrer" browsers would send "Origin: null" with what the page sends to its own service.
    expect(answer.headers.get("referrer-policy")).toBe("same-origin");
    const order = ["<noscript>", `<formgeber-form form="test-form" municipality="${exampleTenant.ars}">`, "/impressum", "/datenschutz", "/barrierefreiheit", "barrierefrei@musterstadt.example"].map((part) => text.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
    expect(text).not.toMatch(/ style=| on\w+=|<script>/);
  });

  test("shows the first page of its form before the script, with styles that are kept for ever", async () => {
    const text = await (await at.fetch(`/${exampleTenant.ars}/test-form`)).text();
    const [, stylesheet = "", shown] = /<template shadowrootmode="open"><fg-form title="(.*?)">(.*?)<\/fg-form><\/template><\/formgeber-form>/.exec(text) ?? [];
    expect(shown).toBe("Testformular, Musterstadt, Stadt");
    const styles = await at.fetch(stylesheet);
    expect([styles.status, styles.headers.get("cache-control"), await styles.text()]).toEqual([200, "public, max-age=31536000, immutable", ".form { color: red; }"]);
    expect((await at.fetch("/assets/forms/0123456789abcdef.css")).status).toBe(404);
  });

  test.each([
    ["/", "Musterstadt"], [`/${exampleTenant.ars}`, "Testformular"], [`/${exampleTenant.ars}/impressum`, "die Oberbürgermeisterin"],
    [`/${exampleTenant.ars}/datenschutz`, "§ 1 Testgesetz"], [`/${exampleTenant.ars}/barrierefreiheit`, "Durchsetzungsstelle"],
  ])("%s can be read", async (path, found) => {
    const answer = await at.fetch(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(found);
  });

  test("that does not exist says in German what to do", async () => {
    const answer = await at.fetch(`/${exampleTenant.ars}/nichts`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(await answer.text()).toContain("Dieses Formular gibt es hier nicht");
  });
});

describe("publishing", () => {
  test("the same version with other content is refused", async () => {
    await expect(at.service.publish(exampleTenant.ars, { ...testDefinition, title: "Anders" }, {})).rejects.toMatchObject({ code: "service/version-frozen" });
  });

  test.each(["imprint", "privacy", "accessibility"] as const)("a form is refused for a tenant without %s", async (notice) => {
    const { [notice]: _, ...incomplete } = { ...exampleTenant, ars: "990030000003", name: "Kargstadt" };
    await at.service.saveTenant(incomplete);
    await expect(at.service.publish("990030000003", testDefinition, {})).rejects.toMatchObject({ code: "service/not-publishable", facts: { missing: expect.stringContaining(`/${notice}/`) } });
  });

  test("a form is refused that names no purpose, legal basis or retention", async () => {
    const { service: _, ...bare } = testDefinition;
    await expect(at.service.publish(exampleTenant.ars, { ...bare, version: "2.0.0" }, {})).rejects.toMatchObject({ facts: { missing: "definition /service/purpose, definition /service/legalBasis, definition /service/retentionDays" } });
  });
});
