import { expect, it } from "vitest";
import { resolveUri, splitReference } from "./resolve-uri.ts";

// RFC 3986, section 5.4, without fragments.
it.each([
  ["g:h", "g:h"], ["g", "http://a/b/c/g"], ["./g", "http://a/b/c/g"], ["g/", "http://a/b/c/g/"], ["/g", "http://a/g"], ["//g", "http://g"], ["?y", "http://a/b/c/d;p?y"],
  ["g?y", "http://a/b/c/g?y"], [";x", "http://a/b/c/;x"], ["g;x", "http://a/b/c/g;x"], ["", "http://a/b/c/d;p?q"], [".", "http://a/b/c/"], ["./", "http://a/b/c/"], ["..", "http://a/b/"],
  ["../", "http://a/b/"], ["../g", "http://a/b/g"], ["../..", "http://a/"], ["../../g", "http://a/g"], ["../../../g", "http://a/g"], ["/./g", "http://a/g"], ["/../g", "http://a/g"],
  ["g.", "http://a/b/c/g."], ["..g", "http://a/b/c/..g"], ["./../g", "http://a/b/g"], ["g/./h", "http://a/b/c/g/h"], ["g/../h", "http://a/b/c/h"],
])("%s seen from http://a/b/c/d;p?q is %s", (reference, expected) => {
  expect(resolveUri("http://a/b/c/d;p?q", reference)).toBe(expected);
});

it.each([["", "address.json", "address.json"], ["forms/a.json", "../blocks/b.json", "blocks/b.json"], ["urn:example:a", "", "urn:example:a"], ["http://a", "b", "http://a/b"]])("from %s, %s is %s", (base, reference, expected) => {
  expect(resolveUri(base, reference)).toBe(expected);
});

it.each([["#", "", ""], ["a#/b", "a", "/b"], ["a", "a", ""], ["urn:x:y#z#", "urn:x:y", "z#"]])("%s splits into %s and %s", (reference, uri, fragment) => {
  expect(splitReference(reference)).toEqual({ uri, fragment });
});
