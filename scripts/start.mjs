/** `npm start`: builds, then opens the example. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const run = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit', cwd: at('.') }).status ?? 1;

process.exitCode = run(at('scripts/build.mjs')) || run(at('bin/annals.js'), 'open', ...(process.argv[2] ? process.argv.slice(2) : ['examples/us-iran-diplomacy.md']));
