import type { FormRuntime } from "./form.ts";

/** The runtime for browsers: patterns run on the native regular-expression engine. */
export const nativeRuntime: FormRuntime = {
  pattern: () => { throw new Error("nativeRuntime is not written yet"); },
  ucs2length: () => { throw new Error("nativeRuntime is not written yet"); },
  equal: () => { throw new Error("nativeRuntime is not written yet"); },
  formats: {},
};
