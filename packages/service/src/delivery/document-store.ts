import { Fault } from "@formgeber/core";
import type { Database, Query } from "../database/database.ts";
import type { SubmissionDocument } from "./render-documents.ts";

/** The documents made of submissions, in the database, so that they are committed together with their delivery. */
export interface DocumentStore {
  keep(query: Query, tenant: string, submission: string, documents: readonly SubmissionDocument[]): Promise<void>;
  /** @fault service/not-found */
  get(tenant: string, submission: string, kind: SubmissionDocument["kind"]): Promise<SubmissionDocument>;
  /** Kinds and names only. */
  list(tenant: string, submission: string): Promise<readonly Pick<SubmissionDocument, "kind" | "name">[]>;
}

export function documentStore(database: Database): DocumentStore {
  return {
    async keep(query, tenant, submission, documents) {
      for (const { kind, name, mediaType, content, sha256 } of documents) {
        await query`
          insert into document (tenant, submission, kind, name, media_type, content, sha256)
          values (${tenant}, ${submission}, ${kind}, ${name}, ${mediaType}, ${Buffer.from(content)}, ${sha256}) on conflict do nothing`;
      }
    },
    async get(tenant, submission, kind) {
      const [row] = await database.asTenant(tenant, (query) => query<SubmissionDocument>`
        select kind, name, media_type as "mediaType", content, sha256 from document
        where tenant = ${tenant} and submission = ${submission} and kind = ${kind}`);
      if (!row) throw new Fault("service/not-found");
      return row;
    },
    list: (tenant, submission) => database.asTenant(tenant, (query) => query`
      select kind, name from document where tenant = ${tenant} and submission = ${submission} order by kind`),
  };
}
