/** What a file's first bytes say of its format, where its name says nothing or something else. */

import { byteString } from './decode-as.ts';

const HEAD = 2048;

const MARKS: readonly (readonly [string, RegExp])[] = [
  ['pdf', /^%PDF-/],
  ['rtf', /^\{\\rtf/],
  ['icalendar', /^\ufeff?\s*BEGIN:VCALENDAR/i],
  ['mhtml', /^(?:[A-Za-z-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*MIME-Version:/i],
  ['html', /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype\s+html\b|<html\b)/i],
  ['simile', /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<data\b[^>]*>/i],
];

/** The id of the format that the beginning of a file shows beyond doubt; undefined where it shows none. */
export function sniff(content: Uint8Array | string): string | undefined {
  if (typeof content !== 'string' && isZip(content)) return packed(content);
  const head = typeof content === 'string' ? content.slice(0, HEAD) : latin(content);
  return MARKS.find(([, mark]) => mark.test(head))?.[0];
}

/** Whether the bytes begin a ZIP archive. */
export const isZip = (content: Uint8Array | string): boolean =>
  typeof content !== 'string' && content[0] === 0x50 && content[1] === 0x4b && (content[2] === 3 || content[2] === 5);

/** ZIP archives that are documents: by the kind that their first file states, or by the files that they hold. */
const PACKED: readonly (readonly [string, RegExp])[] = [
  ['epub', /^PK[^]{28}mimetypeapplication\/epub\+zip/],
  ['odt', /^PK[^]{28}mimetypeapplication\/vnd\.oasis\.opendocument\.text/],
  ['ods', /^PK[^]{28}mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/],
];
const HELD: readonly (readonly [string, string])[] = [['docx', 'word/document.xml'], ['xlsx', 'xl/workbook.xml']];

/** An archive's directory stands at its end. */
const DIRECTORY = 65_536;

/** The id of the format of a document that is a ZIP archive inside; undefined for other archives. */
function packed(bytes: Uint8Array): string | undefined {
  const head = latin(bytes);
  const stated = PACKED.find(([, mark]) => mark.test(head))?.[0];
  if (stated !== undefined) return stated;
  const directory = byteString(bytes.subarray(-DIRECTORY));
  return directory.includes('[Content_Types].xml') ? HELD.find(([, name]) => directory.includes(name))?.[0] : undefined;
}

const latin = (bytes: Uint8Array): string => byteString(bytes.subarray(bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0, HEAD));

/** Whether text that has no telling name is JSON. */
export const looksLikeJson = (content: Uint8Array | string): boolean => {
  const head = typeof content === 'string' ? content.slice(0, HEAD) : latin(content);
  return /^\ufeff?\s*(?:\{\s*"|\[\s*[[{"])/.test(head);
};
