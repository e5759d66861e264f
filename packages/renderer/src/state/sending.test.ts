import type { Receipt, SubmissionRequest } from "@formgeber/core";
import { fakeIds } from "@formgeber/testkit";
import { expect, test } from "vitest";
import { TransportProblem, type Transport } from "../transport/transport.ts";
import { Sending } from "./sending.ts";

const receipt: Receipt = { reference: "R-1", receivedAt: "2026-11-23T20:00:00Z", answersHash: "0", pdf: "https://service.example/p" };

function request(answer: string): SubmissionRequest {
  return { form: { id: "f", version: "1.0.0", hash: "0" }, language: "de", answers: { answer }, choices: {} };
}

/** A service that fails as often as there are problems. */
function service(...problems: TransportProblem[]): Transport & { readonly keys: string[] } {
  const keys: string[] = [];
  return {
    keys,
    submit(_, key) {
      keys.push(key);
      const problem = problems.shift();
      return problem ? Promise.reject(problem) : Promise.resolve(receipt);
    },
  };
}

function sending(received: (receipt: Receipt) => void = () => undefined): Sending {
  return new Sending(fakeIds(), { changed: () => undefined, received, refused: () => undefined });
}

const later = () => new TransportProblem("unreachable", { retryAfterSeconds: 3600 });

test("the same content keeps its idempotency key, other content gets another", async () => {
  const one = sending();
  const failing = service(later(), later(), later());
  await one.send(request("a"), failing);
  await one.send(request("a"), failing);
  await one.send(request("b"), failing);
  one.cancel();
  const [first, second, third] = failing.keys;
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test("what is on its way is not sent a second time, nor what has arrived", async () => {
  const receipts: Receipt[] = [];
  const one = sending((got) => receipts.push(got));
  const taking = service();
  await Promise.all([one.send(request("a"), taking), one.send(request("a"), taking)]);
  await one.send(request("a"), taking);
  expect(taking.keys).toHaveLength(1);
  expect(receipts).toEqual([receipt]);
});

test("each failure in a row doubles the wait, up to a limit", async () => {
  const one = sending();
  const waits: number[] = [];
  const failing = service(...Array.from({ length: 5 }, () => new TransportProblem("busy")));
  for (let i = 0; i < 5; i += 1) {
    await one.send(request("a"), failing);
    if (one.state.kind === "waiting") waits.push(one.state.seconds);
  }
  one.cancel();
  expect(waits).toEqual([10, 20, 40, 80, 80]);
});

test("a fault nobody foresaw stops with the answers kept", async () => {
  const one = sending();
  await one.send(request("a"), { ...service(), submit: () => Promise.reject(new Error("out of order")) });
  expect(one.state).toEqual({ kind: "stopped", problem: "refused" });
});
