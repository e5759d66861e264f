import { isSince } from "../draft.ts";
import type { Change } from "./change.ts";

const EXCLUSIVE: { readonly [limit: string]: string } = { minimum: "exclusiveMinimum", maximum: "exclusiveMaximum" };

/** `minimum` and `maximum` beside `exclusive…: true` are limits of the other kind. */
export const limit: Change = (place, keyword, value) => {
  const exclusive = EXCLUSIVE[keyword] ?? keyword;
  if (place.source[exclusive] === true) place.made[exclusive] = value;
  else place.made[keyword] = value;
};

/** In draft-04 a mark beside the limit, since draft-06 the limit itself. */
export const exclusiveLimit: Change = (place, keyword, value) => {
  if (typeof value === "number") {
    if (!isSince(place.draft, "draft-06")) {
      place.note({ kind: "exclusive-limit", keyword, now: keyword, what: `The number in "${keyword}" is taken for the limit.`, why: `${place.draft} allows only true and false there; what is written is what draft-06 means.` });
    }
    place.made[keyword] = value;
    return;
  }
  const beside = keyword === "exclusiveMinimum" ? "minimum" : "maximum";
  const isInForce = value === true && typeof place.source[beside] === "number";
  place.note({
    kind: "exclusive-limit", keyword, ...(isInForce ? { now: keyword } : { loss: value }),
    what: isInForce ? `"${keyword}": true and "${beside}" are one number now.` : `"${keyword}" is left out.`,
    why: isInForce ? `Since draft-06 "${keyword}" is the limit itself.` : `Without true here and a "${beside}" beside it, it has no effect.`,
  });
};
