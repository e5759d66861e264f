import { Fault } from "@formgeber/core";
import { FIRST_PAGE_STYLES } from "../../page/first-pages.ts";
import { ICON, ICON_PATH, STYLES, STYLES_PATH } from "../../page/styles.ts";
import type { Answer } from "../answer.ts";
import { packed } from "../packed.ts";
import type { Route } from "../route.ts";

/** A style sheet whose address changes with its content, so that it can be kept for ever. */
async function styleSheet(text: string, address: string, accepted: string | undefined): Promise<Answer> {
  const { body, encoding } = await packed(Buffer.from(text), address, accepted);
  const headers = { "content-type": "text/css; charset=utf-8", "cache-control": "public, max-age=31536000, immutable", vary: "Accept-Encoding", ...(encoding && { "content-encoding": encoding }) };
  return { status: 200, kind: "style", headers, body };
}

/** The look of our own pages. */
export const styles: Route = {
  method: "GET",
  path: STYLES_PATH,
  policy: "public",
  handle: ({ header }) => styleSheet(STYLES, STYLES_PATH, header("accept-encoding")),
};

/** The look of the first pages of forms. */
export const firstPageStyles: Route = {
  method: "GET",
  path: `${FIRST_PAGE_STYLES}:file`,
  policy: "public",
  async handle({ params, header }, { firstPages }) {
    if (firstPages?.stylesheet !== `${FIRST_PAGE_STYLES}${params["file"]}`) throw new Fault("service/not-found");
    return await styleSheet(firstPages.styles, firstPages.stylesheet, header("accept-encoding"));
  },
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
