// End-to-end tests drive what people start, so it is built before the first of them.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export default function buildFirst() {
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('../run.mjs', import.meta.url)), 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed; its output stands above.');
}
