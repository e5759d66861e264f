import { createHash } from "node:crypto";
import { createReadStream, mkdirSync } from "node:fs";
import { open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { Fault } from "@formgeber/core";

/** What is known of stored content. */
export interface BlobFacts {
  readonly sizeBytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Keeps the content of files, by id. Several nodes on one database need one store. */
export interface BlobStore {
  /**
   * Writes a piece from `offset` on, durably, and gives where it ends; what stood there is overwritten. Of a piece whose line
   * breaks, what came is kept; one that goes beyond `end` is not.
   * @fault service/file-unknown when what came before is not there
   * @fault service/file-incomplete
   * @fault service/storage-full
   */
  append(id: string, offset: number, content: Readable, end: number): Promise<number>;
  /** Where the pieces stand until the content is whole. */
  partial(id: string): string;
  /** Stores a whole content, durably, beside its pieces. @fault service/storage-full */
  finish(id: string, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<BlobFacts>;
  /** Lets go of the pieces of a content that is stored whole. */
  dropPartial(id: string): Promise<void>;
  read(id: string): Readable;
  remove(id: string): Promise<void>;
}

/** A blob store in a folder, readable by us alone. Names are ids of ours, never names that somebody chose. */
export function folderBlobStore(folder: string): BlobStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const pathOf = (id: string) => {
    if (!/^[\w-]{8,64}$/.test(id)) throw new Fault("service/file-unknown");
    return join(folder, id.slice(0, 2), id);
  };
  const partial = (id: string) => `${pathOf(id)}.partial`;
  return {
    partial,
    async append(id, offset, content, end) {
      mkdirSync(dirname(pathOf(id)), { recursive: true, mode: 0o700 });
      return await asFaults(() => take(content, partial(id), offset, end));
    },
    async finish(id, content) {
      const path = pathOf(id);
      // A copy, so that a line thought dead cannot write into what was checked.
      const whole = `${path}.whole`;
      const facts = await asFaults(() => write(content, whole));
      await rename(whole, path);
      await sync(dirname(path));
      return facts;
    },
    dropPartial: (id) => rm(partial(id), { force: true }),
    read: (id) => createReadStream(pathOf(id)),
    async remove(id) {
      const path = pathOf(id);
      for (const name of [path, `${path}.whole`, partial(id)]) await rm(name, { force: true });
    },
  };
}

async function take(content: Readable, path: string, offset: number, end: number): Promise<number> {
  const file = await open(path, offset === 0 ? "w" : "r+", 0o600);
  let at = offset;
  try {
    // Left undestroyed when it is cut, since it is the connection on which the refusal must be answered.
    for await (const chunk of content.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      if (at + chunk.length > end) throw new Fault("service/file-incomplete", { announced: end, found: "more" });
      await writeAll(file, chunk, at);
      at += chunk.length;
    }
  } catch (error) {
    // A broken line destroys the stream; any other error is ours.
    if (!content.destroyed) throw error;
  } finally {
    await file.sync();
    await file.close();
  }
  if (offset === 0) await sync(dirname(path));
  return at;
}

async function write(content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, path: string): Promise<BlobFacts> {
  const digest = createHash("sha256");
  let sizeBytes = 0;
  const file = await open(path, "w", 0o600);
  try {
    for await (const chunk of content) {
      digest.update(chunk);
      await writeAll(file, chunk, sizeBytes);
      sizeBytes += chunk.length;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sizeBytes, sha256: digest.digest("hex") };
}

/** One call of the system may write less than it was given. */
async function writeAll(file: Awaited<ReturnType<typeof open>>, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
}

async function asFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOSPC") throw new Fault("service/storage-full", {}, error);
    if (code === "ENOENT") throw new Fault("service/file-unknown", {}, error);
    throw error;
  }
}

/** A new or renamed file is only durable once its folder is. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The sizes of all stored contents, for tests of what is left. @internal */
export async function storedBytes(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => {
    const facts = await stat(join(folder, name));
    return facts.isFile() ? facts.size : 0;
  }));
  return sizes.reduce((sum, size) => sum + size, 0);
}
