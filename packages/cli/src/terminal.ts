/** Where a command reads and writes. A port, so that tests can see what a person sees. */
export interface Terminal {
  /** Results: what may be piped into a file. */
  out(text: string | Uint8Array): void;
  /** Everything said about them. */
  say(line: string): void;
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  out: (text) => { process.stdout.write(text); },
  say: (line) => { process.stderr.write(`${line}\n`); },
};
