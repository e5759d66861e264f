import type { Session } from "@formgeber/core";
import { TransportProblem, type Draft, type DraftHandle, type Transport } from "@formgeber/renderer";
import { afterEach, expect, test } from "vitest";
import { begunDraft } from "./begun-draft.ts";
import { DeviceCopies } from "./device-copies.ts";

afterEach(() => localStorage.clear());

const session = (name: string) => ({ form: { id: "f", version: "1.0.0", hash: "0" }, language: "de", answers: { name } }) as unknown as Session;
const handle = (more: Partial<DraftHandle> = {}): DraftHandle => ({ id: "draft-id", secret: "draft-secret", expiresAt: new Date(Date.now() + 60_000).toISOString(), ...more });
const copyOf = (name: string, saved = name) => ({ session: session(name), saved: session(saved), handle: handle() });
const service = (load: () => Promise<Draft>): Transport => ({ loadDraft: load }) as Partial<Transport> as Transport;
const inStorage = (): string => JSON.stringify({ ...localStorage });

test("a copy is opened with the secret of its draft, and with no other", async () => {
  const copies = new DeviceCopies(localStorage);
  await copies.keep(copyOf("Köhler"));
  expect((await copies.open(handle()))?.session.answers).toEqual({ name: "Köhler" });
  expect(await copies.open(handle({ secret: "another-secret" }))).toBeUndefined();
  expect([await copies.has(handle()), await copies.has(handle({ id: "other" }))]).toEqual([true, false]);
});

test("neither an answer nor the secret stands in the storage", async () => {
  await new DeviceCopies(localStorage).keep(copyOf("Köhler"));
  expect(inStorage()).toContain("draft-id");
  expect(inStorage()).not.toMatch(/K.{0,6}hler|draft-secret|answers/);
});

test("a copy that somebody changed, or put under another draft, is not opened", async () => {
  const copies = new DeviceCopies(localStorage);
  await copies.keep(copyOf("Köhler"));
  const stored = localStorage.getItem("formgeber-draft.draft-id") ?? "";
  localStorage.setItem("formgeber-draft.other", stored);
  expect(await copies.open(handle({ id: "other" }))).toBeUndefined();
  localStorage.setItem("formgeber-draft.draft-id", stored.replace(/.(?=","expiresAt)/, "!"));
  expect(await copies.open(handle())).toBeUndefined();
});

test("a copy goes when it is forgotten, and with its draft", async () => {
  const copies = new DeviceCopies(localStorage);
  await copies.keep(copyOf("Köhler"));
  await copies.forget(handle());
  expect(inStorage()).toBe("{}");
  await copies.keep({ ...copyOf("Köhler"), handle: handle({ expiresAt: new Date(Date.now() - 1).toISOString() }) });
  localStorage.setItem("of-somebody-else", "stays");
  new DeviceCopies(localStorage);
  expect(inStorage()).toBe('{"of-somebody-else":"stays"}');
});

test("what the service does not have yet comes before what it has", async () => {
  const copies = new DeviceCopies(localStorage);
  const draft = { session: session("vom Dienst"), handle: handle() };
  await copies.keep(copyOf("gespeichert"));
  expect((await begunDraft(handle(), service(async () => draft), copies))?.session).toEqual(draft.session);
  await copies.keep(copyOf("neu", "gespeichert"));
  expect(await begunDraft(handle(), service(async () => draft), copies)).toMatchObject({ session: session("neu"), saved: session("gespeichert") });
});

test("the copy stands in for a service that cannot be asked; with a draft that is gone it goes too", async () => {
  const copies = new DeviceCopies(localStorage);
  const refusing = (kind: "unreachable" | "gone") => service(() => Promise.reject(new TransportProblem(kind)));
  await expect(begunDraft(handle(), refusing("unreachable"), copies)).rejects.toThrow("unreachable");
  await copies.keep(copyOf("Köhler"));
  expect((await begunDraft(handle(), refusing("unreachable"), copies))?.session.answers).toEqual({ name: "Köhler" });
  expect(await begunDraft(handle(), refusing("gone"), copies)).toBeUndefined();
  expect(inStorage()).toBe("{}");
});
