import type { Column } from './column.ts';

/** What the measuring process calls in the page. Times are milliseconds since navigation started. */
export interface Driver {
  readonly ready: Promise<{ readonly idleAt: number; readonly count: number }>;
  focusField(section: string, key: string): void;
  focusCell(row: number): void;
  /** What stands in the control that has the focus last given by this driver. */
  typed(): string;
  /** Chooses a value and waits until the number of fields has changed by so many and is painted. */
  choose(section: string, key: string, value: string, change: number): Promise<number>;
  /** Submits and waits until so many errors are painted. */
  submit(errors: number): Promise<number>;
  /** Adds a row at the end, or takes the first one out, and waits until that is painted. */
  changeRows(change: -1 | 1): Promise<number>;
}

declare global {
  interface Window {
    bench: Driver;
  }
}

/** Mounts a column with the fixture of the address and offers the driver as `window.bench`. */
export function drive({ form, rows }: Column): void {
  const query = new URLSearchParams(location.search);
  const name = query.get('fixture') ?? '';
  const expected = Number(query.get('expect'));
  const ofRows = name.startsWith('rows-');
  const count = () => (ofRows ? rows.countRows() : form.countFields());
  let focused: HTMLInputElement | HTMLSelectElement | undefined;

  const mount = async () => {
    const fixture = await (await fetch(`${name}.json`)).json();
    await (ofRows ? rows : form).mount(fixture, document.querySelector('#app') ?? document.body);
    await until(() => count() >= expected);
    await idleTwice();
    return { idleAt: performance.now(), count: count() };
  };
  const timed = async (act: () => void, done: () => boolean): Promise<number> => {
    const started = performance.now();
    act();
    await until(done);
    await painted();
    return performance.now() - started;
  };

  window.bench = {
    ready: mount(),
    focusField: (section, key) => focus((focused = form.field(section, key))),
    focusCell: (row) => focus((focused = rows.cell(row))),
    typed: () => focused?.value ?? '',
    choose(section, key, value, change) {
      const control = form.field(section, key);
      const wanted = form.countFields() + change;
      const act = () => {
        control.value = value;
        control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      };
      return timed(act, () => form.countFields() === wanted);
    },
    submit: (errors) => timed(() => form.submit(), () => form.countErrors() >= errors),
    changeRows(change) {
      const wanted = rows.countRows() + change;
      return timed(() => (change > 0 ? rows.add() : rows.deleteFirst()), () => rows.countRows() === wanted);
    },
  };
}

/** In sight, as a person would have it who types there. */
function focus(control: HTMLElement): void {
  control.scrollIntoView({ block: 'center' });
  control.focus();
}

/** Looks after every frame; a first look catches what was done at once, or in promises that followed at once. */
async function until(holds: () => boolean): Promise<void> {
  await nextTask();
  while (!holds()) await frame();
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve());
    port1.start();
    port2.postMessage(undefined);
  });
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** A task after a frame begins when that frame has been painted. */
async function painted(): Promise<void> {
  await frame();
  await nextTask();
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
