import { data } from "../answer.ts";
import type { Route } from "../route.ts";

/** The process is there. */
export const health: Route = {
  method: "GET",
  path: "/health",
  policy: "public",
  handle: async () => data({ status: "ok" }),
};

/** The process can serve: the database answers. */
export const ready: Route = {
  method: "GET",
  path: "/ready",
  policy: "public",
  async handle(_call, { database }) {
    await database.asService((query) => query`select`);
    return data({ status: "ok" });
  },
};
