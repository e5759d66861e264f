import { start } from "./0001-start.ts";
import { retention } from "./0002-retention.ts";
import { codeLists } from "./0003-code-lists.ts";
import { filePieces } from "./0004-file-pieces.ts";

/** A change of the database's shape. Never edited once released; a further change is a further file. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** All changes in order; the first has number 1. */
export const migrations: readonly Migration[] = [start, retention, codeLists, filePieces];
