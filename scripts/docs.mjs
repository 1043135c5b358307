/** `npm run docs`: writes the pages of the manual that are derived from the lists. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
process.exitCode =
  spawnSync(process.execPath, [at('node_modules/vitest/vitest.mjs'), 'run', 'test/docs.test.ts'], { stdio: 'inherit', cwd: at('.'), env: { ...process.env, UPDATE: '1' } }).status ?? 1;
