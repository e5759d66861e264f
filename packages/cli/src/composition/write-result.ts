import { mkdir, writeFile } from "node:fs/promises";
import { Fault } from "@formgeber/core";

/** Writes what a command made to a file named by one of its options. @fault cli/file-unwritable */
export async function writeResult(path: string, content: string | Uint8Array, option = "output"): Promise<void> {
  await orFault(path, option, writeFile(path, content));
}

/** Makes a folder named by an option, with those it lies in; one that is there stays. @fault cli/file-unwritable */
export async function makeFolder(path: string, option: string): Promise<void> {
  await orFault(path, option, mkdir(path, { recursive: true }));
}

async function orFault(path: string, option: string, writing: Promise<unknown>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const found = {
      ENOENT: "no such folder", ENOTDIR: "a file where a folder should be", EEXIST: "a file where a folder should be",
      EISDIR: "a folder", EACCES: "a place closed to this user", ENOSPC: "a full disk",
    }[code] ?? code;
    throw new Fault("cli/file-unwritable", { path, found, option }, error);
  }
}
