import { failureCode } from "./delivery/channel.ts";
import type { Log } from "./log.ts";

/** Something that happens again and again beside the requests. */
export interface BackgroundDuty {
  /** Do it now instead of at the next turn. */
  nudge(): void;
  /** Ends after the turn that is under way. */
  stop(): Promise<void>;
}

/**
 * Does `work` every so many milliseconds, and at once again as long as it says that there is more. A failing turn is
 * logged and followed by the next; nothing can end it but `stop`.
 */
export function inBackground(duty: string, everyMs: number, log: Log, work: () => Promise<boolean>): BackgroundDuty {
  let stopped = false;
  let nudged = false;
  let wake = () => {};
  const run = async () => {
    while (!stopped) {
      nudged = false;
      const more = await work().catch((error: unknown) => {
        log({ event: "service/background-failed", duty, code: failureCode(error) });
        return false;
      });
      if (!more && !nudged && !stopped) await pause();
    }
  };
  const pause = () => new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, everyMs);
    wake = () => { clearTimeout(timer); resolve(); };
  });
  const running = run();
  return {
    nudge() { nudged = true; wake(); },
    async stop() { stopped = true; wake(); await running; },
  };
}
