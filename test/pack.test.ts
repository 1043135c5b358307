/** What strangers install: the tarball, in an empty folder. @slow */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
let folder: string;

/** On Windows npm and installed commands are scripts that need a shell. */
const shell = process.platform === 'win32';
const run = (command: string, args: readonly string[], cwd: string): string => execFileSync(command, args, { cwd, shell, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(async () => {
  if (!existsSync(join(root, 'dist/cli/main.js'))) throw new Error('The program is not built. Run "npm run build" first.');
  folder = await mkdtemp(join(tmpdir(), 'annals-pack-'));
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], root)) as { filename: string }[];
  run('npm', ['install', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed?.filename ?? '')], folder);
  await writeFile(join(folder, 'tower.md'), '# Our tower\n\n- **1921**: The tower is built.\n- **3 May 1924**: Its bell rings.\n- **1930-1932**: It is mended.\n');
}, 300_000);

afterAll(async () => {
  if (folder) await rm(folder, { recursive: true, force: true });
});

describe('the command', () => {
  const annals = (...args: string[]) => run(join(folder, 'node_modules/.bin/annals'), args, folder);

  test('says its version', () => expect(annals('--version')).toMatch(/^annals \d+\.\d+\.\d+\n$/));

  test('reads', () => {
    const { entries } = JSON.parse(annals('read', 'tower.md', '--json')) as { entries: { label: string; edtf: string }[] };
    expect(entries.map(({ label, edtf }) => [label, edtf])).toEqual([
      ['1921', '1921'],
      ['3 May 1924', '1924-05-03'],
      ['1930-1932', '1930/1932'],
    ]);
  });

  test('builds a page that is whole without script', () => {
    annals('build', 'tower.md', '-o', 'site');
    expect(existsSync(join(folder, 'site/index.html')) || existsSync(join(folder, 'site/tower.html')) || existsSync(join(folder, 'site/tower/index.html'))).toBe(true);
  });
});

describe('the library', () => {
  const consumer = `
    import { checkAccount, readAccount, type Account, type Finding } from 'annals';
    import { readEdtf } from 'annals/dates';

    const account: Account = await readAccount(new TextEncoder().encode('- **1921**: One.\\n- **1920**: Two.\\n- **1930**: Three.\\n- **1931**: Four.\\n'), { path: 'x.md' });
    const findings: readonly Finding[] = checkAccount(account);
    const years: string[] = account.entries.map(({ labelText }) => labelText);
    console.log(JSON.stringify([years, findings.map(({ rule }) => rule).includes('starts-out-of-order'), typeof readEdtf('1921')]));
  `;

  test('has types that hold', async () => {
    await writeFile(join(folder, 'consumer.ts'), consumer);
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { strict: true, module: 'nodenext', target: 'es2023', lib: ['es2023', 'dom'], types: [], skipLibCheck: false }, files: ['consumer.ts'] }),
    );
    run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], folder);
  });

  test('runs', () => expect(run(process.execPath, ['consumer.js'], folder).trim()).toBe('[["1921","1920","1930","1931"],true,"object"]'));
});
