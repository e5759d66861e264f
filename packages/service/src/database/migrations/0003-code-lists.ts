import type { Migration } from "./migrations.ts";

/** Code lists that published forms refer to: canonical JSON, by the SHA-256 of it. All tenants and forms share them. */
export const codeLists: Migration = {
  name: "code-lists",
  sql: /* sql */ `
create table code_list_content (
  hash text primary key,
  content text not null
);
`,
};
