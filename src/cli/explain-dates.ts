import type { Explained, RefusalId, Rule, RuleId } from '../dates/every.ts';
import { printable } from '../text/index.ts';

/** The rules of the grammar of dates, in words. */
const RULES: Readonly<Record<RuleId, string>> = {
  range: 'range', set: 'several dates', choice: 'one of several dates', spans: 'several spans',
  since: 'open: since', until: 'open: until', before: 'open: before', after: 'open: after', 'since-then': 'since or until then', present: 'the present', 'unknown-end': 'an end that is not known',
  approximate: 'approximate', uncertain: 'uncertain', part: 'a part of', nth: 'the first, second … of', time: 'with a time of day',
  'as-edtf': 'figures left open', 'deep-time': 'years so far back', decade: 'decade', century: 'century', hundreds: 'the hundreds', millennium: 'millennium', 'week-date': 'week of a year', 'fiscal-year': 'fiscal year',
  distance: 'told by its distance', relative: 'told from what stands before', 'document-day': 'told from the day of the document', feast: 'day with a name',
  season: 'season', quarter: 'quarter', half: 'half', figures: 'date in figures', weekday: 'weekday', 'day-month': 'day and month', day: 'day', month: 'month', year: 'year',
  era: 'era', calendar: 'another calendar', 'shared-year': 'year said by its neighbour', 'shared-month': 'month said by its neighbour',
};

/** Why something is no date; `{by}` is the word that says so. */
const REFUSALS: Readonly<Record<RefusalId, string>> = {
  named: 'a number behind {by}', price: 'a price: {by} stands before it', counts: 'it counts {by}', percent: 'a share or a measure', grouped: 'a number with a separator of thousands', touched: 'letters touch it',
  longer: 'a piece of a longer number or code', word: 'a word like any other, in small letters', name: 'a name, or a word at the head of a sentence', number: 'a number, and nothing says that it is a date',
};

const quoted = (text: string, { start, end }: { readonly start: number; readonly end: number }): string => `“${printable(text.slice(start, end).replaceAll(/\s+/g, ' '))}”`;

/**
 * The rules that read a date, a line for each of its ends, from the whole to its parts:
 * `range › day and month › year “3–5 May 1871”`.
 */
export function rulePath(text: string, { rule, at, parts }: Rule, above: readonly string[] = []): string[] {
  const path = [...above, RULES[rule]];
  return parts.length === 0 ? [`${path.join(' › ')} ${quoted(text, at)}`] : parts.flatMap((part) => rulePath(text, part, path));
}

/** Why something that looks like a date is none. */
export const refusedBecause = (text: string, { why, by }: Extract<Explained, { kind: 'refused' }>): string => REFUSALS[why].replace('{by}', by ? quoted(text, by) : '');
