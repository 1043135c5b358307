import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../bin/annals.js', import.meta.url));
const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const run = promisify(execFile);

// @slow: a process a file. The bundled program, on bytes as Node reads them, is not the library on bytes as tests make them.
test.each(readdirSync(fixtures))('the real program reads %s', async (name) => {
  const { stdout } = await run(process.execPath, [program, 'read', '--json', `${fixtures}${name}`]);
  expect((JSON.parse(stdout) as { entries: unknown[] }).entries.length).toBeGreaterThan(1);
});
