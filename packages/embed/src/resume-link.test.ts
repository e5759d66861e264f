import { expect, test } from "vitest";
import { draftIn, resumeLink } from "./resume-link.ts";

const page = "https://forms.example/146120000000/a-form";

test("a link leads back to its draft", () => {
  const handle = { id: "an-id", secret: "a_secret-1" };
  expect(draftIn(new URL(resumeLink(page, handle)).hash)).toEqual(handle);
});

test("the secret stands in the fragment alone", () => {
  const { pathname, search, hash } = new URL(resumeLink(page, { id: "an-id", secret: "hidden" }));
  expect(pathname + search).not.toContain("hidden");
  expect(hash).toContain("hidden");
});

test.each(["", "#top", "#formgeber-draft=", "#formgeber-draft=id", "#formgeber-draft=.secret"])("the fragment %o asks for no draft", (fragment) => {
  expect(draftIn(fragment)).toBeUndefined();
});
