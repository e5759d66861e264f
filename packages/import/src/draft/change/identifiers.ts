import { ROOT, splitReference } from "@formgeber/core";
import { isSince } from "../draft.ts";
import type { Change } from "./change.ts";

const CURRENT = "https://json-schema.org/draft/2020-12/schema";

/** Only the root says which draft a schema is written in. */
export const schemaUri: Change = (place, keyword, value) => {
  const isRoot = place.to === ROOT;
  if (isRoot) place.made["$schema"] = CURRENT;
  place.note({
    kind: "draft", keyword, loss: value, ...(isRoot && { now: "$schema" }),
    what: isRoot ? "The schema says that it is written in 2020-12." : '"$schema" is left out here.',
    why: isRoot ? `It is upgraded from ${place.draft}.` : "Only the root says which draft a schema is written in.",
  });
};

/** The root keeps what it is called; every other name is replaced by a pointer where it is referred to. */
export const identifier: Change = (place, keyword, value) => {
  const { uri } = splitReference(typeof value === "string" ? value : "");
  const isKept = place.to === ROOT && uri !== "" && keyword === (isSince(place.draft, "draft-06") ? "$id" : "id");
  if (isKept) place.made["$id"] = uri;
  if (isKept && keyword === "$id" && uri === value) return;
  place.note({
    kind: "identifier", keyword, ...(isKept ? { now: "$id" } : { loss: value }),
    what: isKept ? `"${keyword}" is "$id" now, without a fragment.` : `"${keyword}" is left out.`,
    why: isKept ? "draft-06 renamed it, and 2019-09 allows no fragment in it." : "References to it are pointers now, which every reader of the schema understands alike.",
  });
};
