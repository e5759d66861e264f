import type { Migration } from "./migrations.ts";

/** How much of an announced file has arrived: files come in pieces. */
export const filePieces: Migration = {
  name: "file-pieces",
  sql: /* sql */ `
alter table file add column received_bytes bigint not null default 0;
`,
};
