import type { FormRuntime } from "../form/form.ts";

/** The runtime for servers: patterns run in linear time (re2), everything else as in the browser. */
export const linearRuntime: FormRuntime = {
  pattern: () => { throw new Error("linearRuntime is not written yet"); },
  ucs2length: () => { throw new Error("linearRuntime is not written yet"); },
  equal: () => { throw new Error("linearRuntime is not written yet"); },
  formats: {},
};
