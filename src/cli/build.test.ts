/** `annals build` on real folders. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryIo } from './io.memory.ts';
import { main } from './main.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'annals-build-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const chronology = (title: string, more = '') => `---\ntitle: ${title}\n---\n**1961:** The ferry begins to cross the sound.${more}\n\n**1978:** The bridge opens and the ferry is sold.\n\n**1979:** The last pilot retires.\n`;
function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
/** Every file below a folder, with its bytes. */
const all = (path: string): Record<string, string> =>
  Object.fromEntries(readdirSync(join(folder, path), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)).toSorted().map((file) => [file.slice(join(folder, path).length + 1), readFileSync(file, 'latin1')]));
async function build(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const io = memoryIo({ cwd: folder });
  const code = await main(['build', ...args], io);
  return { code, out: io.printed(), err: io.complained() };
}

describe('what is written', () => {
  test('one file gives one page', async () => {
    write({ 'ferry.md': chronology('Ferry') });
    expect(await build('ferry.md', '-o', 'site')).toMatchObject({ code: 0, out: 'site/index.html\n' });
    expect(read('site/index.html')).toContain('<h1>Ferry</h1>');
    expect(existsSync(join(folder, 'site/annals/annals.css'))).toBe(true);
  });

  test('a folder gives a page each and an index, with the files they show', async () => {
    write({ 'stories/a.md': chronology('A', ' ![map](img/map.svg)'), 'stories/deep/b.md': chronology('B'), 'stories/img/map.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>', 'stories/notes.md': '# Notes\n\nNothing here.\n' });
    const { code, out, err } = await build('stories', '-o', 'site', '--title', 'Two stories');
    expect({ code, out }).toEqual({ code: 0, out: 'site/a.html\nsite/deep/b.html\nsite/index.html\n' });
    expect(err).toContain('"stories/notes.md" is left out: no chronology');
    expect(read('site/index.html')).toContain('<h1>Two stories</h1>');
    expect(existsSync(join(folder, 'site/img/map.svg'))).toBe(true);
  });

  test('--single: one file, with all in it', async () => {
    write({ 'ferry.md': chronology('Ferry') });
    expect(await build('ferry.md', '--single', '-o', 'out')).toMatchObject({ code: 0, out: 'out/ferry.html\n' });
    expect(Object.keys(all('out'))).toEqual(['annals/written.json', 'ferry.html']);
  });

  test('what is missing is told with its line', async () => {
    write({ 'ferry.md': chronology('Ferry', ' ![map](img/map.svg)') });
    expect((await build('ferry.md', '-o', 'site')).err).toBe('ferry.md:4:48 There is no image "img/map.svg".\n');
  });

  test('drafts are left out, and a lone draft is said to be one', async () => {
    const draft = chronology('Draft').replace('title', 'draft: true\ntitle');
    write({ 'stories/a.md': chronology('A'), 'stories/draft.md': draft });
    expect(await build('stories', '-o', 'site')).toMatchObject({ code: 0, out: 'site/a.html\nsite/index.html\n', err: '1 draft or hidden document is left out; --drafts publishes it too.\n' });
    expect(await build('stories/draft.md', '-o', 'other')).toMatchObject({ code: 2, err: expect.stringContaining('Publish with --drafts.') as string });
    expect((await build('stories', '-o', 'site', '--drafts')).out).toContain('site/draft.html');
  });

  test('nothing outside the published folder is copied, nor anything hidden', async () => {
    write({ 'secret.txt': 'secret', 'stories/.env': 'secret', 'stories/a.md': chronology('A', ' [up](../secret.txt) [hidden](.env) [linked](link.txt)') });
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'stories/link.txt'));
    await build('stories', '-o', 'site');
    expect(Object.values(all('site')).join('\n')).not.toContain('secret\n');
    expect(Object.keys(all('site')).filter((path) => /secret|env|link/u.test(path))).toEqual([]);
  });
});

describe('what stands there already', () => {
  beforeEach(() => write({ 'stories/a.md': chronology('A'), 'stories/b.md': chronology('B') }));

  test('building twice gives the same bytes', async () => {
    await build('stories', '-o', 'site');
    const first = all('site');
    await build('stories', '-o', 'site');
    expect(all('site')).toEqual(first);
    await build('stories', '-o', 'elsewhere');
    expect(all('elsewhere')).toEqual(first);
  });

  test('pages of documents that are gone go; files of others stay', async () => {
    await build('stories', '-o', 'site');
    write({ 'site/CNAME': 'example.org\n' });
    rmSync(join(folder, 'stories/b.md'));
    await build('stories', '-o', 'site');
    expect(Object.keys(all('site')).filter((path) => !path.startsWith('annals/'))).toEqual(['CNAME', 'a.html', 'index.html']);
  });

  test('a page of somebody else is not written over', async () => {
    write({ 'site/index.html': 'mine' });
    expect(await build('stories', '-o', 'site')).toMatchObject({ code: 2, err: expect.stringContaining('"site/index.html" is there already and was not written by "annals build"') as string });
    expect(all('site')).toEqual({ 'index.html': 'mine' });
  });

  test('an output folder inside the input is not read as a document', async () => {
    await build('stories', '-o', 'stories/site');
    const first = all('stories/site');
    expect((await build('stories', '-o', 'stories/site')).err).toBe('');
    expect(all('stories/site')).toEqual(first);
  });

  test.each([
    ['a file that cannot be read', () => ['stories/a.md', 'stories/none.md']],
    ['a mistake in the call', () => ['stories', '--base', 'example.org']],
    ['a file of somebody else in the way', () => { write({ 'site/c.html': 'mine', 'stories/c.md': chronology('C') }); return ['stories']; }],
    ['a folder where a page should be', () => { write({ 'site/c.html/x': 'mine', 'stories/c.md': chronology('C') }); return ['stories']; }],
  ])('a failed build leaves it as it was: %s', async (_, args) => {
    await build('stories', '-o', 'site');
    const call = args();
    const before = all('site');
    write({ 'stories/a.md': chronology('Changed') });
    const { code, err } = await build(...call, '-o', 'site');
    expect(code).toBe(2);
    expect(err).not.toContain('    at ');
    expect(all('site')).toEqual(before);
    expect(readdirSync(folder).toSorted()).toEqual(['site', 'stories']);
  });

  test('a file in place of the folder', async () => {
    write({ site: 'a file' });
    expect(await build('stories', '-o', 'site')).toMatchObject({ code: 2, err: 'annals: "site" is a file, not a folder. Name a folder to write into.\n' });
    expect(await build('stories', '-o', 'site/below')).toMatchObject({ code: 2, err: expect.stringContaining('"site/below" cannot be written: a part of its path is a file.') as string });
  });
});
