import type { ReadDocument, ReadOptions } from '../blocks.ts';
import { byteString, decodeAs, isKnownEncoding } from '../decode-as.ts';
import { UnreadableDocument } from '../decode.ts';
import { readHtml } from '../html/index.ts';

const { atob } = globalThis as unknown as { atob: (text: string) => string };

/** A page saved whole (MHTML, RFC 2557): its first HTML part. The text is that part, decoded. */
export function readMhtml(bytes: Uint8Array, options: ReadOptions): ReadDocument {
  const raw = byteString(bytes);
  const page = htmlPart(raw, 0);
  if (!page) throw new UnreadableDocument('it holds no page: no part of it is text/html');
  const document = readHtml(page.text, options);
  return { ...document, source: { ...document.source, encoding: page.encoding } };
}

interface Page {
  readonly text: string;
  readonly encoding: string;
}

function htmlPart(raw: string, depth: number): Page | undefined {
  const gap = /\r?\n\r?\n/.exec(raw);
  if (!gap || depth > 4) return undefined;
  const headers = new Map(raw.slice(0, gap.index).replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/).map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  }));
  const type = headers.get('content-type') ?? '';
  const body = raw.slice(gap.index + gap[0].length);
  if (/^text\/html\b/i.test(type)) return decoded(body, headers.get('content-transfer-encoding') ?? '', /charset="?([\w-]+)/i.exec(type)?.[1]);
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1];
  if (!/^multipart\//i.test(type) || boundary === undefined) return undefined;
  for (const part of body.split(`--${boundary}`).slice(1)) {
    const found = htmlPart(part.replace(/^\r?\n/, ''), depth + 1);
    if (found) return found;
  }
  return undefined;
}

function decoded(body: string, transfer: string, charset: string | undefined): Page {
  const plain = /quoted-printable/i.test(transfer)
    ? body.replace(/[ \t]*=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : /base64/i.test(transfer) ? unbase64(body) : body;
  const bytes = Uint8Array.from(plain, (sign) => sign.charCodeAt(0) & 255);
  const told = charset ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(plain.slice(0, 4096))?.[1] ?? 'utf-8';
  const encoding = isKnownEncoding(told) ? told.toLowerCase() : 'utf-8';
  return { text: decodeAs(encoding, bytes), encoding };
}

function unbase64(body: string): string {
  try {
    return atob(body.replace(/[^A-Za-z0-9+/=]/g, ''));
  } catch {
    return '';
  }
}
