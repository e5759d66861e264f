import { createHmac } from "node:crypto";
import { canonicalJson, checkSubmission, Fault, recordOf, type FormRecord, type Issue, type Json, type Receipt, type SubmissionRequest } from "@formgeber/core";
import { germanDay } from "@formgeber/core/rules";
import type { Database, Query } from "../database/database.ts";
import { queueDelivery } from "../delivery/outbox.ts";
import type { FileStore } from "../file/file-store.ts";
import type { FormStore } from "../form/form-store.ts";
import type { Log } from "../log.ts";
import { after, DAY_MS, sha256, type Clock, type NewId } from "../ports.ts";
import { referenceFor } from "./reference.ts";

/** How long a repeated key gives the same receipt. */
const KEY_KEPT_MS = 30 * DAY_MS;
/** Where a form does not say. @unit days */
const USUAL_RETENTION_DAYS = 30;
/** Where every submission goes; the one delivery channel of a tenant without rules of its own. */
const CHANNEL = "postbox";

/** What accepting a submission needs. */
export interface Reception {
  readonly database: Database;
  readonly forms: FormStore;
  readonly files: FileStore;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
}

/** What comes of a submission: a receipt (`repeated` when it had been accepted before), or issues and nothing stored. */
export type Outcome =
  | { readonly kind: "accepted"; readonly receipt: Omit<Receipt, "pdf">; readonly receiptKey: string; readonly repeated: boolean }
  | { readonly kind: "issues"; readonly issues: readonly Issue[] };

/**
 * Accepts a submission: prunes and validates it again, and stores it with its files, its key and one delivery in one
 * transaction. Only after the commit there is a receipt. The same key with the same request gives the same receipt,
 * however often and however concurrently it is sent.
 * @fault service/idempotency-key-reused
 * @fault service/form-version
 * @fault service/form-unknown
 * @fault service/database-unavailable
 */
export async function submit(reception: Reception, tenant: string, request: SubmissionRequest, idempotencyKey: string): Promise<Outcome> {
  const { database, forms, files, clock, newId, log } = reception;
  const bodyHash = sha256(canonicalJson(request as unknown as Json));
  const keyHash = sha256(idempotencyKey);

  // Looked up first: a repeat must succeed even when the form has a newer version by now.
  const earlier = await database.asTenant(tenant, (query) => findEarlier(query, tenant, keyHash, bodyHash, idempotencyKey));
  if (earlier) return earlier;

  await expectCurrent(forms, tenant, request);
  const { form } = await forms.live(request.form.hash);
  const known = await files.facts(tenant, stringsIn(request.answers));
  const receivedAt = clock();
  const { pruned, issues, evaluation } = checkSubmission(form, request, known, germanDay(receivedAt));
  if (issues.length > 0) return { kind: "issues", issues };

  const id = newId();
  const reference = referenceFor(id);
  const answersHash = sha256(canonicalJson(pruned)).toString("hex");
  const receiptKey = receiptKeyOf(id, idempotencyKey);
  const retentionDays = form.definition.service?.retentionDays ?? USUAL_RETENTION_DAYS;
  const record: FormRecord = recordOf(form, evaluation, { files: known });

  const outcome = await database.asTenant(tenant, async (query) => {
    // Whoever holds this key first goes on; others wait here until that one has committed.
    const [won] = await query`
      insert into idempotency (tenant, key_hash, body_hash, submission, expires_at)
      values (${tenant}, ${keyHash}, ${bodyHash}, ${id}, ${after(receivedAt, KEY_KEPT_MS)}) on conflict do nothing returning key_hash`;
    if (!won) return await findEarlier(query, tenant, keyHash, bodyHash, idempotencyKey);
    await query`
      insert into submission (tenant, id, reference, form_hash, language, answers, choices, answers_hash, receipt_key_hash, received_at, retention_days)
      values (${tenant}, ${id}, ${reference}, ${form.package.form.hash}, ${request.language}, ${JSON.stringify(pruned)}, ${JSON.stringify(evaluation.chosen)},
        ${answersHash}, ${sha256(receiptKey)}, ${receivedAt}, ${retentionDays})`;
    await files.claim(query, tenant, record.files.map((file) => file.id), id);
    await queueDelivery(query, { tenant, id: newId(), submission: id, channel: CHANNEL, queuedAt: receivedAt });
    return undefined;
  });
  if (outcome) return outcome;
  log({ event: "submission/accepted", tenant, form: form.package.form.id, version: form.package.form.version });
  return { kind: "accepted", receipt: { reference, receivedAt: receivedAt.toISOString(), answersHash }, receiptKey, repeated: false };
}

async function findEarlier(query: Query, tenant: string, keyHash: Buffer, bodyHash: Buffer, idempotencyKey: string): Promise<Outcome | undefined> {
  const [row] = await query<{ id: string; bodyHash: Buffer; reference: string; receivedAt: Date; answersHash: string }>`
    select submission.id, body_hash as "bodyHash", reference, received_at as "receivedAt", answers_hash as "answersHash"
    from idempotency join submission on submission.tenant = idempotency.tenant and submission.id = idempotency.submission
    where idempotency.tenant = ${tenant} and key_hash = ${keyHash}`;
  if (!row) return undefined;
  if (!row.bodyHash.equals(bodyHash)) throw new Fault("service/idempotency-key-reused");
  const { id, reference, receivedAt, answersHash } = row;
  return { kind: "accepted", receipt: { reference, receivedAt: receivedAt.toISOString(), answersHash }, receiptKey: receiptKeyOf(id, idempotencyKey), repeated: true };
}

async function expectCurrent(forms: FormStore, tenant: string, { form }: SubmissionRequest): Promise<void> {
  const current = await forms.current(tenant, form.id);
  if (!current) throw new Fault("service/form-unknown", { municipality: tenant, found: form.id.slice(0, 100), catalogue: "/api/v1/forms" });
  if (current.hash !== form.hash || current.version !== form.version) {
    throw new Fault("service/form-version", { form: current.id, version: current.version, hash: current.hash, found: form.version.slice(0, 40) });
  }
}

/**
 * The key in the receipt's address. Made of the submission's secret id and the sender's key, so that a repeat gives the
 * same address although the database holds its hash only.
 */
function receiptKeyOf(id: string, idempotencyKey: string): string {
  return createHmac("sha256", id).update(idempotencyKey).digest("base64url");
}

/** Every string in a value: ids of files are among them. */
function stringsIn(value: Json): string[] {
  if (typeof value === "string") return value.length === 43 ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((inner) => stringsIn(inner));
}
