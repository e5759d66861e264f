// Compiles the workbench (a fraction of a second) and runs one of its commands: `node packages/workbench/run.mjs check`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const compiler = fileURLToPath(new URL('node_modules/typescript/bin/tsc', import.meta.url));
const { status } = spawnSync(process.execPath, [compiler, '-b', here], { stdio: ['ignore', 'inherit', 'inherit'] });
if (status !== 0) process.exit(status ?? 1);

const { main } = await import('./dist/main.js');
process.exitCode = await main(process.argv.slice(2));
