import type { Command } from "../command.ts";

export const serve: Command = {
  name: "serve",
  summary: "Run the form service.",
  usage: "[--demo] [--data DIR] [--port PORT]",
  details: [],
  options: {},
  files: { atLeast: 0, atMost: 0 },
  run: async () => 2,
};
