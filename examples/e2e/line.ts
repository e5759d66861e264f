import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** A line between a browser and a service that can be cut and held, as lines are on trains. */
export interface Line {
  /** Where browsers reach the service. */
  readonly origin: string;
  /** What browsers have sent so far. @unit bytes */
  sentBytes(): number;
  /** Cuts everything under way after so many more bytes; fulfilled when that has happened. */
  cutAfter(bytes: number): Promise<void>;
  /** Lets nothing more through to the service after so many more bytes; fulfilled when that has happened. */
  holdAfter(bytes: number): Promise<void>;
  release(): void;
  stop(): Promise<void>;
}

/** A line to a port of this machine, where nobody needs to listen yet. */
export async function startLine(port: number): Promise<Line> {
  const open = new Set<Socket>();
  let sent = 0;
  let isHeld = false;
  let planned: { readonly at: number; act(): void } | undefined;
  const cut = () => { for (const socket of open) socket.destroy(); };
  const plan = (bytes: number, act: () => void) => new Promise<void>((resolve) => {
    planned = { at: sent + bytes, act() { planned = undefined; act(); resolve(); } };
  });
  const server = createServer((browser) => {
    const service = connect(port, "127.0.0.1");
    for (const [one, other] of [[browser, service], [service, browser]] as const) {
      open.add(one);
      one.on("error", () => one.destroy());
      one.on("close", () => { open.delete(one); other.destroy(); });
    }
    browser.on("data", (chunk) => {
      sent += chunk.length;
      service.write(chunk);
      if (planned && sent >= planned.at) planned.act();
      if (isHeld) browser.pause();
    });
    service.pipe(browser);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sentBytes: () => sent,
    cutAfter: (bytes) => plan(bytes, cut),
    holdAfter: (bytes) => plan(bytes, () => { isHeld = true; }),
    release() {
      isHeld = false;
      for (const socket of open) socket.resume();
    },
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      cut();
      await closed;
    },
  };
}

/** A port that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
