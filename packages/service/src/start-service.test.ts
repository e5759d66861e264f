import { createHash, randomUUID } from "node:crypto";
import { chownSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Json, Receipt } from "@formgeber/core";
import { afterEach, beforeAll, expect, test } from "vitest";
import { buildChild, endChild, startChild, type ServiceChild } from "../fixture/child.ts";
import { temporaryFolder } from "../fixture/folder.ts";
import { exampleTenant } from "../fixture/tenant.ts";
import { processIdentity } from "./database/process-identity.ts";
import { closedFolder } from "./database/server-user.ts";

const undo: (() => Promise<void> | void)[] = [];
let program: string;
beforeAll(async () => { program = await buildChild(); }, 60_000);
afterEach(async () => {
  for (let step = undo.pop(); step; step = undo.pop()) await step();
}, 60_000);

const serverPid = (folder: string) => Number(readFileSync(`${folder}/database/cluster/postmaster.pid`, "utf8").split("\n")[0]);
const send = ({ address, form }: ServiceChild, subject: string, key: string, answers: Json = { subject, kind: "a" }) => fetch(`${address}/api/v1/municipalities/${exampleTenant.ars}/submissions`, {
  method: "POST",
  headers: { "content-type": "application/json", "idempotency-key": key },
  body: JSON.stringify({ form, language: "de", answers, choices: {} }),
});

async function started(folder: string, options?: Parameters<typeof startChild>[1]): Promise<ServiceChild> {
  const child = await startChild(folder, options);
  undo.push(() => endChild(child, "SIGTERM"));
  return child;
}

function newFolder(): string {
  const folder = temporaryFolder();
  undo.push(() => folder.remove());
  return folder.path;
}

test("R1 what was acknowledged is there after the service was killed, and the server it left behind is stopped, not fought", async () => {
  const folder = newFolder();
  const first = await started(folder);
  const key = randomUUID();
  const receipt = await (await send(first, "Vor dem Absturz", key)).json() as Receipt;
  await endChild(first, "SIGKILL");
  const left = serverPid(folder);
  expect(processIdentity(left)).toBeDefined();

  const second = await started(folder, { port: Number(new URL(first.address).port) });
  expect(second.output()).toContain("database/leftover-stopped");
  expect(processIdentity(left)).toBeUndefined();
  const again = await send(second, "Vor dem Absturz", key);
  expect([again.status, await again.json()]).toEqual([200, receipt]);
  expect((await fetch(receipt.pdf)).status).toBe(200);
}, 120_000);

test("S5 a file goes on where it was acknowledged after the service was killed in the middle of a piece", async () => {
  const folder = newFolder();
  const first = await started(folder);
  const pdf = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(500_000, "x")]);
  const { content } = await (await fetch(`${first.address}/api/v1/municipalities/${exampleTenant.ars}/files`, {
    method: "POST", headers: { "content-type": "application/json" },
    body: JSON.stringify({ form: first.form, name: "a.pdf", mediaType: "application/pdf", sizeBytes: pdf.length }),
  })).json() as { content: string };
  const piece = ({ address }: ServiceChild, offset: number, body: BodyInit) => fetch(address + content, { method: "PATCH", headers: { "upload-offset": String(offset) }, body, duplex: "half" } as RequestInit);
  expect((await piece(first, 0, pdf.subarray(0, 200_000))).headers.get("upload-offset")).toBe("200000");
  const endless = new ReadableStream({ pull: async (line) => { line.enqueue(pdf.subarray(200_000, 200_010)); await wait(20); } });
  const lost = piece(first, 200_000, endless).catch(() => "lost");
  await wait(300);
  await endChild(first, "SIGKILL");
  expect(await lost).toBe("lost");

  const second = await started(folder, { port: Number(new URL(first.address).port) });
  const offset = Number((await fetch(second.address + content, { method: "HEAD" })).headers.get("upload-offset"));
  expect(offset).toBe(200_000);
  const { file } = await (await piece(second, offset, pdf.subarray(offset))).json() as { file: { sha256: string } };
  expect(file.sha256).toBe(createHash("sha256").update(pdf).digest("hex"));
}, 120_000);

test("a second start on a folder in use says so and what to do, and does no harm to the first", async () => {
  const folder = newFolder();
  const first = await started(folder);
  await expect(startChild(folder)).rejects.toThrow(`found ${folder} in use by process ${first.process.pid}. Stop that process, or give this one another folder.`);
  expect((await send(first, "Geht weiter", randomUUID())).status).toBe(201);
}, 120_000);

test("R9 while the database is killed again and again citizens get receipts or \"try again\", and every receipt holds", async () => {
  const folder = newFolder();
  const service = await started(folder);
  const acknowledged = new Map<string, string>();
  const statuses = new Set<number>();
  const killing = { over: false };
  const citizens = Array.from({ length: 4 }, async (_, citizen) => {
    for (let count = 0; !killing.over; count += 1) {
      const key = `${randomUUID()}-${citizen}`;
      for (;;) {
        const answer = await send(service, `Nummer ${citizen}.${count}`, key);
        statuses.add(answer.status);
        if (answer.ok) {
          acknowledged.set(key, await answer.text());
          break;
        }
        if (answer.status !== 503 || answer.headers.get("retry-after") !== "5") throw new Error(`${answer.status} ${await answer.text()} ${service.output()}`);
        await wait(50);
      }
    }
  });
  const killer = (async () => {
    for (let round = 0; round < 3; round += 1) {
      await wait(1_000);
      await expect.poll(() => processIdentity(serverPid(folder))?.command, { timeout: 20_000 }).toContain(folder);
      process.kill(serverPid(folder), "SIGKILL");
    }
    await wait(1_000);
    killing.over = true;
  })();
  await Promise.all([...citizens, killer]);
  expect([...statuses].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
  expect(acknowledged.size).toBeGreaterThan(10);
  // A key that was acknowledged gives the same receipt again: the row is there, once.
  for (const [key, receipt] of acknowledged) {
    const found = JSON.parse(receipt) as Receipt;
    const copy = await fetch(found.pdf);
    expect([key, copy.status]).toEqual([key, 200]);
    await copy.arrayBuffer();
    if (acknowledged.size > 60) break;
  }
}, 180_000);

test("a service that is asked to stop takes its database with it", async () => {
  const folder = newFolder();
  const service = await started(folder);
  const pid = serverPid(folder);
  await endChild(service, "SIGTERM");
  expect(service.process.exitCode).toBe(0);
  expect(processIdentity(pid)).toBeUndefined();
  expect(service.output()).not.toContain("database/connection-lost");
  const next = await started(folder);
  expect(next.output()).not.toContain("database/leftover-stopped");
}, 120_000);

const NOBODY = 65_534;
test("an ordinary user can run it too", async ({ skip }) => {
  skip(process.getuid?.() !== 0, "every other test runs as an ordinary user already");
  skip(closedFolder(dirname(program), { name: "nobody", uid: NOBODY, gid: NOBODY }) !== undefined, "the checkout is closed to other users");
  const folder = newFolder();
  chownSync(folder, NOBODY, NOBODY);
  const service = await started(folder, { uid: NOBODY });
  expect((await send(service, "Ohne Rechte", randomUUID())).status).toBe(201);
}, 120_000);
