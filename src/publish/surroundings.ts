import type { Span } from '../text/index.ts';
import { readAddress, relativeAddress } from './address.ts';
import type { Notice } from './publication.ts';

/** How the addresses in one document become addresses on its page. */
export interface Surroundings {
  /** Where a link leads on the page; undefined where it must not be followed. */
  readonly link: (written: string, at: Span) => string | undefined;
  /** An image to show, or why it is not shown and where it can be seen. */
  readonly image: (written: string, at: Span) => Picture;
  /** An id that no other part of the page has: the one asked for, or the same with a number. */
  readonly id: (asked: string) => string;
}

export type Picture = { readonly kind: 'shown'; readonly src: string } | { readonly kind: 'elsewhere'; readonly href: string; readonly host: string } | { readonly kind: 'missing'; readonly why: string };

export interface Site {
  /** Page by document path. */
  readonly pages: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly single: boolean;
  /** Paths of the files that pages refer to and that are to be copied. Grows. */
  readonly wanted: Set<string>;
  /** Grows. */
  readonly notices: Notice[];
}

/** Makes the surroundings of the document at `path`, shown on `page`. */
export function surroundingsOf(path: string, page: string, site: Site): Surroundings {
  const said = new Set<string>();
  const notice = (at: Span, message: string): void => {
    if (said.has(message)) return;
    said.add(message);
    site.notices.push({ path, at, message });
  };
  const ids = new Map<string, number>();
  const want = (file: string): string => {
    site.wanted.add(file);
    return relativeAddress(page, file);
  };
  return {
    id(asked) {
      const count = ids.get(asked) ?? 0;
      ids.set(asked, count + 1);
      return count === 0 ? asked : this.id(`${asked}-${count}`);
    },
    link(written, at) {
      const address = readAddress(written, path);
      switch (address.kind) {
        case 'remote':
          return address.href;
        case 'fragment':
          return `#${fragmentId(address.id)}`;
        case 'unsafe':
          notice(at, `The link to "${written}" is shown as words only: addresses of this kind are not followed.`);
          return undefined;
        case 'outside':
          notice(at, `The link to "${written}" leads out of the published folder, or to a hidden file: nothing was copied.`);
          return undefined;
        case 'local': {
          const other = site.pages.get(address.path);
          if (other !== undefined) return (other === page ? '' : relativeAddress(page, other)) + fragment(address.suffix) || '#';
          if (site.files.has(address.path) && !site.single) return want(address.path) + address.suffix;
          notice(at, site.files.has(address.path) ? `The file "${written}" is linked to and cannot be put inside a single page: keep it beside the page.` : `The link to "${written}" is kept, and there is no such file to go with it.`);
          return written.trim().startsWith('/') ? encodeURI(`/${address.path}`) + address.suffix : relativeAddress(page, address.path) + address.suffix;
        }
      }
    },
    image(written, at) {
      const address = readAddress(written, path);
      if (address.kind === 'remote') {
        notice(at, `The image at ${address.host || written} is shown as a link: pages ask nothing of other hosts. Keep a copy beside the document to show it.`);
        return { kind: 'elsewhere', href: address.href, host: address.host };
      }
      if (address.kind === 'local') {
        const bytes = site.files.get(address.path);
        const type = imageType(address.path);
        if (bytes !== undefined && type !== undefined) return { kind: 'shown', src: site.single ? `data:${type};base64,${base64(bytes)}` : want(address.path) };
        notice(at, bytes === undefined ? `There is no image "${written}".` : `"${written}" is no image that browsers show.`);
        return { kind: 'missing', why: bytes === undefined ? 'image not found' : 'not an image' };
      }
      notice(at, `The image "${written}" is left out: ${address.kind === 'outside' ? 'it lies outside the published folder' : 'it has no address that can be shown'}.`);
      return { kind: 'missing', why: 'image left out' };
    },
  };
}

/** Ids of entries and footnotes are as they are in the document; everything else on a page that an author can name begins with "h-". */
export const fragmentId = (id: string): string => (/^(?:e|fn)-/u.test(id) ? id : `h-${slug(id)}`);

const fragment = (suffix: string): string => {
  const at = suffix.indexOf('#');
  return at < 0 ? '' : `#${fragmentId(suffix.slice(at + 1))}`;
};

/** A heading's id as GitHub makes it: lower case, blanks to hyphens, punctuation dropped. */
export const slug = (text: string): string => text.trim().toLowerCase().replace(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-');

const IMAGE_TYPES: Readonly<Record<string, string>> = { avif: 'image/avif', gif: 'image/gif', jpeg: 'image/jpeg', jpg: 'image/jpeg', png: 'image/png', svg: 'image/svg+xml', webp: 'image/webp' };

const imageType = (path: string): string | undefined => IMAGE_TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** @see RFC 4648, section 4 */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    parts.push((DIGITS[bits >> 18] ?? '') + (DIGITS[(bits >> 12) & 63] ?? '') + (b === undefined ? '=' : (DIGITS[(bits >> 6) & 63] ?? '')) + (c === undefined ? '=' : (DIGITS[bits & 63] ?? '')));
  }
  return parts.join('');
}
