import type { Database } from "../database/database.ts";
import { after, DAY_MS, HOUR_MS, sha256, type Clock, type NewId } from "../ports.ts";
import type { Account } from "./account.ts";
import { hashPassword, isPassword } from "./password.ts";

const INVITATION_MS = 2 * DAY_MS;
const SESSION_MS = 10 * HOUR_MS;

/** Accounts, the one-time links that make them, and who is signed in. Tokens have 256 bits and are stored as hash. */
export interface AccountStore {
  /** True until somebody has an account. */
  isEmpty(): Promise<boolean>;
  /** Makes a one-time token for a new account. A new one for an administrator makes earlier ones useless. */
  invite(role: Account["role"], tenant: string | null): Promise<string>;
  /** True when the token can still be used. */
  isInvited(token: string): Promise<boolean>;
  /** Uses up a token. Undefined when it is unknown, expired or used; "name-taken" leaves it usable. */
  register(token: string, name: string, password: string): Promise<Account | "name-taken" | undefined>;
  /** Gives the token of a new session, or undefined when name and password do not fit. */
  signIn(name: string, password: string): Promise<{ readonly token: string; readonly account: Account } | undefined>;
  /** The person of a session; undefined when it has ended. */
  whoIs(token: string): Promise<Account | undefined>;
  signOut(token: string): Promise<void>;
  /** Removes sessions and invitations that have ended. */
  expire(): Promise<void>;
}

export function accountStore(database: Database, clock: Clock, newId: NewId): AccountStore {
  return {
    async isEmpty() {
      const rows = await database.asService((query) => query`select from account limit 1`);
      return rows.length === 0;
    },
    async invite(role, tenant) {
      const token = newId();
      await database.asService(async (query) => {
        if (role === "administrator") await query`delete from invitation where role = 'administrator' and used_at is null`;
        await query`insert into invitation (token_hash, role, tenant, expires_at) values (${sha256(token)}, ${role}, ${tenant}, ${after(clock(), INVITATION_MS)})`;
      });
      return token;
    },
    async isInvited(token) {
      const rows = await database.asService((query) => query`
        select from invitation where token_hash = ${sha256(token)} and used_at is null and expires_at > ${clock()}`);
      return rows.length > 0;
    },
    async register(token, name, password) {
      const stored = await hashPassword(password);
      const id = newId();
      return await database.asService(async (query) => {
        const [open] = await query<Pick<Account, "role" | "tenant">>`
          select role, tenant from invitation where token_hash = ${sha256(token)} and used_at is null and expires_at > ${clock()} for update`;
        if (!open) return undefined;
        const [made] = await query<Account>`
          insert into account (id, name, password, role, tenant, created_at) values (${id}, ${name}, ${stored}, ${open.role}, ${open.tenant}, ${clock()})
          on conflict (name) do nothing returning id, name, role, tenant`;
        if (!made) return "name-taken";
        await query`update invitation set used_at = ${clock()} where token_hash = ${sha256(token)}`;
        return made;
      });
    },
    async signIn(name, password) {
      const [found] = await database.asService((query) => query<Account & { password: string }>`
        select id, name, role, tenant, password from account where name = ${name}`);
      if (!await isPassword(password, found?.password) || !found) return undefined;
      const token = newId();
      await database.asService((query) => query`
        insert into clerk_session (token_hash, account, expires_at) values (${sha256(token)}, ${found.id}, ${after(clock(), SESSION_MS)})`);
      const { password: _, ...account } = found;
      return { token, account };
    },
    async whoIs(token) {
      const [found] = await database.asService((query) => query<Account>`
        select id, name, role, tenant from clerk_session join account on account.id = clerk_session.account
        where token_hash = ${sha256(token)} and expires_at > ${clock()}`);
      return found;
    },
    async signOut(token) {
      await database.asService((query) => query`delete from clerk_session where token_hash = ${sha256(token)}`);
    },
    async expire() {
      await database.asService(async (query) => {
        await query`delete from clerk_session where expires_at < ${clock()}`;
        await query`delete from invitation where expires_at < ${clock()}`;
      });
    },
  };
}
