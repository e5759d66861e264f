import { request } from "node:http";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestService, type TestService } from "../../fixture/service.ts";
import { exampleTenant, otherTenant } from "../../fixture/tenant.ts";
import { storedBytes } from "./blob-store.ts";

let at: TestService;
beforeAll(async () => { at = await startTestService(); }, 120_000);
afterAll(() => at?.close(), 60_000);

const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

const announce = (file: { name?: string; mediaType?: string; sizeBytes?: number }, tenant = exampleTenant.ars) => at.fetch(`/api/v1/municipalities/${tenant}/files`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ form: at.form, name: "nachweis.pdf", mediaType: "application/pdf", sizeBytes: PDF.length, ...file }),
});
const send = (content: string, body: BodyInit, type = "application/pdf") => at.fetch(content, { method: "PUT", headers: { "content-type": type }, body });

async function upload(): Promise<{ id: string; content: string }> {
  const place = await (await announce({})).json() as { id: string; content: string };
  expect((await send(place.content, PDF)).status).toBe(200);
  return place;
}

describe("S5 a file", () => {
  test("that was announced is taken, with its hash", async () => {
    const { content } = await (await announce({})).json() as { content: string };
    const facts = await (await send(content, PDF)).json();
    expect(facts).toMatchObject({ name: "nachweis.pdf", mediaType: "application/pdf", sizeBytes: PDF.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test("may be of any content type on its way, even of one that is parsed elsewhere", async () => {
    const { content } = await (await announce({})).json() as { content: string };
    expect((await send(content, PDF, "application/json")).status).toBe(200);
  });

  test.each([
    [{ sizeBytes: 1_000_001 }, 413, "service/file-too-large"],
    [{ mediaType: "text/html" }, 415, "service/file-type"],
    [{ name: "nachweis.exe" }, 415, "service/file-type"],
    [{ name: "nachweis.pdf.html" }, 415, "service/file-type"],
    [{ name: "nach\u202efdp.exe" }, 400, "service/body-refused"],
    [{ name: "../../nachweis.pdf" }, 400, "service/body-refused"],
  ])("announced as %j is refused before it travels", async (file, status, code) => {
    const refused = await announce(file);
    expect([refused.status, await refused.json()]).toEqual([status, expect.objectContaining({ code })]);
  });

  test("whose content is of another type is refused, and nothing is kept", async () => {
    const html = "<html><script>1</script></html>".padEnd(PDF.length, " ");
    const { content } = await (await announce({ sizeBytes: html.length })).json() as { content: string };
    const before = await storedBytes(`${at.folder}/files`);
    const refused = await send(content, html);
    expect([refused.status, await refused.json()]).toEqual([415, expect.objectContaining({ code: "service/file-type" })]);
    expect(await storedBytes(`${at.folder}/files`)).toBe(before);
  });

  test("that is not as long as announced is refused", async () => {
    const { content } = await (await announce({ sizeBytes: PDF.length + 1 })).json() as { content: string };
    expect((await send(content, PDF)).status).toBe(400);
  });

  test("without an end is cut at the limit", async () => {
    const { content } = await (await announce({})).json() as { content: string };
    const status = await endless(new URL(content, at.service.address));
    expect([413, "cut"]).toContain(status);
    expect(await storedBytes(`${at.folder}/files`)).toBeLessThan(1_000_000);
  });

  test("of one tenant is unknown to another", async () => {
    const { content } = await (await announce({})).json() as { content: string };
    expect((await send(content.replace(exampleTenant.ars, otherTenant.ars), PDF)).status).toBe(404);
  });

  test("goes with one submission only, and not with a second", async () => {
    const { id, content } = await upload();
    const answers = { subject: "Mit Nachweis", kind: "a", evidence: id };
    expect((await at.submit(answers)).status).toBe(201);
    expect((await at.submit(answers)).status).toBe(404);
    expect((await send(content, PDF)).status).toBe(404);
  });

  test("that nobody sent is an issue at its field", async () => {
    const refused = await at.submit({ subject: "x", kind: "a", evidence: "x".repeat(43) });
    expect([refused.status, await refused.json()]).toEqual([422, expect.objectContaining({ issues: [expect.objectContaining({ pointer: "/evidence" })] })]);
  });
});

/** Sends without an end and without a length, and gives the status, or "cut" when the line was cut. */
function endless(url: URL): Promise<number | "cut" | undefined> {
  return new Promise((resolve) => {
    const chunk = Buffer.alloc(64 * 1024, "x");
    const line = request(url, { method: "PUT", headers: { "content-type": "application/pdf" } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
      line.destroy();
    });
    line.on("error", () => resolve("cut"));
    Readable.from((function* () { for (;;) yield chunk; })()).pipe(line);
  });
}
