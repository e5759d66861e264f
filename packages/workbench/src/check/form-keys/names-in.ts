import { Visitor } from 'oxc-parser';
import { parseModule } from '../../source/parsed-module.ts';
import type { SourceTree } from '../../source/source-tree.ts';

export interface NameFound {
  readonly name: string;
  readonly line: number;
}

/** A key, a path or a selector; a sentence has spaces and names no field. */
const NO_SENTENCE = /^[^\s]+$/;
const PARTS = /[^\p{L}\p{N}_-]+/u;

/** The names that a file speaks of: identifiers, and the parts of strings that are keys or paths. Comments are free. */
export function namesIn(tree: SourceTree, file: string): NameFound[] {
  if (/\.m?[tj]s$/.test(file)) return namesInModule(tree, file);
  const lines = tree.read(file).split('\n');
  const quoted = file.endsWith('.json') ? /"((?:[^"\\]|\\.)*)"/g : /([\w-]+)/g;
  return lines.flatMap((text, index) =>
    [...text.matchAll(quoted)].flatMap(([, word = '']) => namesInText(word).map((name) => ({ name, line: index + 1 }))),
  );
}

function namesInModule(tree: SourceTree, file: string): NameFound[] {
  const { program, lineAt } = parseModule(tree, file);
  const found: NameFound[] = [];
  const add = (offset: number, names: readonly string[]): void => {
    for (const name of names) found.push({ name, line: lineAt(offset) });
  };
  new Visitor({
    Identifier: (node) => add(node.start, [node.name]),
    Literal: (node) => add(node.start, typeof node.value === 'string' ? namesInText(node.value) : []),
    TemplateElement: (node) => add(node.start, namesInText(node.value.cooked ?? '')),
  }).visit(program);
  return found;
}

function namesInText(text: string): string[] {
  return NO_SENTENCE.test(text) ? text.split(PARTS).filter(Boolean) : [];
}
