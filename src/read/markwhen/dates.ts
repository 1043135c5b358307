import { partsToEdtf } from '../records/edtf.ts';

const UNITS = 'milliseconds?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weekdays?|weeks?|months?|years?|decades?|century|centuries';
const MONTHS = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WORD = new RegExp(`^(?:${MONTHS}|${UNITS}|to|now|am|pm|a\\.m\\.|p\\.m\\.|bce?|ce|ad|s|every|for|after|before|by|st|nd|rd|th|of|x|q|t|z|y|utc|gmt|spring|summer|autumn|fall|winter|early|mid|late|circa|c|ca|times|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday)$`, 'i');

/** Whether what stands before an event's colon is a time: it has a number, `now` or a reference, and no other words. */
export function isRange(text: string): boolean {
  if (text.length > 120 || !/\d|\bnow\b|![\w-]/i.test(text)) return false;
  if (!/^\s*[-~(]?\s*[\p{L}\d!]/u.test(text)) return false;
  const words = text.replace(/![\w.-]+/g, ' ').match(/\p{L}[\p{L}.]*/gu) ?? [];
  return words.every((word) => WORD.test(word) || WORD.test(word.replace(/\.$/, '')));
}

const ISO = String.raw`-?\d{4}(?:-\d{2}(?:-\d{2})?)?`;
const RANGE = new RegExp(`^(${ISO})\\s*(?:/|\\bto\\b|\\s-\\s)\\s*(${ISO}|now)$`, 'i');
const LASTING = new RegExp(`^(${ISO})\\s*(?:/|\\bto\\b|-|\\bfor\\b)\\s*(\\d{1,5})\\s+(day|week|month|year|decade)s?$`, 'i');
const NUMERIC = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * EDTF of what markwhen itself defines: EDTF ranges, lengths of time ("2018/6 months", the last day included) and
 * dates with slashes in the order that the header gives (month first where it gives none). Undefined: still to be read.
 */
export function rangeToEdtf(text: string, dayFirst: boolean): string | undefined {
  const range = text.trim();
  const numeric = range.split(/\s+-\s+|\s+to\s+/).map((part) => NUMERIC.exec(part));
  if (numeric.length <= 2 && numeric.every((part) => part !== null)) {
    const days = numeric.map((part) => partsToEdtf({ year: part[3] ?? '', month: dayFirst ? part[2] : part[1], day: dayFirst ? part[1] : part[2] }));
    if (days.every((day) => day !== undefined)) return days.join('/');
  }
  const ends = RANGE.exec(range);
  if (ends?.[1] && ends[2]) return `${ends[1]}/${/now/i.test(ends[2]) ? '..' : ends[2]}`;
  const lasting = LASTING.exec(range);
  return lasting ? lasts(lasting[1] ?? '', Number(lasting[2]), (lasting[3] ?? '').toLowerCase()) : undefined;
}

function lasts(start: string, count: number, unit: string): string | undefined {
  const [, year = '', month, day] = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(start) ?? [];
  const from = new Date(0);
  from.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const to = new Date(from);
  if (unit === 'day' || unit === 'week') to.setUTCDate(to.getUTCDate() + count * (unit === 'week' ? 7 : 1));
  else to.setUTCMonth(to.getUTCMonth() + count * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120));
  to.setUTCDate(to.getUTCDate() - 1);
  if (Number.isNaN(to.getTime()) || to < from || to.getUTCFullYear() > 9999 || from.getUTCFullYear() < 0) return undefined;
  return `${iso(from)}/${iso(to)}`;
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);
