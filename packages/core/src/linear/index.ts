// The runtime of servers: regular expressions in linear time.
export { linearRuntime } from "./linear-runtime.ts";
