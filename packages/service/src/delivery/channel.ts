import type { Fault, JsonSchema } from "@formgeber/core";
import type { Query } from "../database/database.ts";
import type { LeasedDelivery } from "./outbox.ts";
import type { SubmissionDocument } from "./render-documents.ts";

/** A way to an authority. One folder each; the worker knows them by name. */
export interface DeliveryChannel {
  readonly name: string;
  /** JSON Schema of a tenant's settings for this channel. */
  readonly options: JsonSchema;
  /**
   * Hands a submission over. What it writes to our own database goes through `query`, whose transaction marks the delivery
   * at the same time. May be called again with the same delivery id. Throws when it did not work.
   */
  send(parcel: Parcel, query: Query): Promise<void>;
}

/** What is handed over. */
export interface Parcel {
  readonly delivery: LeasedDelivery;
  readonly documents: readonly SubmissionDocument[];
  readonly at: Date;
}

/** Why a delivery did not work, as a code without data. */
export function failureCode(error: unknown): string {
  const { code, name } = error as Partial<Fault> & { name?: unknown };
  return typeof code === "string" ? code : typeof name === "string" ? name : "unknown";
}
