import type { Readable } from "node:stream";
import { Fault, type FileFacts, type Form } from "@formgeber/core";
import type { Database, Query } from "../database/database.ts";
import { after, HOUR_MS, type Clock, type NewId } from "../ports.ts";
import type { BlobStore } from "./blob-store.ts";
import { checkAnnouncedKind, checkContentKind } from "./file-kind.ts";
import { fileRules } from "./file-rules.ts";

/** Files that nobody has sent with a submission are removed after this time. */
const UNCLAIMED_MS = 24 * HOUR_MS;

/** What a browser says of a file before it sends it. */
export interface AnnouncedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

/** The files citizens attach. The id is the capability: whoever knows it may send the content and use the file once. */
export interface FileStore {
  /** @fault service/files-refused @fault service/file-type @fault service/file-too-large */
  announce(tenant: string, form: Form, file: AnnouncedFile): Promise<string>;
  /** Takes the content; may be repeated until it is used. @fault service/file-unknown @fault service/file-type @fault service/file-too-large @fault service/file-incomplete */
  receive(tenant: string, id: string, content: Readable): Promise<FileFacts>;
  /** Those of the ids whose content is there. */
  facts(tenant: string, ids: readonly string[]): Promise<{ readonly [id: string]: FileFacts }>;
  /** Binds files to a submission, inside its transaction. @fault service/file-unknown when one is bound already */
  claim(query: Query, tenant: string, ids: readonly string[], submission: string): Promise<void>;
  /** The files of a submission. */
  ofSubmission(tenant: string, submission: string): Promise<readonly FileFacts[]>;
  read(id: string): Readable;
  /** Removes a tenant's files that were never used. Gives how many. */
  expire(tenant: string): Promise<number>;
  /** Removes contents whose rows are gone. */
  forget(ids: readonly string[]): Promise<void>;
}

export function fileStore(database: Database, blobs: BlobStore, clock: Clock, newId: NewId): FileStore {
  const forget = async (ids: readonly string[]) => {
    for (const id of ids) await blobs.remove(id);
  };
  return {
    async announce(tenant, form, { name, mediaType, sizeBytes }) {
      const rules = fileRules(form);
      if (!rules) throw new Fault("service/files-refused", { form: form.package.form.id });
      checkAnnouncedKind(name, mediaType, rules.mediaTypes);
      if (sizeBytes > rules.maxBytes) throw new Fault("service/file-too-large", { limit: rules.maxBytes });
      const id = newId();
      await database.asTenant(tenant, (query) => query`
        insert into file (tenant, id, name, media_type, size_bytes, limit_bytes, expires_at)
        values (${tenant}, ${id}, ${name}, ${mediaType}, ${sizeBytes}, ${rules.maxBytes}, ${after(clock(), UNCLAIMED_MS)})`);
      return id;
    },
    async receive(tenant, id, content) {
      const [announced] = await database.asTenant(tenant, (query) => query<{ name: string; mediaType: string; sizeBytes: string; limitBytes: string }>`
        select name, media_type as "mediaType", size_bytes as "sizeBytes", limit_bytes as "limitBytes" from file
        where tenant = ${tenant} and id = ${id} and submission is null and expires_at > ${clock()}`);
      if (!announced) throw new Fault("service/file-unknown");
      const expected = Number(announced.sizeBytes);
      const stored = await blobs.write(id, content, Number(announced.limitBytes), async (path, { sizeBytes }) => {
        if (sizeBytes !== expected) throw new Fault("service/file-incomplete", { announced: expected, found: sizeBytes });
        await checkContentKind(path, announced.mediaType);
      });
      const [kept] = await database.asTenant(tenant, (query) => query`
        update file set sha256 = ${stored.sha256} where tenant = ${tenant} and id = ${id} and submission is null returning id`);
      if (!kept) throw new Fault("service/file-unknown");
      return { id, name: announced.name, mediaType: announced.mediaType, ...stored };
    },
    async facts(tenant, ids) {
      if (ids.length === 0) return {};
      const rows = await database.asTenant(tenant, (query) => query<StoredFile>`
        select id, name, media_type as "mediaType", size_bytes as "sizeBytes", sha256 from file
        where tenant = ${tenant} and id = any(${ids}) and sha256 is not null`);
      return Object.fromEntries(rows.map((row) => [row.id, toFacts(row)]));
    },
    async claim(query, tenant, ids, submission) {
      if (ids.length === 0) return;
      const claimed = await query`
        update file set submission = ${submission}
        where tenant = ${tenant} and id = any(${ids}) and submission is null and sha256 is not null returning id`;
      if (claimed.length !== ids.length) throw new Fault("service/file-unknown");
    },
    async ofSubmission(tenant, submission) {
      const rows = await database.asTenant(tenant, (query) => query<StoredFile>`
        select id, name, media_type as "mediaType", size_bytes as "sizeBytes", sha256 from file
        where tenant = ${tenant} and submission = ${submission} order by id`);
      return rows.map(toFacts);
    },
    read: (id) => blobs.read(id),
    async expire(tenant) {
      const rows = await database.asTenant(tenant, (query) => query<{ id: string }>`
        delete from file where tenant = ${tenant} and submission is null and expires_at < ${clock()} returning id`);
      await forget(rows.map(({ id }) => id));
      return rows.length;
    },
    forget,
  };
}

type StoredFile = Omit<FileFacts, "sizeBytes"> & { readonly sizeBytes: string };

/** PostgreSQL's bigint comes as text. */
function toFacts(row: StoredFile): FileFacts {
  return { ...row, sizeBytes: Number(row.sizeBytes) };
}
