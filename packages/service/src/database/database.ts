import { Fault } from "@formgeber/core";
import pg from "pg";
import type { Log } from "../log.ts";
import { isUnavailable } from "./unavailable.ts";

/**
 * One SQL statement, its values as parameters: query`select a from b where c = ${value}`. There is no way to put text
 * into the statement itself. Gives the rows.
 */
export type Query = <Row = unknown>(text: TemplateStringsArray, ...values: readonly unknown[]) => Promise<Row[]>;

/**
 * The service's database. Every access is one transaction with the rights it names: PostgreSQL's row-level security
 * shows it the rows of that tenant and no others, whatever the statement asks for.
 */
export interface Database {
  /** A transaction that sees one tenant's rows, named by ARS, and what all tenants share. */
  asTenant<T>(tenant: string, work: (query: Query) => Promise<T>): Promise<T>;
  /** A transaction that sees what all tenants share: tenants, form content, accounts. */
  asService<T>(work: (query: Query) => Promise<T>): Promise<T>;
  /** As `asService`, and sees the queue of every tenant, which holds no citizen's data. */
  asWorker<T>(work: (query: Query) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A role that superusers step down to, since row-level security does not hold them. */
const STEPPED_DOWN = "formgeber_service";

/**
 * Opens a pool of connections. They are made when needed, so it outlives restarts of the server.
 * @fault service/database-unavailable by every access while the server does not answer.
 */
export async function openDatabase(connection: pg.PoolConfig, log: Log): Promise<Database> {
  const settings: pg.PoolConfig = {
    max: 16,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 15_000,
    query_timeout: 20_000,
    keepAlive: true,
    ...connection,
  };
  const pool = new pg.Pool(await isAboveRowSecurity(connection) ? { ...settings, options: `-c role=${STEPPED_DOWN}` } : settings);
  // A connection that is being closed may still hear the server stop; that is no loss.
  pool.on("error", (error) => { if (!pool.ending) log({ event: "database/connection-lost", code: codeOf(error) }); });

  const transact = async <T>(tenant: string, duty: string, work: (query: Query) => Promise<T>): Promise<T> => {
    try {
      return await inTransaction(pool, tenant, duty, work);
    } catch (error) {
      if (isUnavailable(error)) throw new Fault("service/database-unavailable", {}, error);
      throw error;
    }
  };
  return {
    asTenant: (tenant, work) => transact(tenant, "", work),
    asService: (work) => transact("", "", work),
    asWorker: (work) => transact("", "worker", work),
    close: () => pool.end(),
  };
}

async function inTransaction<T>(pool: pg.Pool, tenant: string, duty: string, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  client.on("error", noteBroken);
  try {
    await client.query("begin");
    await client.query("select set_config('app.tenant', $1, true), set_config('app.duty', $2, true)", [tenant, duty]);
    const result = await work(queryOn(client));
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch(noteBroken);
    throw error;
  } finally {
    client.off("error", noteBroken);
    client.release(broken);
  }

  function noteBroken(error: Error): void {
    broken = error;
  }
}

/** A `Query` on one connection. */
export function queryOn(client: pg.ClientBase): Query {
  return async <Row>(text: TemplateStringsArray, ...values: readonly unknown[]) => {
    const statement = text.reduce((before, part, index) => `${before}$${index}${part}`);
    const { rows } = await client.query({ text: statement, values: [...values] });
    return rows as Row[];
  };
}

async function isAboveRowSecurity(connection: pg.PoolConfig): Promise<boolean> {
  const client = new pg.Client(connection);
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ above: boolean }>("select rolsuper or rolbypassrls as above from pg_roles where rolname = current_user");
    if (rows[0]?.above !== true) return false;
    await client.query(`do $$ begin create role ${STEPPED_DOWN} nologin nosuperuser nobypassrls; exception when duplicate_object then null; end $$`);
    await client.query(`grant usage on schema public to ${STEPPED_DOWN}`);
    await client.query(`grant select, insert, update, delete on all tables in schema public to ${STEPPED_DOWN}`);
    return true;
  } catch (error) {
    if (isUnavailable(error)) throw new Fault("service/database-unavailable", {}, error);
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : "closed";
}
