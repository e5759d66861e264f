import type { SourceTree } from '../source/source-tree.ts';

/** One thing that is wrong, said so that the reader knows what to do. */
export interface Finding {
  /** Path from the top of the repository; absent when no single file is to blame. */
  readonly file?: string;
  readonly line?: number;
  readonly message: string;
}

/** A rule of the house that a machine can hold. */
export interface Check {
  readonly name: string;
  /** What holds when the check passes, in one sentence. */
  readonly promise: string;
  run(tree: SourceTree): Promise<readonly Finding[]> | readonly Finding[];
  /** Rewrites what the check compares with, where that is generated (`--write`). */
  write?(tree: SourceTree): Promise<void> | void;
}

/** `file:line: message`, the form that editors and terminals make clickable. */
export function sayFinding({ file, line, message }: Finding): string {
  if (file === undefined) return message;
  return line === undefined ? `${file}: ${message}` : `${file}:${line}: ${message}`;
}
