import type { Column, Fixture } from './column.ts';

/** What the measuring process calls in the page. Times are milliseconds since navigation started. */
export interface Driver {
  readonly ready: Promise<{ readonly fieldsAt: number; readonly idleAt: number; readonly fields: number }>;
  focus(section: string, key: string): void;
  valueOf(section: string, key: string): string;
  /** Chooses a value and waits until the number of fields has changed by so many and is painted. */
  choose(section: string, key: string, value: string, change: number): Promise<number>;
  /** Submits and waits until so many errors are painted. */
  submit(errors: number): Promise<number>;
}

declare global {
  interface Window {
    bench: Driver;
  }
}

/** Mounts a column and offers the driver as `window.bench`. */
export function drive(column: Column): void {
  const query = new URLSearchParams(location.search);
  const expected = Number(query.get('expect'));
  const mount = async () => {
    const fixture = (await (await fetch(`${query.get('fixture') ?? ''}.json`)).json()) as Fixture;
    await column.mount(fixture, document.querySelector('#app') ?? document.body);
    await until(() => column.countFields() >= expected);
    const fieldsAt = performance.now();
    await idleTwice();
    return { fieldsAt, idleAt: performance.now(), fields: column.countFields() };
  };
  window.bench = {
    ready: mount(),
    focus: (section, key) => column.field(section, key).focus(),
    valueOf: (section, key) => column.field(section, key).value,
    async choose(section, key, value, change) {
      const control = column.field(section, key);
      const wanted = column.countFields() + change;
      const started = performance.now();
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      await until(() => column.countFields() === wanted);
      await painted();
      return performance.now() - started;
    },
    async submit(errors) {
      const started = performance.now();
      column.submit();
      await until(() => column.countErrors() >= errors);
      await painted();
      return performance.now() - started;
    },
  };
}

/** Looks after every frame; a first look at once catches synchronous work. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await frame();
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

async function painted(): Promise<void> {
  await frame();
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve());
    port1.start();
    port2.postMessage(undefined);
  });
}

/** Two idle moments in a row with time to spare: the page has nothing left to do. */
async function idleTwice(): Promise<void> {
  for (let calm = 0; calm < 2; ) {
    const left = await new Promise<number>((resolve) =>
      requestIdleCallback((deadline) => resolve(deadline.timeRemaining())),
    );
    calm = left > 8 ? calm + 1 : 0;
  }
}
