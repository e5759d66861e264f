import { readFile } from "node:fs/promises";
import { Fault, parseUntrusted, type Json } from "@formgeber/core";

/** A JSON file: its text, for telling where something stands, and its value. */
export interface JsonFile {
  readonly path: string;
  readonly text: string;
  readonly value: Json;
}

/**
 * Reads a JSON file.
 * @fault cli/file-unreadable
 * @fault cli/file-not-json with path, line and column
 */
export async function readJson(path: string): Promise<JsonFile> {
  const text = await readText(path);
  try {
    return { path, text, value: parseUntrusted(text, { maxBytes: 20_000_000, maxDepth: 200 }) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const { line, column } = error.facts;
    throw new Fault("cli/file-not-json", { place: `${path}:${Number(line ?? 1)}:${Number(column ?? 1)}`, problem: error.message }, error);
  }
}

async function readText(path: string): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await readBytes(path));
}

/** The bytes of a file. @fault cli/file-unreadable */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const found = { ENOENT: "no file of that name", EISDIR: "a folder", EACCES: "a file closed to this user" }[code] ?? code;
    throw new Fault("cli/file-unreadable", { path, found }, error);
  }
}
