import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { packed } from "./packed.ts";

const content = Buffer.from("a form, a form, a form, a form, a form ".repeat(50));

test("a browser gets the smallest coding it accepts", async () => {
  const { body, encoding } = await packed(content, "both", "gzip, deflate, br, zstd");
  expect(encoding).toBe("br");
  expect(brotliDecompressSync(body)).toEqual(content);
});

test("without brotli it is gzip", async () => {
  const { body, encoding } = await packed(content, "gzip", "GZIP;q=1.0, br;q=0");
  expect(encoding).toBe("gzip");
  expect(gunzipSync(body)).toEqual(content);
});

test("who accepts neither gets the file as it is", async () => {
  expect(await packed(content, "none", "identity")).toEqual({ body: content });
  expect(await packed(content, "none")).toEqual({ body: content });
});
