import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { request, type ClientRequest } from "node:http";
import { join } from "node:path";
import { Readable } from "node:stream";
import { photoWithPlace, PLACE } from "@formgeber/testkit/photo";
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
const send = (content: string, body: BodyInit, { offset = 0, type = "application/partial-upload" } = {}) => at.fetch(content, { method: "PATCH", headers: { "content-type": type, "upload-offset": String(offset) }, body });
const placeFor = async (file: Parameters<typeof announce>[0] = {}) => await (await announce(file)).json() as { id: string; content: string };
const offsetOf = async (content: string) => (await at.fetch(content, { method: "HEAD" })).headers.get("upload-offset");

async function upload(): Promise<{ id: string; content: string }> {
  const place = await placeFor();
  expect((await send(place.content, PDF)).status).toBe(200);
  return place;
}

describe("S5 a file", () => {
  test("that was announced is taken, with its hash", async () => {
    const { content } = await placeFor();
    const taken = await send(content, PDF);
    expect(await taken.json()).toEqual({ offset: PDF.length, sizeBytes: PDF.length, file: { id: expect.any(String), name: "nachweis.pdf", mediaType: "application/pdf", sizeBytes: PDF.length, sha256: createHash("sha256").update(PDF).digest("hex") } });
    expect([taken.headers.get("upload-offset"), taken.headers.get("upload-complete")]).toEqual([String(PDF.length), "?1"]);
  });

  test("may be of any content type on its way, even of one that is parsed elsewhere", async () => {
    const { content } = await placeFor();
    expect((await send(content, PDF, { type: "application/json" })).status).toBe(200);
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
    const { content } = await placeFor({ sizeBytes: html.length });
    const before = await storedBytes(`${at.folder}/files`);
    const refused = await send(content, html);
    expect([refused.status, await refused.json()]).toEqual([415, expect.objectContaining({ code: "service/file-type" })]);
    expect(await storedBytes(`${at.folder}/files`)).toBe(before);
  });

  test("that is longer than announced is refused, and nothing of that piece counts", async () => {
    const { content } = await placeFor({ sizeBytes: PDF.length - 1 });
    expect((await send(content, PDF)).status).toBe(400);
    expect(await offsetOf(content)).toBe("0");
  });

  test("of the wrong kind is refused after its first piece, and forgotten", async () => {
    const { content } = await placeFor({ sizeBytes: 900_000 });
    expect((await send(content, "<html>".padEnd(5000, " "))).status).toBe(415);
    expect((await at.fetch(content)).status).toBe(404);
  });

  test("without an end is cut at the limit", async () => {
    const { content } = await placeFor();
    const status = await endless(new URL(content, at.service.address));
    expect([400, "cut"]).toContain(status);
    expect(await storedBytes(`${at.folder}/files`)).toBeLessThan(1_000_000);
  });

  test("of one tenant is unknown to another", async () => {
    const { content } = await placeFor();
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

describe("S5 a file in pieces", () => {
  test("is taken piece by piece, and its offset can be asked at any time", async () => {
    const { content } = await placeFor();
    const first = await send(content, PDF.subarray(0, 20));
    expect([first.status, first.headers.get("upload-offset"), first.headers.get("upload-complete")]).toEqual([200, "20", "?0"]);
    expect(await (await at.fetch(content)).json()).toEqual({ offset: 20, sizeBytes: PDF.length });
    expect(await offsetOf(content)).toBe("20");
    const last = await (await send(content, PDF.subarray(20), { offset: 20 })).json() as { file: { sha256: string } };
    expect(last.file.sha256).toBe(createHash("sha256").update(PDF).digest("hex"));
  });

  test.each([[0, "repeated"], [30, "too early"]])("refuses a piece at byte %i, which is %s, and says where to go on", async (offset) => {
    const { content } = await placeFor();
    await send(content, PDF.subarray(0, 20));
    const refused = await send(content, PDF.subarray(offset), { offset });
    expect([refused.status, refused.headers.get("upload-offset"), await refused.json()]).toEqual([409, "20", expect.objectContaining({ code: "service/file-offset" })]);
    expect((await send(content, PDF.subarray(20), { offset: 20 })).headers.get("upload-complete")).toBe("?1");
  });

  test("does not take a piece that does not say where it begins", async () => {
    const { content } = await placeFor();
    const refused = await at.fetch(content, { method: "PATCH", headers: { "content-type": "application/partial-upload" }, body: PDF });
    expect([refused.status, await refused.json()]).toEqual([400, expect.objectContaining({ detail: expect.stringContaining("Upload-Offset") })]);
  });

  test("gives the same answer to a last piece whose answer was lost", async () => {
    const { content } = await placeFor();
    const taken = await (await send(content, PDF)).json();
    expect(await (await send(content, PDF)).json()).toEqual(taken);
    expect(await (await at.fetch(content)).json()).toEqual(taken);
  });

  test("keeps what came of a piece whose line broke", async () => {
    const before = await storedBytes(`${at.folder}/files`);
    const { content } = await placeFor();
    const line = hanging(new URL(content, at.service.address), PDF.subarray(0, 30), PDF.length);
    await expect.poll(() => storedBytes(`${at.folder}/files`), { timeout: 10_000 }).toBe(before + 30);
    line.destroy();
    await expect.poll(() => offsetOf(content), { timeout: 10_000 }).toBe("30");
    expect((await send(content, PDF.subarray(30), { offset: 30 })).headers.get("upload-complete")).toBe("?1");
  });

  test("ends a line that hangs when its sender asks how far it got", async () => {
    const { content } = await placeFor();
    const before = await storedBytes(`${at.folder}/files`);
    const line = hanging(new URL(content, at.service.address), PDF.subarray(0, 30), PDF.length);
    await expect.poll(() => storedBytes(`${at.folder}/files`), { timeout: 10_000 }).toBe(before + 30);
    const ended = new Promise((resolve) => { line.once("close", resolve); });
    expect(await offsetOf(content)).toBe("30");
    await ended;
  });

  test("is forgotten on request, and its bytes with it", async () => {
    const before = await storedBytes(`${at.folder}/files`);
    const { content } = await placeFor();
    await send(content, PDF.subarray(0, 20));
    expect((await at.fetch(content, { method: "DELETE" })).status).toBe(204);
    expect(await storedBytes(`${at.folder}/files`)).toBe(before);
    expect((await at.fetch(content)).status).toBe(404);
    expect((await at.fetch(content, { method: "DELETE" })).status).toBe(404);
  });

  test("is open to pages of allowed origins, which may read how far it got", async () => {
    const { content } = await placeFor();
    const origin = exampleTenant.allowedOrigins[0] ?? "";
    const asked = await at.fetch(content, { method: "OPTIONS", headers: { origin, "access-control-request-method": "PATCH" } });
    expect([asked.headers.get("access-control-allow-methods"), asked.headers.get("access-control-allow-headers")]).toEqual([expect.stringContaining("PATCH"), expect.stringContaining("Upload-Offset")]);
    expect((await at.fetch(content, { headers: { origin } })).headers.get("access-control-expose-headers")).toContain("Upload-Offset");
  });
});

describe("S7 a picture", () => {
  test("that comes with its place is stored without, and its facts are those of what is stored", async () => {
    const photo = Buffer.from(photoWithPlace("png"));
    const { id, content } = await placeFor({ name: "foto.png", mediaType: "image/png", sizeBytes: photo.length });
    await send(content, photo.subarray(0, 100));
    const { file } = await (await send(content, photo.subarray(100), { offset: 100 })).json() as { file: { sizeBytes: number; sha256: string } };
    const stored = readFileSync(join(at.folder, "files", id.slice(0, 2), id));
    expect(stored.toString("latin1")).not.toContain(PLACE);
    expect(file).toMatchObject({ sizeBytes: stored.length, sha256: createHash("sha256").update(stored).digest("hex") });
    expect((await at.submit({ subject: "Mit Foto", kind: "a", evidence: id })).status).toBe(201);
  });
});

/** A line that says it will send more than it does. */
function hanging(url: URL, part: Buffer, length: number): ClientRequest {
  const line = request(url, { method: "PATCH", headers: { "content-type": "application/partial-upload", "upload-offset": "0", "content-length": String(length) } });
  line.on("error", () => {});
  line.write(part);
  return line;
}

/** Sends without an end and without a length, and gives the status, or "cut" when the line was cut. */
function endless(url: URL): Promise<number | "cut" | undefined> {
  return new Promise((resolve) => {
    const chunk = Buffer.alloc(64 * 1024, "x");
    const line = request(url, { method: "PATCH", headers: { "content-type": "application/partial-upload", "upload-offset": "0" } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
      line.destroy();
    });
    line.on("error", () => resolve("cut"));
    Readable.from((function* () { for (;;) yield chunk; })()).pipe(line);
  });
}
