import type { CodeList, Form, FormReference, Receipt, Session, SubmissionRequest } from "@formgeber/core";
import type { FileTransport } from "./file-transport.ts";

/** How a form reaches a service. The renderer is given one; it knows no address and fetches nothing by itself. */
export interface Transport {
  /**
   * Sends a submission. The same key may be sent again after any failure and gives the same receipt.
   * @throws TransportProblem
   */
  submit(request: SubmissionRequest, idempotencyKey: string): Promise<Receipt>;
  /** What sends files, when the first one was chosen. Absent: this service takes none. @throws when it cannot be loaded */
  files?(): Promise<FileTransport>;
  /**
   * Saves a draft and gives the handle that resumes it; what is sent arrives even when the page goes away meanwhile.
   * Absent: this service keeps no drafts. @throws TransportProblem
   */
  saveDraft?(session: Session, handle?: DraftHandle): Promise<DraftHandle>;
  /** The draft as it was saved last, with the handle to save it under again. @throws TransportProblem */
  loadDraft?(handle: DraftHandle): Promise<Draft>;
  /** Has a draft forgotten at once. @throws TransportProblem */
  deleteDraft?(handle: DraftHandle): Promise<void>;
  /** How long a draft is kept after it was saved last. Absent: nobody knows. @unit days */
  readonly draftDays?: number;
  /**
   * A version of the form at work; without a reference the one the service takes now. Absent: answers cannot go over to
   * another version here. @throws when it is not there
   */
  loadForm?(reference?: FormReference): Promise<Form>;
  /** A code list by the hash of its content. Absent: this service keeps none. @throws TransportProblem */
  codeList?(hash: string): Promise<CodeList>;
}

/** A saved session and what opens it. */
export interface Draft {
  readonly session: Session;
  readonly handle: DraftHandle;
}

/** What opens a draft again. `secret` is shown to its owner only. */
export interface DraftHandle {
  readonly id: string;
  readonly secret: string;
  /** Strong entity tag of the state last seen, against lost updates. */
  readonly etag?: string;
  /** When the draft goes if nobody saves it again; an ISO date-time. */
  readonly expiresAt?: string;
}

/** Why sending did not work; the renderer says what happens next for each kind. */
export type TransportProblemKind =
  /** No connection, or the service is not there; nothing is lost, trying again later helps. */
  | "unreachable"
  /** The service is there but cannot take it now. */
  | "busy"
  /** The service found issues; they stand in `issues`. */
  | "issues"
  /** The form has a newer version or is closed. */
  | "version"
  /** The draft was saved elsewhere since it was seen last. */
  | "changed"
  /** There is no such draft any more. */
  | "gone"
  /** The service got further with a file than we know, or has no memory of it. */
  | "out-of-step"
  | "file-too-large"
  | "file-type"
  | "refused";

export class TransportProblem extends Error {
  readonly kind: TransportProblemKind;
  readonly retryAfterSeconds: number | undefined;
  readonly issues: readonly import("@formgeber/core").Issue[];

  constructor(kind: TransportProblemKind, details: { message?: string; retryAfterSeconds?: number; issues?: readonly import("@formgeber/core").Issue[]; cause?: unknown } = {}) {
    super(details.message ?? kind, { cause: details.cause });
    this.name = "TransportProblem";
    this.kind = kind;
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.issues = details.issues ?? [];
  }
}
