/** A clock that stands still until it is moved. Callable, as the ports of the service are. */
export interface FakeClock {
  (): Date;
  /** @unit milliseconds */
  advance(milliseconds: number): void;
}

/** A clock that stands at a time. Default: noon (UTC) of a working day in summer. */
export function fakeClock(time = "2026-07-01T12:00:00Z"): FakeClock {
  let now = Date.parse(time);
  return Object.assign(() => new Date(now), {
    advance(milliseconds: number) {
      now += milliseconds;
    },
  });
}

/** Ids that count: "id-1", "id-2". */
export function fakeIds(prefix = "id"): () => string {
  let count = 0;
  return () => `${prefix}-${++count}`;
}
