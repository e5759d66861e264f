import { Fault, type BranchChoices, type Json, type Language } from "@formgeber/core";
import type { Database } from "../database/database.ts";
import { sha256 } from "../ports.ts";

/** A submission as it lies in the database. */
export interface StoredSubmission {
  readonly id: string;
  readonly reference: string;
  readonly formHash: string;
  readonly language: Language;
  /** Pruned. */
  readonly answers: Json;
  readonly choices: BranchChoices;
  readonly answersHash: string;
  readonly receivedAt: Date;
}

/** Accepted submissions. Written by `submit` only, and never changed. */
export interface SubmissionStore {
  /** Undefined when the tenant has no such submission. */
  get(tenant: string, id: string): Promise<StoredSubmission | undefined>;
  /** By the key in a receipt's address. @fault service/receipt-unknown */
  byReceiptKey(tenant: string, key: string): Promise<StoredSubmission>;
}

export function submissionStore(database: Database): SubmissionStore {
  const columns = async (tenant: string, id: string | null, keyHash: Buffer | null) => {
    const [row] = await database.asTenant(tenant, (query) => query<StoredSubmission>`
      select id, reference, form_hash as "formHash", language, answers, choices, answers_hash as "answersHash", received_at as "receivedAt"
      from submission where tenant = ${tenant} and (id = ${id} or receipt_key_hash = ${keyHash})`);
    return row;
  };
  return {
    get: (tenant, id) => columns(tenant, id, null),
    async byReceiptKey(tenant, key) {
      const found = await columns(tenant, null, sha256(key));
      if (!found) throw new Fault("service/receipt-unknown");
      return found;
    },
  };
}
