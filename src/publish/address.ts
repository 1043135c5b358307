/** What an address in a document leads to. */
export type Address =
  /** Another host, or a mail program: the address, safe to follow. */
  | { readonly kind: 'remote'; readonly href: string; readonly host: string }
  /** A file beside the document: its path from the published root ("img/map.png"), and what follows it ("#plan", "?v=2"). */
  | { readonly kind: 'local'; readonly path: string; readonly suffix: string }
  /** A file that lies outside the published root, or a hidden one. */
  | { readonly kind: 'outside'; readonly path: string }
  /** A place on the same page. */
  | { readonly kind: 'fragment'; readonly id: string }
  /** A scheme that could run something, or that no reader can follow ("javascript:", "data:", "file:"). */
  | { readonly kind: 'unsafe' };

const FOLLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Reads an address as a browser would, so that nothing passes here that means something else there.
 *
 * @param written As the author wrote it.
 * @param from    Path of the document from the published root ("stories/a.md").
 * @see WHATWG URL, "basic URL parser": tabs and line ends are dropped, control characters and blanks trimmed, "\" is "/".
 */
export function readAddress(written: string, from: string): Address {
  const address = trimmed(written).replace(/[\t\n\r]/gu, '').replace(/\p{Surrogate}/gu, '\uFFFD');
  const scheme = /^([a-z][a-z0-9+.-]*:)/iu.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined) return FOLLOWED.has(scheme) ? remote(address) : { kind: 'unsafe' };
  const slashes = address.replaceAll('\\', '/');
  if (slashes.startsWith('//')) return remote(`https:${slashes}`);
  if (address.startsWith('#')) return { kind: 'fragment', id: decoded(address.slice(1)) };
  if (address === '') return { kind: 'unsafe' };
  const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/su.exec(slashes) ?? [];
  if (path === '') return { kind: 'local', path: from, suffix };
  const whole = normalised(path.startsWith('/') ? '' : from.slice(0, from.lastIndexOf('/') + 1), decoded(path));
  return whole.startsWith('../') || whole.split('/').some((part) => part.startsWith('.')) ? { kind: 'outside', path: decoded(path) } : { kind: 'local', path: whole, suffix };
}

/** Without control characters and blanks at its ends. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end -= 1;
  return text.slice(start, end);
}

function remote(href: string): Address {
  const host = /^[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu.exec(href)?.[1] ?? '';
  return { kind: 'remote', href, host };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** "a/b/" and "../c" make "a/c"; what climbs above the root begins with "../". */
function normalised(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.replaceAll('\\', '/').split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** The relative address of one file of a site in another: from "a/b.html" to "img/x y.png" is "../img/x%20y.png". */
export function relativeAddress(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1;
  const path = [...here.slice(same).map(() => '..'), ...there.slice(same).map((part) => encodeURIComponent(part))].join('/');
  // A first part with a colon would be read as a scheme; encodeURIComponent has taken care of it.
  return path;
}
