import type { Readable } from "node:stream";
import { Fault, type AnnouncedFile, type FileFacts, type Form } from "@formgeber/core";
import type { Database, Query } from "../database/database.ts";
import { after, DAY_MS, HOUR_MS, type Clock, type NewId } from "../ports.ts";
import type { BlobStore } from "./blob-store.ts";
import { checkAnnouncedKind, checkContentKind, checkFirstPiece } from "./file-kind.ts";
import { fileRules } from "./file-rules.ts";
import { turns } from "./turns.ts";
import { wholeContent } from "./whole-content.ts";

/** Files that nobody has sent with a submission are removed after this time. */
const UNCLAIMED_MS = 24 * HOUR_MS;
/** Those that stand in a draft, after this one: longer than a draft is kept. */
const HELD_MS = 31 * DAY_MS;
/** From how many bytes on the kind of most files can be told. */
const TELLING_BYTES = 4100;

/** How much of a file has arrived. */
export interface Arrival {
  /** Everything before this byte is stored durably. @unit bytes */
  readonly offset: number;
  /** As announced. @unit bytes */
  readonly sizeBytes: number;
  /** There when all of it has arrived and was taken. */
  readonly file?: FileFacts;
}

/** The files citizens attach. The id is the capability: whoever knows it may send the content and use the file once. */
export interface FileStore {
  /** @fault service/files-refused @fault service/file-type @fault service/file-too-large */
  announce(tenant: string, form: Form, file: AnnouncedFile): Promise<string>;
  /** Ends a piece under way and says how much has arrived. @fault service/file-unknown */
  arrival(tenant: string, id: string): Promise<Arrival>;
  /**
   * Takes a piece at exactly the offset that was reached, and the whole file with the last one. An empty piece at the end
   * takes it as well; a file taken before gives the same answer again. One that is refused is forgotten.
   * @fault service/file-unknown @fault service/file-offset @fault service/file-incomplete @fault service/file-type
   */
  receive(tenant: string, id: string, offset: number, content: Readable): Promise<Arrival>;
  /** Forgets a file that nobody has sent. @fault service/file-unknown */
  discard(tenant: string, id: string): Promise<void>;
  /** Keeps files for as long as the draft they stand in. */
  hold(tenant: string, ids: readonly string[]): Promise<void>;
  /** The draft they stood in is forgotten: they go as if it had never been. */
  letGo(tenant: string, ids: readonly string[]): Promise<void>;
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
  const { take, end } = turns();
  const contentOf = wholeContent();
  const forget = async (ids: readonly string[]) => {
    for (const id of ids) await blobs.remove(id);
  };
  const stateOf = async (tenant: string, id: string): Promise<State> => {
    const [row] = await database.asTenant(tenant, (query) => query<StoredFile & { offset: string }>`
      select id, name, media_type as "mediaType", size_bytes as "sizeBytes", sha256, received_bytes as "offset" from file
      where tenant = ${tenant} and id = ${id} and submission is null and expires_at > ${clock()}`);
    if (!row) throw new Fault("service/file-unknown");
    const { offset, ...file } = row;
    return { ...toFacts(file), offset: Number(offset), isWhole: file.sha256 !== null };
  };
  const discard = async (tenant: string, id: string) => {
    const gone = await database.asTenant(tenant, (query) => query`
      delete from file where tenant = ${tenant} and id = ${id} and submission is null returning id`);
    if (gone.length === 0) throw new Fault("service/file-unknown");
    await blobs.remove(id);
  };
  const finish = async (tenant: string, { id, name, mediaType, sizeBytes }: State): Promise<Arrival> => {
    const path = blobs.partial(id);
    await checkContentKind(path, mediaType);
    const stored = await blobs.finish(id, await contentOf(path, mediaType));
    const [kept] = await database.asTenant(tenant, (query) => query`
      update file set sha256 = ${stored.sha256}, size_bytes = ${stored.sizeBytes}
      where tenant = ${tenant} and id = ${id} and submission is null and sha256 is null returning id`);
    if (!kept) throw new Fault("service/file-unknown");
    await blobs.dropPartial(id);
    return { offset: sizeBytes, sizeBytes, file: { id, name, mediaType, ...stored } };
  };
  const takePiece = async (tenant: string, id: string, offset: number, content: Readable): Promise<Arrival> => {
    const state = await stateOf(tenant, id);
    if (state.isWhole) return arrivalOf(state);
    if (state.offset !== offset) throw new Fault("service/file-offset", { offset: state.offset, found: offset });
    const reached = await blobs.append(id, offset, content, state.sizeBytes);
    const [counted] = await database.asTenant(tenant, (query) => query`
      update file set received_bytes = ${reached}
      where tenant = ${tenant} and id = ${id} and submission is null and sha256 is null and received_bytes = ${offset} returning id`);
    // Another node of the service, or somebody who sent or discarded the file meanwhile, was faster.
    if (!counted) throw new Fault("service/file-unknown");
    if (reached === state.sizeBytes) return await finish(tenant, state);
    if (offset < TELLING_BYTES && reached >= TELLING_BYTES) await checkFirstPiece(blobs.partial(id), state.mediaType);
    return { offset: reached, sizeBytes: state.sizeBytes };
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
    async arrival(tenant, id) {
      await end(id);
      return arrivalOf(await stateOf(tenant, id));
    },
    receive: (tenant, id, offset, content) => take(id, content, async () => {
      try {
        return await takePiece(tenant, id, offset, content);
      } catch (error) {
        if (error instanceof Fault && error.code === "service/file-type") await discard(tenant, id);
        throw error;
      }
    }),
    async discard(tenant, id) {
      await end(id);
      await discard(tenant, id);
    },
    async hold(tenant, ids) {
      if (ids.length === 0) return;
      await database.asTenant(tenant, (query) => query`
        update file set expires_at = greatest(expires_at, ${after(clock(), HELD_MS)})
        where tenant = ${tenant} and id = any(${ids}) and submission is null and sha256 is not null`);
    },
    async letGo(tenant, ids) {
      if (ids.length === 0) return;
      await database.asTenant(tenant, (query) => query`
        update file set expires_at = least(expires_at, ${after(clock(), UNCLAIMED_MS)}) where tenant = ${tenant} and id = any(${ids}) and submission is null`);
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

/** A file that nobody has sent yet, and how much of it is there. */
interface State extends FileFacts {
  readonly offset: number;
  readonly isWhole: boolean;
}

function arrivalOf({ offset, isWhole, ...file }: State): Arrival {
  return isWhole ? { offset: file.sizeBytes, sizeBytes: file.sizeBytes, file } : { offset, sizeBytes: file.sizeBytes };
}

/** PostgreSQL's bigint comes as text. */
function toFacts(row: StoredFile): FileFacts {
  return { ...row, sizeBytes: Number(row.sizeBytes) };
}
