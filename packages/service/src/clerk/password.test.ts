import { expect, test } from "vitest";
import { hashPassword, isPassword } from "./password.ts";

test("a password opens what was stored for it, and no other does", async () => {
  const stored = await hashPassword("Grüße aus Görlitz");
  expect(stored).not.toContain("Görlitz");
  expect(await isPassword("Grüße aus Görlitz", stored)).toBe(true);
  expect(await isPassword("Grüsse aus Görlitz", stored)).toBe(false);
  expect(await isPassword("", undefined)).toBe(false);
});

test("the same letters, composed in another way, are the same password", async () => {
  expect(await isPassword("zwo\u0308lf Zeichen", await hashPassword("zwölf Zeichen"))).toBe(true);
});
