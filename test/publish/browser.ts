import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.mjs';
import { mediaType } from '../../src/serve/site.ts';

export type Files = ReadonlyMap<string, string | Uint8Array>;

/** A real Chromium and a plain web server for sites in memory. */
export interface Reader {
  readonly browser: Browser;
  readonly origin: string;
  /** What is served from now on; `change` is done to each page on its way. */
  readonly serve: (files: Files, change?: (html: string) => string) => void;
  readonly close: () => Promise<void>;
}

const asItIs = (html: string): string => html;

export async function openReader(): Promise<Reader> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium: run "node scripts/chromium.mjs".');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  let shown: Files = new Map();
  let change = asItIs;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname.slice(1)) || 'index.html';
    const content = shown.get(path);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', mediaType(path));
    response.end(typeof content === 'string' && path.endsWith('.html') ? change(content) : content);
  }).listen(0, '127.0.0.1');
  await new Promise((done) => { server.once('listening', done); });
  return {
    browser,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve: (files, changing = asItIs) => { shown = files; change = changing; },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
