import type { AnnouncedFile, FileFacts } from "@formgeber/core";

/**
 * How files reach a service in pieces. Each call may fail with a `TransportProblem`; after "unreachable", "busy" and
 * "out-of-step" the service is asked how far it got.
 */
export interface FileTransport {
  /** Says which file will come; gives the place that the other calls name. */
  announce(file: AnnouncedFile, signal: AbortSignal): Promise<string>;
  arrival(place: string, signal: AbortSignal): Promise<Arrival>;
  /** Sends a piece from byte `offset` on; tells how many of its bytes have gone. An empty piece at the end finishes the file. */
  send(place: string, offset: number, piece: ArrayBuffer, progress: (bytes: number) => void, signal: AbortSignal): Promise<Arrival>;
  /** The file is not wanted after all. Nobody waits for it, and it never fails. */
  discard(place: string): void;
}

/** How far a service got with a file; `file` when it has taken all of it. */
export interface Arrival {
  /** @unit bytes */
  readonly offset: number;
  readonly file?: FileFacts;
}
