import { expect, test } from "vitest";
import { loadWords, packed } from "./language-packs.ts";

test("words of a module that nobody has made smaller are there in every language, and asking for one fetches nothing", async () => {
  const words = packed("example", { de: { day: "Tag" }, en: { day: "Day" } });
  await expect(loadWords("en")).resolves.toBeUndefined();
  expect(words).toEqual({ de: { day: "Tag" }, en: { day: "Day" } });
});
