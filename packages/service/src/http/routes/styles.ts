import { ICON, ICON_PATH, STYLES, STYLES_PATH } from "../../page/styles.ts";
import type { Route } from "../route.ts";

/** The look of our own pages. */
export const styles: Route = {
  method: "GET",
  path: STYLES_PATH,
  policy: "public",
  handle: async () => ({
    status: 200,
    kind: "style",
    headers: { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=31536000, immutable" },
    body: STYLES,
  }),
};

/** The sign of our pages. */
export const icon: Route = {
  method: "GET",
  path: ICON_PATH,
  policy: "public",
  handle: async () => ({
    status: 200,
    kind: "style",
    headers: { "content-type": "image/svg+xml", "cache-control": "public, max-age=86400" },
    body: ICON,
  }),
};
