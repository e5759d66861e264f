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
  const state = { stopped: false, nudged: false };
  let wake = () => {};
  const run = async () => {
    while (!state.stopped) {
      state.nudged = false;
      const more = await work().catch((error: unknown) => {
        log({ event: "service/background-failed", duty, code: failureCode(error) });
        return false;
      });
      if (!more && !state.nudged && !state.stopped) await pause();
    }
  };
  const pause = () => new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, everyMs);
    wake = () => { clearTimeout(timer); resolve(); };
  });
  const running = run();
  return {
    nudge() { state.nudged = true; wake(); },
    async stop() { state.stopped = true; wake(); await running; },
  };
}
