import type { Bounds, DateContext, ReadWhen } from '../when.ts';
import { plainWhen } from '../plain-when.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import { THE } from './roles.ts';
import { formAt } from './tokens.ts';

/** Reads the plainest labels; undefined for every other text, and for those that something may qualify. */
export type PlainLead = (text: string, from: number, context: DateContext, lexicon: Lexicon) => { readonly when: ReadWhen; readonly end: number } | undefined;

/** "1921-05-04", "4 May 1921", "May 4, 1921", "May 1921", "1921". */
const LABEL = /(?:([12]\d{3})-(\d\d)-(\d\d)|(\d{1,2}) (\p{L}{3,12}) ([12]\d{3})|(\p{L}{3,12}) (?:(\d{1,2}), )?([12]\d{3})|(1\d{3}|20\d\d))(?![\p{L}\p{N}])/uy;

/** "4 May", "May 4": in every month a day up to the 28th is one. */
const YEARLESS = /(?:([1-9]|1\d|2[0-8]) (\p{L}{3,12})|(\p{L}{3,12}) ([1-9]|1\d|2[0-8]))(?![\p{L}\p{N}])/uy;

/** What sets a label off from a text that begins with a word, and nothing that a date goes on with. */
const SET_OFF = /(: | [–—-] )(?=([a-zA-Z\u00c0-\u052f]+)(?:[ ,.]|$))/y;

/**
 * The plainest labels of lists are read without the grammar, which takes ten times as long: a day, month or year of four
 * figures, set off from a text whose first word has no meaning in dates, or is the article. What is read is what the grammar
 * would read (`plain-lead.test.ts`).
 */
export const plainLead: PlainLead = (text, from, context, lexicon) => {
  if (context.era !== undefined || (context.calendar ?? 'gregorian') !== 'gregorian' || lexicon.language.calendar !== undefined) return undefined;
  if (from > 0 && !/[\s(]/.test(text[from - 1] ?? '')) return undefined;
  LABEL.lastIndex = from;
  const found = LABEL.exec(text);
  if (!found) return yearless(text, from, context, lexicon);
  const [label, isoYear, isoMonth, isoDay, day, month, yearBehind, monthFirst, dayBehind, yearThird, yearAlone] = found;
  const end = from + label.length;
  if (end < text.length && !isSetOff(text, end, lexicon)) return undefined;
  const year = Number(isoYear ?? yearBehind ?? yearThird ?? yearAlone);
  const named = month ?? monthFirst;
  const m = named === undefined ? Number(isoMonth ?? 0) : monthOf(named, lexicon);
  if (m === undefined) return undefined;
  const d = Number(isoDay ?? day ?? dayBehind ?? 0);
  if ((isoMonth !== undefined && (m === 0 || d === 0)) || ((day ?? dayBehind) !== undefined && d === 0)) return undefined;
  const edtf = isoYear === undefined ? `${year}${m === 0 ? '' : `-${two(m)}`}${d === 0 ? '' : `-${two(d)}`}` : label;
  const when = plainWhen(edtf, year, m, d, { start: from, end }, []);
  return when && { when, end };
};

const UNKNOWN: Bounds = { earliestStart: 'unknown', latestStart: 'unknown', earliestEnd: 'unknown', latestEnd: 'unknown' };

/** A day and month whose year a heading says, or nothing. */
function yearless(text: string, from: number, { established }: DateContext, lexicon: Lexicon): ReturnType<PlainLead> {
  const anchor = established?.[0];
  if (anchor && !/^[12]\d{3}$/.test(anchor.when.edtf)) return undefined;
  YEARLESS.lastIndex = from;
  const found = YEARLESS.exec(text);
  if (!found) return undefined;
  const [label, day, month, monthFirst, dayBehind] = found;
  const end = from + label.length;
  const m = end < text.length && !isSetOff(text, end, lexicon) ? undefined : monthOf(month ?? monthFirst ?? '', lexicon);
  if (m === undefined) return undefined;
  const d = Number(day ?? dayBehind);
  const at = { start: from, end };
  const of = `-${two(m)}-${two(d)}`;
  if (!anchor) return { when: { kind: 'read', at, edtf: `XXXX${of}`, bounds: UNKNOWN, provenance: [{ part: 'year', how: 'assumed', why: 'no year is said or established: any year' }] }, end };
  const { edtf } = anchor.when;
  const when = plainWhen(edtf + of, Number(edtf), m, d, at, [{ part: 'year', how: 'inherited', anchor: anchor.at, anchorIn: 'context', why: `year taken from ${anchor.role}` }]);
  return when && { when, end };
}

const two = (number: number): string => (number < 10 ? `0${number}` : String(number));

function isSetOff(text: string, end: number, lexicon: Lexicon): boolean {
  SET_OFF.lastIndex = end;
  const [, sign, word] = SET_OFF.exec(text) ?? [];
  if (word === undefined) return false;
  const start = end + (sign ?? '').length;
  const hit = formAt(text, start, start + word.length, lexicon);
  const [numeral = '', suffix = ''] = /^[IVXLCDM]+(.*)$/.exec(word) ?? [];
  if (numeral !== '' && (suffix === '' || lexicon.ordinalSuffixes.has(suffix))) return false;
  return hit === undefined || (sign === ': ' && isArticle(hit.form.sense));
}

const isArticle = ({ a, b, month, weekday, season, cardinal, ordinal, unit, feast, starts }: Sense): boolean => a === 0 && b === THE && month + weekday + season + cardinal + ordinal === 0 && unit === '' && feast === '' && !starts;

/** The number of the month that a word names, and nothing else; undefined for other words. */
function monthOf(word: string, lexicon: Lexicon): number | undefined {
  const forms = lexicon.forms.get(word.toLowerCase());
  const sense = forms?.length === 1 && forms[0]?.rest === '' ? forms[0].sense : undefined;
  return sense && sense.month > 0 && sense.a === 0 && sense.b === 0 && sense.calendar === '' && sense.cardinal === 0 && sense.ordinal === 0 ? sense.month : undefined;
}
