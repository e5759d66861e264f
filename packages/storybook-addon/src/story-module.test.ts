import { expect, test } from "vitest";
import { brokenStoryModule, formStoryModule } from "./story-module.ts";
import { storiesOf } from "./story-list.ts";

const stories = storiesOf([{ page: "one", title: "One" }], ["full"]);
const formPackage = { title: "</script>\u2028" } as never;

test("a module exports what the index lists", () => {
  for (const text of [
    formStoryModule("Forms/a", stories, { checks: "./a.form.checks.js", formPackage, samples: [] }),
    brokenStoryModule("Forms/a", stories, []),
  ]) {
    expect([...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name)).toEqual(stories.map(({ exportName }) => exportName));
  }
});

test("texts of a form cannot end the script they stand in", () => {
  const text = formStoryModule("Forms/a", stories, { checks: "./a.form.checks.js", formPackage, samples: [] });
  expect(text).not.toMatch(/<\/script|\u2028/);
  expect(text).toContain("\\u003c/script>\\u2028");
});
