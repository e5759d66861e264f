import { timingSafeEqual } from "node:crypto";
import { Fault, type Session } from "@formgeber/core";
import type { Database } from "../database/database.ts";
import { after, DAY_MS, sha256, type Clock, type NewId } from "../ports.ts";

/** Drafts nobody has saved for this long are removed. @unit days */
export const DRAFT_DAYS = 30;
const KEPT_MS = DRAFT_DAYS * DAY_MS;

/** What opens a draft. The secret is shown once and stored as hash. */
export interface DraftKey {
  readonly id: string;
  readonly secret: string;
}

/** Which state of a draft is kept, and until when if nobody saves again. */
export interface DraftState {
  /** Counts the saves, from 1. */
  readonly revision: number;
  readonly expiresAt: Date;
}

/** A draft as it was last saved. */
export interface SavedDraft extends DraftState {
  readonly session: Session;
}

/** The drafts of citizens who carry on later. */
export interface DraftStore {
  create(tenant: string, session: Session): Promise<DraftKey & DraftState>;
  /** @fault service/draft-unknown when id, secret or tenant do not fit, or the draft has expired */
  load(tenant: string, key: DraftKey): Promise<SavedDraft>;
  /** Saves on top of the revision last seen. @fault service/draft-unknown @fault service/draft-changed */
  save(tenant: string, key: DraftKey, session: Session, revision: number): Promise<DraftState>;
  /** Removes a draft at its owner's wish and gives it a last time. @fault service/draft-unknown */
  remove(tenant: string, key: DraftKey): Promise<Session>;
  /** Removes a tenant's drafts that nobody came back for. */
  expire(tenant: string): Promise<void>;
}

export function draftStore(database: Database, clock: Clock, newId: NewId): DraftStore {
  return {
    async create(tenant, session) {
      const key = { id: newId(), secret: newId() };
      const expiresAt = after(clock(), KEPT_MS);
      await database.asTenant(tenant, (query) => query`
        insert into draft (tenant, id, secret_hash, form_hash, session, revision, expires_at)
        values (${tenant}, ${key.id}, ${sha256(key.secret)}, ${session.form.hash}, ${JSON.stringify(session)}, 1, ${expiresAt})`);
      return { ...key, revision: 1, expiresAt };
    },
    async load(tenant, { id, secret }) {
      const [row] = await database.asTenant(tenant, (query) => query<SavedDraft & { secretHash: Buffer }>`
        select session, revision, expires_at as "expiresAt", secret_hash as "secretHash" from draft
        where tenant = ${tenant} and id = ${id} and expires_at > ${clock()}`);
      if (!row || !timingSafeEqual(row.secretHash, sha256(secret))) throw new Fault("service/draft-unknown");
      return { session: row.session, revision: row.revision, expiresAt: row.expiresAt };
    },
    async save(tenant, { id, secret }, session, revision) {
      return await database.asTenant(tenant, async (query) => {
        const [row] = await query<{ revision: number; hash: string; secretHash: Buffer }>`
          select revision, form_hash as hash, secret_hash as "secretHash" from draft
          where tenant = ${tenant} and id = ${id} and expires_at > ${clock()} for update`;
        if (!row || !timingSafeEqual(row.secretHash, sha256(secret))) throw new Fault("service/draft-unknown");
        if (row.revision !== revision) throw new Fault("service/draft-changed", { etag: etagOf(row.revision), found: etagOf(revision) });
        const expiresAt = after(clock(), KEPT_MS);
        await query`
          update draft set session = ${JSON.stringify(session)}, form_hash = ${session.form.hash}, revision = revision + 1, expires_at = ${expiresAt}
          where tenant = ${tenant} and id = ${id}`;
        return { revision: revision + 1, expiresAt };
      });
    },
    async remove(tenant, { id, secret }) {
      const [row] = await database.asTenant(tenant, (query) => query<{ session: Session }>`
        delete from draft where tenant = ${tenant} and id = ${id} and secret_hash = ${sha256(secret)} returning session`);
      if (!row) throw new Fault("service/draft-unknown");
      return row.session;
    },
    async expire(tenant) {
      await database.asTenant(tenant, (query) => query`delete from draft where tenant = ${tenant} and expires_at < ${clock()}`);
    },
  };
}

/** What a browser is told of a draft: the entity tag to save on top of, and when the draft goes (RFC 8594). */
export function draftHeaders({ revision, expiresAt }: DraftState): { readonly [name: string]: string } {
  return { etag: etagOf(revision), sunset: expiresAt.toUTCString() };
}

/** The strong entity tag of a revision. */
function etagOf(revision: number): string {
  return `"${revision}"`;
}
