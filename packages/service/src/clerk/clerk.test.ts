import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestService, type TestService } from "../../fixture/service.ts";
import { exampleTenant, otherTenant } from "../../fixture/tenant.ts";

const PASSWORD = "ein langes Passwort";
const { ars } = exampleTenant;
let at: TestService;
let administrator: string;
beforeAll(async () => {
  at = await startTestService();
  const link = at.service.firstAdministrator ?? "";
  expect((await post("/admin/first", { token: tokenOf(link), name: "Verwaltung", password: PASSWORD, repeat: PASSWORD })).status).toBe(303);
  administrator = await signIn("Verwaltung");
}, 120_000);
afterAll(() => at?.close(), 60_000);

const tokenOf = (link: string) => new URL(link).searchParams.get("token") ?? "";
const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) => at.fetch(path, {
  method: "POST",
  headers: { origin: at.service.address, "content-type": "application/x-www-form-urlencoded", ...headers },
  body: new URLSearchParams(fields).toString(),
});
const open = (path: string, cookie: string) => at.fetch(path, { headers: { cookie } });

async function signIn(name: string): Promise<string> {
  const answer = await post("/admin/sign-in", { name, password: PASSWORD });
  expect(answer.status).toBe(303);
  const cookie = answer.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/^formgeber_session=[\w-]{43}; Path=\/admin; HttpOnly; SameSite=Strict$/);
  return cookie.split(";")[0] ?? "";
}

async function formToken(path: string, cookie: string): Promise<string> {
  return /name="formToken" value="([\w-]+)"/.exec(await (await open(path, cookie)).text())?.[1] ?? "";
}

async function delivered(subject: string): Promise<string> {
  const { reference } = await (await at.submit({ subject, kind: "a" })).json() as { reference: string };
  await expect.poll(async () => (await open(`/admin/postbox/${ars}`, administrator)).text(), { timeout: 15_000, interval: 200 }).toContain(reference);
  const list = await (await open(`/admin/postbox/${ars}`, administrator)).text();
  return new RegExp(`href="(/admin/postbox/${ars}/[\\w-]+)" class="reference">${reference}`).exec(list)?.[1] ?? "";
}

describe("a one-time link", () => {
  test("makes one account and is then used up", async () => {
    const token = tokenOf(at.service.firstAdministrator ?? "");
    expect((await at.fetch(`/admin/first?token=${token}`)).status).toBe(410);
    expect((await post("/admin/first", { token, name: "Zweite", password: PASSWORD, repeat: PASSWORD })).status).toBe(410);
  });

  test.each([
    [{ password: "kurz", repeat: "kurz" }, "mindestens 12 Zeichen"],
    [{ repeat: "ein anderes Passwort" }, "dasselbe Passwort"],
    [{ name: "V" }, "2 bis 100 Zeichen"],
    [{ name: "Verwaltung" }, "Diesen gibt es schon"],
  ])("stays usable when the entries do not fit: %j", async (wrong, found) => {
    const token = tokenOf(await at.service.inviteClerk(ars));
    const answer = await post("/admin/first", { token, name: "Neu", password: PASSWORD, repeat: PASSWORD, ...wrong });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(found);
    expect((await at.fetch(`/admin/first?token=${token}`)).status).toBe(200);
  });

  test("that was guessed opens nothing", async () => {
    expect((await post("/admin/first", { token: "x".repeat(43), name: "Fremd", password: PASSWORD, repeat: PASSWORD })).status).toBe(410);
  });

  test("from another page makes nothing", async () => {
    const token = tokenOf(await at.service.inviteClerk(ars));
    expect((await post("/admin/first", { token, name: "Fremd", password: PASSWORD, repeat: PASSWORD }, { origin: "https://evil.example" })).status).toBe(403);
  });
});

describe("the postbox", () => {
  test("shows a submission in the words of the form, with its documents, and takes the confirmation", async () => {
    const item = await delivered("Neue <Kante> & \"mehr\"");
    const page = await (await open(item, administrator)).text();
    expect(page).toContain("Neue &lt;Kante&gt; &amp; &quot;mehr&quot;");
    expect(page).toContain("<dt>Art</dt><dd><bdi>Art A</bdi></dd>");
    for (const [kind, type] of [["pdf", "application/pdf"], ["xml", "application/xml"]]) {
      const file = await open(`${item}/${kind}`, administrator);
      expect(Object.fromEntries(file.headers)).toMatchObject({ "content-type": type, "content-disposition": expect.stringContaining("attachment"), "x-content-type-options": "nosniff", "content-security-policy": expect.stringContaining("sandbox") });
      expect((await file.text()).length).toBeGreaterThan(10);
    }
    const token = await formToken(item, administrator);
    expect((await post(`${item}/done`, { formToken: token }, { cookie: administrator })).status).toBe(303);
    expect(await (await open(item, administrator)).text()).toContain("Erledigt");
  });

  test.each([
    ["no token", (token: string) => ({ fields: {} as Record<string, string>, headers: {}, token })],
    ["a wrong token", (token: string) => ({ fields: { formToken: `${token.startsWith("x") ? "y" : "x"}${token.slice(1)}` }, headers: {} })],
    ["another origin", (token: string) => ({ fields: { formToken: token }, headers: { origin: "https://evil.example" } })],
    ["no origin", (token: string) => ({ fields: { formToken: token }, headers: { origin: "" } })],
  ])("changes nothing for a request with %s", async (_, make) => {
    const item = await delivered("Bleibt offen");
    const { fields, headers } = make(await formToken(item, administrator));
    expect((await post(`${item}/done`, fields, { cookie: administrator, ...headers })).status).toBe(403);
    expect(await (await open(item, administrator)).text()).toContain("Als erledigt markieren");
  });

  test("S15 of one authority is closed to the clerk of another, and looks as if it were not there", async () => {
    const item = await delivered("Nur für die eine");
    const token = tokenOf(await at.service.inviteClerk(otherTenant.ars));
    await post("/admin/first", { token, name: "Nachbarin", password: PASSWORD, repeat: PASSWORD });
    const neighbour = await signIn("Nachbarin");
    expect((await open(`/admin/postbox/${otherTenant.ars}`, neighbour)).status).toBe(200);
    const swapped = item.replace(ars, otherTenant.ars);
    for (const path of [`/admin/postbox/${ars}`, item, `${item}/pdf`, swapped, `${swapped}/xml`, "/admin/postbox/000000000000"]) {
      expect([path, (await open(path, neighbour)).status]).toEqual([path, 404]);
    }
  });
});

test("a wrong password and an unknown name look the same", async () => {
  const [known, unknown] = await Promise.all([post("/admin/sign-in", { name: "Verwaltung", password: "falsch" }), post("/admin/sign-in", { name: "Niemand", password: "falsch" })]);
  expect([known.status, unknown.status]).toEqual([401, 401]);
  expect(await known.text()).toBe(await unknown.text());
});

test("signing out ends the session for good", async () => {
  const cookie = await signIn("Verwaltung");
  expect((await post("/admin/sign-out", { formToken: await formToken("/admin", cookie) }, { cookie })).status).toBe(303);
  expect((await open("/admin", cookie)).status).toBe(303);
});

test("a form is published by an administrator with the session's token only", async () => {
  const { testDefinition } = await import("../../fixture/form.ts");
  const body = JSON.stringify({ municipality: ars, definition: { ...testDefinition, id: "second-form" } });
  const send = (headers: Record<string, string>) => at.fetch("/admin/api/v1/forms", { method: "POST", headers: { "content-type": "application/json", origin: at.service.address, ...headers }, body });
  const token = await formToken("/admin", administrator);
  expect((await send({})).status).toBe(401);
  expect((await send({ cookie: administrator })).status).toBe(403);
  expect((await send({ cookie: administrator, "x-form-token": token, origin: "https://evil.example" })).status).toBe(403);
  const published = await send({ cookie: administrator, "x-form-token": token });
  expect([published.status, await published.json()]).toEqual([201, expect.objectContaining({ id: "second-form" })]);
  expect((await at.fetch(`/${ars}/second-form`)).status).toBe(200);
});
