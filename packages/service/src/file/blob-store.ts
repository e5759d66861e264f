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
   * Takes a stream in, durably, and hands it over to `check` before it counts as stored. It is cut at the limit.
   * @fault service/file-too-large
   * @fault service/storage-full
   */
  write(id: string, content: Readable, maxBytes: number, check: (path: string, facts: BlobFacts) => Promise<void>): Promise<BlobFacts>;
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
  return {
    async write(id, content, maxBytes, check) {
      const path = pathOf(id);
      const partial = `${path}.partial`;
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      try {
        const facts = await take(content, partial, maxBytes);
        await check(partial, facts);
        await rename(partial, path);
        await sync(dirname(path));
        return facts;
      } catch (error) {
        await rm(partial, { force: true });
        if ((error as NodeJS.ErrnoException).code === "ENOSPC") throw new Fault("service/storage-full", {}, error);
        throw error;
      }
    },
    read: (id) => createReadStream(pathOf(id)),
    remove: (id) => rm(pathOf(id), { force: true }),
  };
}

async function take(content: Readable, path: string, maxBytes: number): Promise<BlobFacts> {
  const digest = createHash("sha256");
  let sizeBytes = 0;
  const file = await open(path, "w", 0o600);
  try {
    // Left undestroyed when it is cut, since it is the connection on which the refusal must be answered.
    for await (const chunk of content.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      sizeBytes += chunk.length;
      if (sizeBytes > maxBytes) throw new Fault("service/file-too-large", { limit: maxBytes });
      digest.update(chunk);
      await file.write(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sizeBytes, sha256: digest.digest("hex") };
}

/** A renamed file is only durable once its folder is. */
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
