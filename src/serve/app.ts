import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { correctionFrom, type NoCorrection } from '../account/correction.ts';
import { SidecarMistake, type SidecarChange } from '../account/sidecar.ts';
import { findPage, mediaType, type Site } from './site.ts';

/** The event stream that tells open pages of changes; pages find it in `<html data-live>`, with the version that they show. */
export const LIVE = '/~live';

/** Where open pages send corrections; they find it in `<html data-correct>`, where there is somebody to write them. */
export const CORRECT = '/~correct';

/** No correction that is sent is longer, in bytes. */
const LONGEST = 64 * 1024;

/** What an open page is told: read me again, or why that is not possible now. */
export interface Update {
  readonly error?: string;
}

/** What is shown, and how to hear of changes. */
export interface Shown {
  /** The last site that could be made. */
  readonly site: () => Site | undefined;
  /** How many attempts to make one have ended. */
  readonly version: () => number;
  /** Why the last attempt failed, for people; undefined where it did not. */
  readonly error: () => string | undefined;
  /** Calls back at each change until the returned function is called. */
  readonly subscribe: (listener: (update: Update) => void) => () => void;
  /**
   * Adds or takes out a correction of the document that a page shows (by its path in the site).
   *
   * @throws {SidecarMistake} Where that cannot be done; its message is for people.
   */
  readonly correct?: (page: string, change: SidecarChange) => Promise<void>;
}

/**
 * The server's answers, apart from any socket.
 *
 * Only requests that name this machine's loopback are answered: another site's page that makes its own name point here
 * (DNS rebinding) sends its own name as Host.
 */
export function makeApp(shown: Shown): Hono {
  const app = new Hono();

  app.use(async (c, next) => {
    if (!isLoopback(c.req.header('host'))) return c.text('This server answers only on this machine, as 127.0.0.1 or localhost.\n', 403);
    const corrects = shown.correct !== undefined && c.req.method === 'POST' && c.req.path === CORRECT;
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !corrects) return c.text('This server only shows pages.\n', 405, { allow: 'GET, HEAD' });
    await next();
    c.header('x-content-type-options', 'nosniff');
    c.header('cross-origin-resource-policy', 'same-origin');
    c.header('cross-origin-opener-policy', 'same-origin');
    c.header('x-frame-options', 'SAMEORIGIN');
    c.header('referrer-policy', 'no-referrer');
    return undefined;
  });

  app.get(LIVE, (c) =>
    streamSSE(c, async (stream) => {
      await stream.writeSSE({ event: 'hello', data: '{}', retry: 1000 });
      const say = (update: Update): void => void stream.writeSSE({ event: 'update', data: JSON.stringify(update) });
      const stop = shown.subscribe(say);
      // What has changed since the page was sent, before it could listen.
      const error = shown.error();
      const seen = c.req.query('v');
      if (seen !== undefined && seen !== String(shown.version())) say(error === undefined ? {} : { error });
      await new Promise<void>((done) => {
        stream.onAbort(done);
      });
      stop();
    }),
  );

  app.post(CORRECT, bodyLimit({ maxSize: LONGEST, onError: (c) => c.json({ error: `A correction is at most ${LONGEST} bytes long.` }, 413) }), async (c) => {
    // A browser names the page that sends; only pages of this very server may write. What is no JSON could be a form of another site's.
    if (c.req.header('origin') !== `http://${c.req.header('host') ?? ''}`) return c.json({ error: 'Corrections are taken only from pages of this server.' }, 403);
    if (!/^application\/json\b/iu.test(c.req.header('content-type') ?? '')) return c.json({ error: 'A correction is sent as application/json.' }, 415);
    const asked = askedFor(await c.req.json().catch(() => undefined));
    if ('mistake' in asked) return c.json({ error: asked.mistake }, 400);
    const site = shown.site();
    const path = site && findPage(site, asked.page);
    if (path === undefined) return c.json({ error: `There is no page "${asked.page}" here.` }, 404);
    try {
      await shown.correct?.(path, asked.change);
      return c.json({});
    } catch (thrown) {
      if (!(thrown instanceof SidecarMistake)) throw thrown;
      return c.json({ error: thrown.message }, 409);
    }
  });

  app.get('*', (c) => {
    const site = shown.site();
    const error = shown.error();
    const path = site && findPage(site, new URL(c.req.url).pathname);
    const contents = path === undefined ? undefined : site?.get(path);
    if (error !== undefined && (path === undefined || path.endsWith('.html'))) {
      return c.html(messagePage('This cannot be shown just now', error), 503, { 'cache-control': 'no-store' });
    }
    if (path === undefined || contents === undefined) return c.html(messagePage('There is no such page here', 'The address may be mistyped. The start page lists what there is.'), 404);
    const body = path.endsWith('.html') && typeof contents === 'string' ? contents.replace(/<html\b/u, `<html data-live="${LIVE}?v=${shown.version()}"${shown.correct ? ` data-correct="${CORRECT}"` : ''}`) : contents;
    return c.body(typeof body === 'string' ? body : new Uint8Array(body), 200, { 'content-type': mediaType(path), 'cache-control': 'no-store' });
  });

  return app;
}

/** What a page asks for: `{ page, add: fields }` or `{ page, remove: fields }`; `page` is its address' path. */
function askedFor(body: unknown): { readonly page: string; readonly change: SidecarChange } | NoCorrection {
  if (typeof body !== 'object' || body === null) return { mistake: 'What was sent is no JSON object.' };
  const { page, add, remove } = body as Readonly<Record<string, unknown>>;
  if (typeof page !== 'string') return { mistake: '"page" is the path of a page.' };
  if ((add === undefined) === (remove === undefined)) return { mistake: 'Either "add" or "remove" is a correction.' };
  const correction = correctionFrom(add ?? remove);
  if ('mistake' in correction) return correction;
  return { page, change: add === undefined ? { remove: correction } : { add: correction } };
}

/** Whether a Host header names the loopback, with or without a port. */
function isLoopback(host: string | undefined): boolean {
  const name = host?.replace(/:\d+$/u, '').toLowerCase();
  return name === '127.0.0.1' || name === 'localhost' || name === '[::1]';
}

/** A page that says one thing and looks again by itself, so that it goes away once the mistake is mended. */
export function messagePage(title: string, message: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(title)} · Annals</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="refresh" content="1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>:root{color-scheme:light dark}body{font:1.1rem/1.5 Georgia,serif;max-width:34rem;margin:15vh auto;padding:0 1rem;background:light-dark(#faf7f0,#1b1a18);color:light-dark(#262320,#e6e1d8)}p{white-space:pre-wrap}</style>
</head><body><main><h1>${escape(title)}</h1><p>${escape(message)}</p><p><a href="/">Start page</a></p></main></body></html>
`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
