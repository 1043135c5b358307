import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serve, type Serving } from './index.ts';

let folder: string;
let file: string;
const servers: Serving[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annals-'));
  file = join(folder, 'story.txt');
  await writeFile(file, 'one');
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await rm(folder, { recursive: true });
});

/** Serves the file's words as a page. "broken" in it cannot be shown. */
async function start(port = 0): Promise<Serving> {
  const load = async () => {
    const words = await readFile(file, 'utf8');
    if (words.includes('broken')) throw new Error('story.txt is broken <in line 1>.');
    return new Map<string, string | Uint8Array>([
      ['index.html', `<!doctype html><html lang="en"><body>${words}</body></html>`],
      ['a/b c.html', 'inner'],
      ['map.png', Uint8Array.of(137, 80, 78, 71)],
    ]);
  };
  const serving = await serve({ load, files: async () => [file], port });
  servers.push(serving);
  return serving;
}

/** Reads the event stream until an event of the name, whose data it gives. */
async function nextEvent(stream: ReadableStreamDefaultReader<string>, name: string): Promise<unknown> {
  let text = '';
  for (;;) {
    const { value, done } = await stream.read();
    if (done) throw new Error(`the stream ended before "${name}"`);
    text += value;
    const data = new RegExp(`event: ${name}\\ndata: (.*)\\n`).exec(text)?.[1];
    if (data !== undefined) return JSON.parse(data);
  }
}

/** Listens for updates; to a stream that is asked for with the version seen, not for its greeting first, for both may come as one. */
async function listen(serving: Serving, query = '') {
  const stop = new AbortController();
  const { body } = await fetch(new URL(`/~live${query}`, serving.address), { signal: stop.signal });
  if (!body) throw new Error('no stream');
  const stream = body.pipeThrough(new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>).getReader();
  if (query === '') await nextEvent(stream, 'hello');
  return { update: () => nextEvent(stream, 'update'), stop: () => stop.abort() };
}

test.each([
  ['/',              200, 'text/html; charset=utf-8'],
  ['/index.html',    200, 'text/html; charset=utf-8'],
  ['/a/b%20c.html',  200, 'text/html; charset=utf-8'],
  ['/a/b%20c',       200, 'text/html; charset=utf-8'],
  ['/map.png',       200, 'image/png'],
  ['/none',          404, 'text/html; charset=UTF-8'],
  ['/%E0%A4%A',      404, 'text/html; charset=UTF-8'], // no UTF-8
  ['/../story.txt',  404, 'text/html; charset=UTF-8'],
  ['/%2e%2e%2fstory.txt', 404, 'text/html; charset=UTF-8'],
])('%s answers %i', async (path, status, type) => {
  const { address } = await start();
  const response = await fetch(new URL(path, address));
  expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('a page knows where to hear of changes', async () => {
  const { address } = await start();
  expect(await (await fetch(address)).text()).toContain('<html data-live="/~live?v=1" lang="en">');
});

test('what changed before a page could listen, it is told when it does', async () => {
  const serving = await start();
  const { update, stop } = await listen(serving);
  await writeFile(file, 'two');
  await update();
  stop();
  const late = await listen(serving, '?v=1');
  expect(await late.update()).toEqual({});
  late.stop();
});

describe('only for this machine', () => {
  const status = (port: number, host: string, method = 'GET') =>
    new Promise<number | undefined>((done, fail) => {
      request({ host: '127.0.0.1', port, headers: { host }, method, path: '/' }, (response) => {
        response.resume();
        done(response.statusCode);
      }).on('error', fail).end();
    });

  test.each([
    ['127.0.0.1:4107',         200],
    ['localhost',              200],
    ['[::1]:80',               200],
    ['evil.example',           403],
    ['127.0.0.1.evil.example', 403],
    ['localhost.evil.example:4107', 403],
  ])('Host: %s answers %i', async (host, expected) => {
    expect(await status((await start()).port, host)).toBe(expected);
  });

  test('nothing can be sent', async () => expect(await status((await start()).port, 'localhost', 'POST')).toBe(405));
});

test('a taken port gives the next', async () => {
  const taken = createServer();
  await new Promise<void>((done) => {
    taken.listen(0, '127.0.0.1', done);
  });
  const { port } = taken.address() as AddressInfo;
  const serving = await start(port);
  expect(serving.port).toBeGreaterThan(port);
  expect((await fetch(serving.address)).status).toBe(200);
  taken.close();
});

describe('a change', () => {
  test('of the file is told, and shown', async () => {
    const serving = await start();
    const { update, stop } = await listen(serving);
    await writeFile(file, 'two');
    expect(await update()).toEqual({});
    expect(await (await fetch(serving.address)).text()).toContain('two');
    stop();
  });

  test('by renaming another file over it, twice', async () => {
    const serving = await start();
    const { update, stop } = await listen(serving);
    for (const words of ['second', 'third']) {
      await writeFile(join(folder, '.story.swp'), words);
      await rename(join(folder, '.story.swp'), file);
      expect(await update()).toEqual({});
      expect(await (await fetch(serving.address)).text()).toContain(words);
    }
    stop();
  });

  test('that breaks the file is said on the page, and mended by the next', async () => {
    const serving = await start();
    const { update, stop } = await listen(serving);
    await writeFile(file, 'broken');
    expect(await update()).toEqual({ error: 'story.txt is broken <in line 1>.' });
    const broken = await fetch(serving.address);
    expect(broken.status).toBe(503);
    expect(await broken.text()).toContain('story.txt is broken &lt;in line 1&gt;.');
    await writeFile(file, 'mended');
    expect(await update()).toEqual({});
    expect(await (await fetch(serving.address)).text()).toContain('mended');
    stop();
  });

  test('that removes the file is said, and mended when it is back', async () => {
    const serving = await start();
    const { update, stop } = await listen(serving);
    await rm(file);
    expect(await update()).toHaveProperty('error');
    await writeFile(file, 'back');
    expect(await update()).toEqual({});
    stop();
  });
});
