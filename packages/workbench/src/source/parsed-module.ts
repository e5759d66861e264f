import { parseSync, Visitor, type Program } from 'oxc-parser';
import type { SourceTree } from './source-tree.ts';

/** One import, re-export, dynamic import or import type. */
export interface ModuleImport {
  readonly specifier: string;
  readonly line: number;
  /** The compiler erases it, so it has no effect when the program runs. */
  readonly onlyTypes: boolean;
  readonly dynamic: boolean;
}

export interface ParsedModule {
  readonly program: Program;
  readonly imports: readonly ModuleImport[];
  /** Names of everything declared at the top of the file, exported or not. */
  readonly declarations: ReadonlySet<string>;
  /** Line of a position in the text, counted from 1. */
  readonly lineAt: (offset: number) => number;
}

const known = new WeakMap<SourceTree, Map<string, ParsedModule>>();

/** Parses a TypeScript or JavaScript file of the tree, once. */
export function parseModule(tree: SourceTree, file: string): ParsedModule {
  let modules = known.get(tree);
  if (modules === undefined) known.set(tree, (modules = new Map()));
  let parsed = modules.get(file);
  if (parsed === undefined) modules.set(file, (parsed = parseText(file, tree.read(file))));
  return parsed;
}

function parseText(file: string, text: string): ParsedModule {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file} does not parse: ${error.message}`);
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  return { program, imports: importsOf(program, lineAt), declarations: declarationsOf(program), lineAt };
}

function importsOf(program: Program, lineAt: (offset: number) => number): ModuleImport[] {
  const imports: ModuleImport[] = [];
  const add = (specifier: string, start: number, onlyTypes: boolean, dynamic = false): void => {
    imports.push({ specifier, line: lineAt(start), onlyTypes, dynamic });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, node.start, node.importKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source.value, node.start, node.exportKind === 'type'),
    ExportNamedDeclaration(node) {
      if (node.source) add(node.source.value, node.start, node.exportKind === 'type');
    },
    ImportExpression(node) {
      if (node.source.type === 'Literal' && typeof node.source.value === 'string') {
        add(node.source.value, node.start, false, true);
      }
    },
    TSImportType: (node) => add(node.source.value, node.start, true),
  }).visit(program);
  return imports;
}

function declarationsOf(program: Program): Set<string> {
  const names = new Set<string>();
  for (const statement of program.body) {
    const declaration =
      statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
        ? statement.declaration
        : statement;
    if (declaration === null) continue;
    if (declaration.type === 'VariableDeclaration') {
      for (const { id } of declaration.declarations) if (id.type === 'Identifier') names.add(id.name);
    } else if ('id' in declaration && declaration.id?.type === 'Identifier') {
      names.add(declaration.id.name);
    }
    if (statement.type === 'ExportNamedDeclaration') {
      for (const { exported } of statement.specifiers) if (exported.type === 'Identifier') names.add(exported.name);
    }
  }
  return names;
}
