import { partOf, wordNumber } from './counted.ts';
import { pointOf, type Point, type Relative } from './point.ts';
import { closes, isA, isB, isCapital, isLetterAt, isPlain, near, nearOrWrapped, skip, type Scan } from './scan.ts';
import type { UnitName } from '../languages/language.ts';
import type { Token } from './tokens.ts';
import { GAP_DASH, NUM_HAN, NUM_ORDINAL } from './marks.ts';
import { AFTER, AGO, AT, BEFORE, COMING, EARLIER, LAST, LATER, NEXT, OF, ONWARDS, PREVIOUS, SAME, THE, THIS, TODAY, TOMORROW, YESTERDAY } from './roles.ts';

const ADJECTIVE = NEXT | PREVIOUS | LAST | SAME | THIS | COMING;

/** Dates said by their distance: "three weeks later", "the following spring", "that same year", "yesterday". */
export function relative(scan: Scan, i: number): Point | undefined {
  const token = scan.tokens[i];
  if (!token) return undefined;
  return byAmount(scan, i) ?? (token.sense.starts ? byAdjective(scan, i) ?? byUnit(scan, i) ?? byName(scan, i) : undefined);
}

const make = (scan: Scan, i: number, e: number, next: number, rel: Relative, parts: Partial<Point> = {}): Point => pointOf(scan.tokens[i]!.s, e, next, { rel, ...parts });

/** A number in figures or words, and the token behind it. */
export function amount(scan: Scan, i: number): { value: number; next: number } | undefined {
  const token = scan.tokens[i];
  if (!token) return undefined;
  // Arabic has a form for two that holds the unit as well: عامين.
  if (token.sense.unit && token.sense.cardinal) return { value: token.sense.cardinal, next: i };
  if (token.num > 0 && (token.flags & ~NUM_HAN) === 0) return { value: token.num, next: i + 1 };
  const word = wordNumber(scan, i);
  return word && !word.ordinal && word.value > 0 ? word : undefined;
}

/** "three weeks later", "ten days on", "two years ago", "drei Monate später", "через три месяца", "3か月後". */
function byAmount(scan: Scan, i: number): Point | undefined {
  const { tokens, text, lexicon } = scan;
  const count = amount(scan, i);
  if (!count) return undefined;
  const unit = countedUnit(tokens[count.next]);
  const k = count.next + 1;
  const word = tokens[k];
  // 1648年之后 is behind that year: so far off nothing is counted there.
  if (!unit || !nearOrWrapped(word) || !isA(word, LATER | EARLIER | AGO) || (count.value >= 1000 && text.charCodeAt(word.s) > 0x3000)) return undefined;
  // "two years after the war" says nothing by itself; "ten days on, …" and "a year after." do.
  if ((isA(word, BEFORE | AFTER | ONWARDS) || isB(word, AT)) && !endsClause(text, word.e) && !lexicon.elsewhere?.followsFreely(scan, k)) return undefined;
  return make(scan, i, word.e, k + 1, { direction: isA(word, LATER) ? 1 : -1, amount: count.value, unit, from: isA(word, AGO) ? 'reference' : 'text' });
}

/** The unit of an amount. */
export function countedUnit(token: Token | undefined): Exclude<UnitName, ''> | undefined {
  const unit = nearOrWrapped(token) || token?.gap === GAP_DASH ? token.sense.unit : '';
  return unit === '' || NOT_COUNTED.has(unit) ? undefined : unit;
}
const NOT_COUNTED: ReadonlySet<string> = new Set(['season', 'half', 'minute', 'hour', 'night']);

/** Whether the clause ends here, or goes on with a small word that begins another. */
const endsClause = (text: string, at: number): boolean => /^(?:\s*$|[ \t]*[.,;:!?)\]–—。，、؛،]|\s*\n|[ \t]+(?:it|he|she|they|we|and|but|in|at|with|was|were|is|by|when)(?![\p{L}]))/u.test(text.slice(at, at + 14));

/** "the following spring", "next year", "that same day", "later that month", "late that summer", "the previous April", 翌年. */
function byAdjective(scan: Scan, i: number): Point | undefined {
  const { tokens, text } = scan;
  let k = i;
  // "later that year", "earlier that month", "late in the same year"
  let loose = false;
  let part = 0 as number;
  const lead = tokens[k]!;
  if (!isA(lead, ADJECTIVE)) {
    const third = partOf(lead);
    // "Jahrhundertwende"
    if (third === 8 && lead.sense.whole) return make(scan, i, lead.e, i + 1, { direction: 0, unit: 'century', from: 'text' }, { part: 8 });
    if (third) part = third;
    else if (isA(lead, LATER | EARLIER) && !isA(lead, AFTER | BEFORE)) loose = true;
    else return undefined;
    k = skip(scan, k + 1, THE | OF | AT);
    const unit = loose ? theUnit(scan, i + 1) : undefined;
    if (unit) return { ...unit, s: lead.s };
    if (!near(tokens[k]) || !isA(tokens[k], SAME | THIS | NEXT)) return undefined;
  }
  const word = tokens[k]!;
  let target = k;
  if (!word.sense.whole) {
    target = k + 1;
    // "that same year", "the very next day", "this past spring"
    if (near(tokens[target]) && isA(tokens[target], ADJECTIVE) && !tokens[target]!.sense.unit) target++;
    if (!nearOrWrapped(tokens[target])) return undefined;
  }
  const what = tokens[target]!;
  // その翌年
  const { a } = (what.sense.whole ? what : word).sense;
  const article = hasArticle(scan, i);
  const deictic = (a & LAST) !== 0 || ((a & THIS) !== 0 && (a & SAME) === 0) || ((a & COMING) !== 0 && !(article && scan.lexicon.habits.theLast));
  if ((a & LAST) !== 0 && article && scan.lexicon.habits.theLast) return undefined;
  const direction = a & (NEXT | COMING) ? 1 : a & (PREVIOUS | LAST) ? -1 : 0;
  const from = deictic ? 'reference' as const : 'text' as const;
  const { unit } = what.sense;
  const parts = part ? { part: part as NonNullable<Point['part']> } : {};
  if (unit === 'night' && (from === 'reference' || direction === 0)) return undefined;
  if (unit && unit !== 'season' && unit !== 'half' && unit !== 'minute' && unit !== 'hour') {
    // "the next two years" has a number between; "that day-care" and the like are cut off by the clause.
    if (text[what.e] === '-' && isLetterAt(text, what.e + 1)) return undefined;
    // 今年, "heuer" are this year of whoever writes.
    const made = make(scan, i, what.e, target + 1, { direction, unit, from, ...(word.sense.whole && deictic && direction === 0 && { amount: 0 }) }, parts);
    return unit === 'year' ? scan.lexicon.elsewhere?.withinYear(scan, made) ?? made : made;
  }
  if (what.sense.season) return make(scan, i, what.e, target + 1, { direction, unit: 'seasonName', from }, { sub: 20 + what.sense.season, ...parts });
  if (what.sense.month && (isCapital(text, what.s) || !scan.lexicon.habits.capitals)) return make(scan, i, what.e, target + 1, { direction, unit: 'monthName', from }, { m: what.sense.month, ...parts });
  if (what.sense.weekday && what.e - what.s > 4) return make(scan, i, what.e, target + 1, { direction, unit: 'weekday', from }, { weekday: what.sense.weekday });
  return undefined;
}

/** Whether "the" (or the language's article) stands right before token `i`. */
function hasArticle({ tokens }: Scan, i: number): boolean {
  const before = tokens[i - 1];
  return near(tokens[i]) && before !== undefined && isB(before, THE);
}

/** "the year after", "l'année suivante", "im Jahr darauf", "the day before", "of the month". */
function byUnit(scan: Scan, i: number): Point | undefined {
  const { tokens, text } = scan;
  const unit: Token = tokens[i]!;
  const name = unit.sense.unit;
  if (!name || name === 'season' || name === 'half' || name === 'minute' || name === 'hour') return undefined;
  const word = tokens[i + 1];
  if (!near(word) || word.num >= 0) return undefined;
  const before = tokens[i - 1];
  if (before && near(unit) && (before.num >= 0 || before.sense.cardinal > 1)) return undefined;
  const forward = isA(word, NEXT) || (isA(word, LATER) && hasArticle(scan, i));
  const back = isA(word, PREVIOUS) || (isA(word, EARLIER) && hasArticle(scan, i));
  if (!forward && !back) return undefined;
  const { a } = word.sense;
  if ((a & (BEFORE | AFTER | ONWARDS)) !== 0 && (a & (NEXT | PREVIOUS)) === 0 && !endsClause(text, word.e)) return undefined;
  return make(scan, i, word.e, i + 2, { direction: forward ? 1 : -1, unit: name, from: 'text' });
}

/** "today", "yesterday", "now". */
function byName(scan: Scan, i: number): Point | undefined {
  const token = scan.tokens[i]!;
  const { b, away } = token.sense;
  const day = away ? Math.sign(away) as 1 | -1 : b & YESTERDAY ? -1 : b & TOMORROW ? 1 : b & TODAY ? 0 : undefined;
  if (day === undefined) return undefined;
  return make(scan, i, token.e, i + 1, { direction: day, unit: 'day', from: 'reference', ...(day !== 0 && { amount: Math.abs(away) || 1 }) });
}

/** What follows "of" behind a month, a day or a quarter and says its year or month: "of that year", "of the next year", "of the month". */
export function ofRelative(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const k = skip(scan, i, OF | THE);
  // Where cases say it, no word for "of" is needed: "весной того же года".
  if (!nearOrWrapped(tokens[i]) || (k === i && !isA(tokens[i], ADJECTIVE))) return undefined;
  const token = tokens[k];
  if (!nearOrWrapped(token)) return undefined;
  const read = scan.lexicon.elsewhere?.adjectiveBehind(scan, k) ?? byAdjective(scan, k) ?? byUnit(scan, k);
  // In English only the author's own year may stand so: "on 21 November last year".
  if (read && (read.rel!.unit === 'year' || read.rel!.unit === 'month')) return k === i && scan.lexicon.habits.joined && read.rel!.from === 'text' ? undefined : read;
  return theUnit(scan, i);
}

/** "of the month", "of the year": the one that the text has established. */
export function theUnit(scan: Scan, i: number): Point | undefined {
  const { tokens } = scan;
  const k = skip(scan, i, OF | THE);
  const token = tokens[k];
  if (k === i || !near(token) || !isB(tokens[k - 1], THE)) return undefined;
  const { unit } = token.sense;
  if (unit !== 'month' && unit !== 'year' && unit !== 'decade' && unit !== 'century' && unit !== 'week') return undefined;
  return make(scan, i, token.e, k + 1, { direction: 0, unit, from: 'text' });
}

/** "on the 20th": a day of the month that the text has established. */
export function dayOfFocus(scan: Scan, i: number): Point | undefined {
  const { tokens, text, lexicon } = scan;
  const token: Token = tokens[i]!;
  if (!(token.flags & NUM_ORDINAL) || !isPlain(token) || token.num < 1 || token.num > 31 || !hasArticle(scan, i)) return undefined;
  // "the 14th inst."
  const month = tokens[i + 1];
  if (near(month) && month.sense.whole && month.sense.unit === 'month') return make(scan, i, month.e, i + 2, { direction: isA(month, LAST) ? -1 : isA(month, COMING) ? 1 : 0, unit: 'month', from: 'reference' }, { d: token.num });
  const rest = text.slice(token.e, token.e + 24);
  const word = /^[ \n]+(\p{L}+)/u.exec(rest)?.[1];
  const ends = word === undefined ? closes(text, token.e) : lexicon.common.has(word) || word.endsWith('ed');
  if (!ends) return undefined;
  return pointOf(token.s, token.e, i + 1, { d: token.num });
}
