/** `npm test`: makes sure that there is a Chromium, builds, and runs every test. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const run = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit', cwd: at('.') }).status ?? 1;

process.exitCode =
  run(at('scripts/chromium.mjs')) || run(at('scripts/build.mjs')) || run(at('node_modules/vitest/vitest.mjs'), 'run', ...process.argv.slice(2));
