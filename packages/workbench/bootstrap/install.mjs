// Installs the workspace with the pnpm that package.json pins; needs nothing but node and npm, so it runs before any
// dependency exists.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Formgeber needs Node 20.19 or newer, found ${process.version}. Install it and try again.`);
  process.exit(1);
}

const pinned = JSON.parse(read('package.json')).packageManager.split('+')[0];

/** Every package.json counts: an installed tree that lacks a newly declared dependency must not pass for complete. */
function fingerprint() {
  const hash = createHash('sha256').update(pinned).update(process.version);
  for (const file of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(read(file));
  const places = ['packages', 'examples'].flatMap((folder) => readdirSync(new URL(folder, root)).sort().map((name) => `${folder}/${name}`));
  for (const place of places) {
    const manifest = `${place}/package.json`;
    if (existsSync(new URL(manifest, root))) hash.update(manifest).update(read(manifest));
  }
  return hash.digest('hex');
}

const stampFile = new URL('node_modules/.bootstrap-stamp', root);
const stamp = fingerprint();
const upToDate = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;

if (!upToDate || process.argv.includes('--force')) {
  const shell = process.platform === 'win32';
  const cwd = fileURLToPath(root);
  const found = spawnSync('pnpm', ['--version'], {
    cwd,
    encoding: 'utf8',
    shell,
    // Corepack would ask on the terminal, or refuse on a mirror without signatures; then npx takes over.
    env: { ...process.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0', COREPACK_ENABLE_STRICT: '0' },
  });
  const onPath = found.status === 0 && `pnpm@${found.stdout.trim()}` === pinned;
  const [command, ...prefix] = onPath ? ['pnpm'] : ['npx', '--yes', pinned];
  console.log(`[bootstrap] ${[command, ...prefix].join(' ')} install --frozen-lockfile`);
  const result = spawnSync(command, [...prefix, 'install', '--frozen-lockfile'], {
    cwd,
    shell,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, npm_config_manage_package_manager_versions: 'false' },
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
  writeFileSync(stampFile, stamp);
}
