import type { CheckReporter } from "./checked-file.ts";

/** For programs: the files as they are. */
export const json: CheckReporter = (files) => JSON.stringify(files, undefined, 2);
