import { Socket } from "node:net";
import { expect, it } from "vitest";
import { ordeal, seedSchemas, type Ordeal } from "./hostile-schemas.testing.ts";

const RUNS = Number(process.env["FORMGEBER_PROPERTY_RUNS"] ?? 1_000);
const SEED = Number(process.env["FORMGEBER_SEED"] ?? Math.floor(Date.now() / 86_400_000) * 1_000_000);
/** @unit ms of processor time */
const PUBLISHED_WITHIN = 500;

it("mutated schemas are accepted or refused in time, without a crash, and nobody is called", async () => {
  const connections: unknown[] = [];
  const connect = Socket.prototype.connect;
  Socket.prototype.connect = function noted(this: Socket, ...args: unknown[]): Socket {
    connections.push(args);
    return Reflect.apply(connect, this, args);
  };
  const sources = seedSchemas();
  const done: (Ordeal & { readonly seed: number })[] = [];
  for (let seed = SEED; seed < SEED + RUNS; seed++) done.push({ ...(await ordeal(seed, sources)), seed });
  Socket.prototype.connect = connect;

  const slowest = done.toSorted((a, b) => b.publishing - a.publishing).slice(0, 5);
  const outcomes = [...new Set(done.map(({ outcome }) => outcome))].map((one) => `${done.filter(({ outcome }) => outcome === one).length} ${one}`);
  process.stdout.write(`seeds ${SEED} to ${SEED + RUNS - 1}, ${sources.length} schemas to begin with: ${outcomes.join(", ")}\n`);
  process.stdout.write(`over ${PUBLISHED_WITHIN} ms: ${done.filter(({ publishing }) => publishing > PUBLISHED_WITHIN).length}; slowest: ${slowest.map(({ name, seed, publishing }) => `${name} (seed ${seed}) ${publishing.toFixed(0)} ms`).join(", ")}\n`);
  process.stdout.write(`slowest validation: ${Math.max(...done.map(({ validating }) => validating)).toFixed(1)} ms\n`);
  expect(connections).toEqual([]);
  expect(slowest[0]?.publishing).toBeLessThan(PUBLISHED_WITHIN);
});
