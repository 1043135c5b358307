import type { Span } from '../../text/index.ts';
import type { When } from '../when.ts';
import { countsSomething } from './year.ts';
import type { Expression, Point } from './point.ts';
import { isB, isWordAt, near, type Scan } from './scan.ts';
import { GAP_DASH, GAP_DOT, GAP_SLASH, NUM_BAD, NUM_DECIMAL, NUM_GROUPED } from './marks.ts';
import { NAMES } from './roles.ts';

/** A rule of the grammar, what it was applied to, and the rules that read its parts. The words for people are the caller's. */
export interface Rule {
  readonly rule: RuleId;
  readonly at: Span;
  readonly parts: readonly Rule[];
}

export type RuleId =
  | 'range' | 'set' | 'choice' | 'spans' | 'since' | 'until' | 'before' | 'after' | 'since-then' | 'present' | 'unknown-end'
  | 'approximate' | 'uncertain' | 'part' | 'nth' | 'time'
  | 'as-edtf' | 'deep-time' | 'decade' | 'century' | 'hundreds' | 'millennium' | 'week-date' | 'fiscal-year' | 'distance' | 'relative' | 'document-day' | 'feast' | 'season' | 'quarter' | 'half'
  | 'figures' | 'weekday' | 'day-month' | 'day' | 'month' | 'year' | 'era' | 'calendar' | 'shared-year' | 'shared-month';

/** Why a number or a month is no date. */
export type RefusalId = 'named' | 'price' | 'counts' | 'percent' | 'grouped' | 'touched' | 'longer' | 'word' | 'name' | 'number';

/** A reading with the rules that made it, or what looks like a date and is none, with the word that says so. */
export type Explained =
  | { readonly kind: 'date'; readonly when: When; readonly rule: Rule }
  | { readonly kind: 'refused'; readonly at: Span; readonly why: RefusalId; readonly by?: Span };

/** The rules that made an expression, from the whole to its parts. */
export function ruleOf(scan: Scan, { s, e, kind, open, points, parts }: Expression): Rule {
  const at = { start: s, end: e };
  if (parts) return { rule: 'spans', at, parts: parts.map((part) => ruleOf(scan, part)) };
  const read = points.flatMap((point) => (point ? [pointRule(scan, point)] : []));
  if (points.length === 0) return { rule: 'since-then', at, parts: [] };
  return kind === 'point' ? { ...read[0]!, at } : { rule: open ?? (kind as 'range' | 'set' | 'choice'), at, parts: read };
}

/** The rules that made one date: each holds the next, what is nearest to the words is innermost. */
function pointRule(scan: Scan, point: Point): Rule {
  const at = { start: point.s, end: point.e };
  const { rel } = point;
  const outer: (RuleId | false | '' | undefined)[] = [
    point.now && 'present', point.unknown && 'unknown-end', point.unsure && 'uncertain', point.circa && 'approximate', point.part !== undefined && 'part', point.nth && 'nth', point.clock && 'time',
    point.edtf !== undefined && 'as-edtf', point.deep && 'deep-time', point.span, point.isoWeek && 'week-date', point.fiscal && 'fiscal-year',
    rel && (rel.from === 'reference' ? 'document-day' : rel.amount !== undefined ? 'distance' : 'relative'), point.feast !== undefined && 'feast',
    point.sub !== undefined && (point.sub < 33 ? 'season' : point.sub < 40 ? 'quarter' : 'half'),
    point.order && 'figures', point.weekday !== undefined && 'weekday', ...(point.order ? [] : dayAndMonth(scan, point)),
    point.y !== undefined && !point.span && !point.order && (says(scan, point, point.y) ? 'year' as const : 'shared-year' as const), (point.calendar ?? point.reign) && 'calendar', point.era && 'era',
  ];
  const path = outer.filter((rule) => rule !== false && rule !== '' && rule !== undefined);
  return path.reduceRight<Rule | undefined>((inner, rule) => ({ rule, at, parts: inner ? [inner] : [] }), undefined) ?? { rule: 'year', at, parts: [] };
}

/** A day and a month; a month that the words of this date do not say was said by the other end of its range or set. */
function dayAndMonth({ tokens }: Scan, { s, e, d, m }: Point): RuleId[] {
  if (m === undefined) return d === undefined ? [] : ['day'];
  const isWritten = tokens.some((token) => token.s >= s && token.e <= e && (token.sense.month === m || token.sense.calendarMonth === m || token.num === m && token.flags !== 0));
  return d === undefined ? ['month'] : isWritten ? ['day-month'] : ['day', 'shared-month'];
}

/** Whether a date's own words hold these figures of a year, in full or in short. */
const says = ({ tokens }: Scan, { s, e }: Point, y: number): boolean => tokens.some(({ s: from, e: to, num, digits }) => from >= s && to <= e && num >= 0 && (num === y || digits > 0 && num === y % 10 ** digits));

/** Why the number or month at token `i`, which begins no date, is none; undefined where it does not look like one. */
export function refusal(scan: Scan, i: number): Extract<Explained, { kind: 'refused' }> | undefined {
  const { text, tokens } = scan;
  const token = tokens[i]!;
  const { s, e, num, digits, flags, sense } = token;
  const previous = tokens[i - 1];
  const at = { start: s, end: e };
  const refused = (why: RefusalId, by?: { s: number; e: number }): Extract<Explained, { kind: 'refused' }> => ({ kind: 'refused', at, why, ...(by && { by: { start: by.s, end: by.e } }) });
  if (num < 0) return sense.month ? refused(/^\p{Lu}/u.test(text.slice(s, e)) ? 'name' : 'word') : undefined;
  if (flags & NUM_DECIMAL || num < 1000 || num > 2999 || (flags & NUM_GROUPED) === 0 && digits !== 4) return joinsNumber(scan, i) && !joinsNumber(scan, i - 1) && digits < 5 ? refused('number') : undefined;
  if ('$€£¥'.includes(text[s - 1] ?? ' ')) return refused('price', { s: s - 1, e: s });
  if (flags & NUM_GROUPED) return refused('grouped');
  if (flags & NUM_BAD) return refused('touched');
  if ('-–/.,:'.includes(text[s - 1] ?? ' ') && isWordAt(text, s - 2)) return refused('longer');
  if (previous && near(token) && isB(previous, NAMES)) return refused('named', previous);
  if (/^ ?[%€$£°]/.test(text.slice(e, e + 2))) return refused('percent');
  if (countsSomething(scan, { e, next: i + 1 })) return refused('counts', tokens[i + 1]);
  const word = /(\p{Lu}[\p{L}'’.-]*) $/u.exec(text.slice(Math.max(0, s - 30), s));
  return word ? refused('named', { s: s - word[0].length, e: s - 1 }) : refused('number');
}

/** Whether the next token is a number too, joined by a sign that dates have. */
function joinsNumber({ tokens }: Scan, i: number): boolean {
  const next = tokens[i + 1];
  return (tokens[i]?.num ?? -1) >= 0 && next !== undefined && next.num >= 0 && !next.blank && (next.gap === GAP_DASH || next.gap === GAP_SLASH || next.gap === GAP_DOT);
}
