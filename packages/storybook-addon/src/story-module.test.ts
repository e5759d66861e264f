import { expect, test } from "vitest";
import { brokenStoryModule, formStoryModule } from "./story-module.ts";
import { storiesOf } from "./story-list.ts";

const stories = storiesOf([{ page: "one", title: "One" }], ["full"]);
const formPackage = { title: "</script>\u2028" } as never;

test("a module exports what the index lists", () => {
  for (const text of [
    formStoryModule("Forms/a", stories, { checks: "./a.form.checks.js", formPackage, samples: [], tests: [] }),
    brokenStoryModule("Forms/a", stories, []),
  ]) {
    expect([...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name)).toEqual(stories.map(({ exportName }) => exportName));
  }
});

test("texts of a form cannot end the script they stand in", () => {
  const text = formStoryModule("Forms/a", stories, { checks: "./a.form.checks.js", formPackage, samples: [], tests: [] });
  expect(text).not.toMatch(/<\/script|\u2028/);
  expect(text).toContain("\\u003c/script>\\u2028");
});

test("a test's story plays, so that a failure marks it; tests that cannot be run say why", () => {
  const tests = storiesOf([], [], ["Eins"]);
  const text = formStoryModule("Forms/a", tests, { checks: "./a.form.checks.js", formPackage, samples: [], tests: [{ name: "Eins", session: {} as never, looks: [] }] });
  expect(text).toContain("render: () => testStory(formPackage, checks, tests[0]), play: () => assertPassed(tests[0])");
  const broken = formStoryModule("Forms/a", tests, { checks: "./a.form.checks.js", formPackage, samples: [], tests: { place: "a:1:1", pointer: "", expected: "x", found: "y", fix: "z" } });
  expect(broken).toContain('export const Test1 = { name: "Test: Eins", render: () => brokenStory([tests], "tests"), play: () => failToRun(tests), parameters');
});
