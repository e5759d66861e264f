import { expect, test } from "vitest";
import { exampleTenant } from "../../fixture/tenant.ts";
import { readTenant } from "./read-tenant.ts";

test("a complete tenant file is a tenant", () => {
  expect(readTenant({ ...exampleTenant }).name).toBe(exampleTenant.name);
});

test.each([
  ["/ars", { ars: "12" }],
  ["/name", { name: " " }],
  ["/allowedOrigins", { allowedOrigins: ["*"] }],
  ["/allowedOrigins", { allowedOrigins: ["https://example.org/path"] }],
  ["/allowedOrigins", { allowedOrigins: ["null"] }],
  ["/languages", { languages: [] }],
  ["/authority", { authority: "Rathaus" }],
])("what does not fit is named by its place: %s", (location, change) => {
  expect(() => readTenant({ ...exampleTenant, ...change })).toThrow(`at ${location} of`);
});
