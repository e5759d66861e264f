import type { CodeLists, FormDefinition, FormReference } from "@formgeber/core";
import type { AccountStore } from "./clerk/account-store.ts";
import type { DocumentStore } from "./delivery/document-store.ts";
import type { Outbox } from "./delivery/outbox.ts";
import type { Postbox } from "./delivery/postbox/postbox.ts";
import type { Renderers } from "./delivery/render-documents.ts";
import type { Database } from "./database/database.ts";
import type { DraftStore } from "./draft/draft-store.ts";
import type { FileStore } from "./file/file-store.ts";
import type { FormStore } from "./form/form-store.ts";
import type { Log } from "./log.ts";
import type { Clock, NewId } from "./ports.ts";
import type { FirstPages } from "./page/first-pages.ts";
import type { SubmissionStore } from "./submission/submission-store.ts";
import type { TenantStore } from "./tenant/tenant-store.ts";

/** Everything a route may use. Put together once, by `startService`. */
export interface House {
  readonly database: Database;
  readonly tenants: TenantStore;
  readonly forms: FormStore;
  readonly files: FileStore;
  readonly drafts: DraftStore;
  readonly submissions: SubmissionStore;
  readonly documents: DocumentStore;
  readonly outbox: Outbox;
  readonly postbox: Postbox;
  readonly accounts: AccountStore;
  readonly renderers: Renderers;
  /** Absent: none are rendered. */
  readonly firstPages?: FirstPages;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  /** Folder of the browser bundles; absent: none are served. */
  readonly assets?: string;
  /** When forms on our own pages are cleared; absent: never. @unit min */
  readonly idleMinutes?: number;
  /** Where the service is reached from outside, without a slash at the end. */
  publicUrl(): string;
  publish(municipality: string, definition: FormDefinition, codeLists: CodeLists): Promise<FormReference>;
  /** Says that there is something to deliver. */
  nudge(): void;
}
