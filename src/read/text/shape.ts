import type { Line } from '../lines.ts';

/** What a line of plain text looks like, judged without knowing any language. */

const ABOUT = '(?:(?:c|ca|circa|about|around|early|late|mid|um|etwa|vers|около|ок|hacia|cerca)(?:\\.\\s*|\\s+))?';
const START = new RegExp(`^[\\s[(<~*"'«?]*${ABOUT}(?:\\p{N}|[\\p{Script=Han}]{1,4}\\p{N}|[\\p{L}.]{2,14},?\\s+\\p{N}|\\p{L}{2,12},?\\s+\\p{L}{2,12}\\.?\\s+\\p{N})`, 'u');

/** Whether a line begins like one that leads with a date: a number, or one or two words and a number. */
export const leadsWithNumber = ({ text }: Line): boolean => START.test(text.slice(0, 60));

/** Whether a line is hardly more than a date: few words, a number among them, no sentence. */
export function isShortDate({ text }: Line): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 44 || !/\p{N}/u.test(trimmed) || /\p{L}\.$/u.test(trimmed)) return false;
  const words = trimmed.split(/[\s,]+/);
  const names = words.filter((word) => /\p{L}{2}/u.test(word) && !/\p{N}/u.test(word)).length;
  const numbers = words.filter((word) => /\p{N}/u.test(word)).length;
  return words.length <= 7 && names <= (trimmed.includes(',') ? numbers : numbers + 1);
}

/** Whether a line begins with few words and then leaves a gap, as one does whose date hangs beside its text. */
export const isHung = ({ text }: Line): boolean => /^\s*\S(?:[^\t]{0,30}?\S)?(?:\t| {2,})\s*\S/.test(text.slice(0, 80));

export const indentOf = ({ text }: Line): number => /^[ \t]*/.exec(text)?.[0].replaceAll('\t', '        ').length ?? 0;

export const BULLET = /^(\s*)(?:[-*+•·‣◦▪●○–—]|\(?\d{1,3}[.)])[ \t]+(?=\S)/u;

/** Lines broken by an author, not by a wrapping editor: the next word would have fitted. */
export function brokenOnPurpose(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  const widest = Math.max(...lines.slice(0, 500).map(({ text }) => text.trimEnd().length));
  const breaks = lines.slice(0, -1).map((line, index) => {
    const next = lines[index + 1]?.text.trim() ?? '';
    const word = /^\S+/.exec(next)?.[0].length ?? 0;
    return line.text.trimEnd().length + 1 + word < widest - 2 && /^[\p{Lu}\p{Lo}\p{N}"'«([]/u.test(next);
  });
  return breaks.filter(Boolean).length >= breaks.length * 0.7;
}
