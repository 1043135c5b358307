import { leadingDate, readLabel, readDates, wordsFor } from '../dates/every.ts';
import { whenFromEdtf, type DateContext, type When } from '../dates/index.ts';
import { passage, type Passage, type Span } from '../text/index.ts';
import { every, wordsPattern } from './phrases/index.ts';

/**
 * How plainly words stand as a label.
 * `whole`: nothing else is there. `marked`: set apart by the author's marks or a separator.
 * `bracketed`: in brackets. `loose`: a comma or full stop follows, as it may in a sentence. `bare`: only blanks follow.
 * `prose`: the date is part of a sentence ("In 1921, the").
 */
export type Strength = 'whole' | 'marked' | 'bracketed' | 'loose' | 'bare' | 'prose';

/** A label found in words. Spans are in the words' plain text. */
export interface Lead {
  readonly when: When;
  readonly label: Span;
  /** Where the words behind the label and its separator begin. */
  readonly rest: number;
  readonly strength: Strength;
}

/** The longest words that are looked at for a label. */
const LONGEST = 200;

/** Marks, pictures and blanks that stand before a label and are none of it. A minus before a number is kept. */
const BEFORE = /^(?:[\s\u200b\ufeff•·▪◦‣►▶→➔✓✔★☆◆◇■□●○|]|\p{Extended_Pictographic}\ufe0f?|[-–—*](?!\d))+/u;

const SEPARATOR = /^[\s\u200b]*(?:[:：。;,，、|]|\.(?=\s|$)|(?:->|=>|[→➔➜►▶·•])|[-–—―~](?![-–—―\d])|[-–—―]{2,3}|[–—―](?=\d))[\s\u200b]*(?:[-–—―](?=\s))?[\s\u200b]*/u;
const CLOSING = /^[\s\u200b]*[)\]}»"”'’]+/u;

/** Nothing but words that place a date: "Le 14 juillet", "On 4 May", "Am 3. Mai". */
const PLACING = new RegExp(`^[\\s*(["“«]*(?:(?:${wordsPattern(wordsFor('at', 'the'), 'whole').source})['’]?\\s*){1,2}$`, 'iu');

const NO_CONTEXT: DateContext = {};

/** What was read of a passage, and in which context: judging and composing ask the same of the same words. */
const read = new WeakMap<Passage, { readonly context: DateContext; readonly lead: Lead | undefined }>();

/** The label that words begin with; undefined where they begin with none. */
export function readLead(words: Passage, context: DateContext = NO_CONTEXT): Lead | undefined {
  const known = read.get(words);
  if (known?.context === context) return known.lead;
  const lead = machineDate(words, findLead(words, context));
  read.set(words, { context, lead });
  return lead;
}

function findLead(words: Passage, context: DateContext): Lead | undefined {
  const from = startOf(words);
  const text = words.text.slice(from, from + LONGEST);
  if (text === '') return undefined;
  const strong = strongLead(words, from);
  const quick = /[\p{N}?]/u.test(text) || /^\P{L}{0,4}\p{L}/u.test(text);
  if (!quick) return undefined;
  const found = withinGap(text, findDate(text, context), context);
  if (found && found.when.at.start < found.end) {
    const lead = placed(words, from, text, found, strong);
    return (lead && !isName(lead, words) ? lead : undefined) ?? wholeStrong(words, from, strong, context);
  }
  return undatedLead(words, from, strong, context) ?? wholeStrong(words, from, strong, context) ?? untilColon(words, from, text, context);
}

/** A month or season that only runs on into other words: "Fall of the Wall", "March of the women". */
const isName = ({ strength, label, when }: Lead, { text }: Passage): boolean =>
  strength === 'bare' && (when.kind === 'unread' || when.edtf.startsWith('XXXX')) && !/\p{N}/u.test(text.slice(label.start, label.end));

const findDate = (text: string, context: DateContext): Found | undefined => eraRange(text, context) ?? dayBehind(text, leadingDate(text, context), context) ?? otherLanguage(text, context) ?? clockLead(text, context);

/** "about", "ca.", and nothing else. */
const ABOUT = new RegExp(`^(?:${wordsPattern(wordsFor('circa'), 'whole').source})[\\s?.]*$`, 'iu');

/** A year whose day or month follows in brackets ("1876 (14 February)", "1924 (April)"), or that it is only about right ("1386 (about)"). */
function dayBehind(text: string, year: Found | undefined, context: DateContext): Found | undefined {
  if (year?.when.kind !== 'read' || !/^\d{4}$/.test(year.when.edtf)) return year;
  const [found, inside] = /^\s?\(([^()\n]{2,24})\)/.exec(text.slice(year.end)) ?? [];
  if (found !== undefined && inside !== undefined && ABOUT.test(inside)) {
    const about = readLabel(`${inside.replace(/[\s?.]+$/, '')} ${text.slice(year.when.at.start, year.when.at.end)}`, context);
    const end = year.end + found.length;
    return about?.kind === 'read' && about.edtf === `${year.when.edtf}~` ? { when: { ...about, at: { start: year.when.at.start, end }, provenance: [] }, end } : year;
  }
  const part = inside === undefined ? undefined : readLabel(inside, NO_CONTEXT);
  if (found === undefined || inside === undefined || part?.kind !== 'read' || !/^XXXX-(?:\d\d|2[1-4])(?:-\d\d)?$/.test(part.edtf) || part.at.end - part.at.start < inside.trim().length) return year;
  const whole = readLabel(`${inside.trim()} ${text.slice(year.when.at.start, year.when.at.end)}`, context);
  if (whole?.kind !== 'read' || !whole.edtf.startsWith(`${year.when.edtf}-`)) return year;
  const end = year.end + found.length;
  return { when: { ...whole, at: { start: year.when.at.start, end }, provenance: [] }, end };
}

interface Found { readonly when: When; readonly end: number }

/** A gap parts a label from its text: no date reaches across one where the words before it are a date. */
function withinGap(text: string, found: Found | undefined, context: DateContext): Found | undefined {
  const gap = found ? /\S(?=\t| {2,}|\u3000)/.exec(text.slice(0, found.end)) : null;
  if (!found || !gap) return found;
  const before = text.slice(0, gap.index + 1);
  const short = findDate(before, context);
  return short?.when.kind === 'read' && short.end >= before.length ? short : found;
}

/** Whether words are nothing but a date. */
export function isWholeLabel(words: Passage): boolean {
  const lead = readLead(words);
  return lead !== undefined && lead.strength === 'whole' && lead.when.kind === 'read';
}

/** Where words begin, pictures and ornaments before them passed over. */
function startOf({ text, runs }: Passage): number {
  let from = 0;
  for (const run of runs) {
    if (run.kind === 'text' && run.text.trim() !== '') break;
    from += run.text.length;
  }
  return from + (BEFORE.exec(text.slice(from, from + 40))?.[0].length ?? 0);
}

/** Where the words set in bold or italics that begin the passage end; `from` itself where they begin plain. */
function strongLead({ runs }: Passage, from: number): number {
  let offset = 0;
  let end = from;
  for (const run of runs) {
    const next = offset + run.text.length;
    if (next > from) {
      if (!(run.marks?.strong || run.marks?.emphasis || run.marks?.code) && (run.text.slice(Math.max(0, from - offset)).trim() !== '' || run.kind === 'break')) break;
      if (run.text.trim() !== '') end = next;
    }
    offset = next;
  }
  return end;
}

function placed(words: Passage, from: number, text: string, found: { when: When; end: number }, strong: number): Lead | undefined {
  const { at } = found.when;
  const before = text.slice(0, at.start);
  // A footnote's mark behind the label is none of the text.
  let end = found.end + (noteBehind(words, from + found.end)?.length ?? 0);
  const label = { start: from + at.start, end: from + at.end };
  const when = shifted(found.when, from);
  const opened = /[([{«"“‘']\s*$/u.test(before);
  const closing = CLOSING.exec(text.slice(end));
  if (closing && (opened || /^\s*[)\]]/.test(closing[0]))) end += closing[0].length;
  const behind = text.slice(end);
  const placing = PLACING.test(before);
  const prose = !placing && /\p{L}/u.test(before.replace(/[([{«"“‘'\s]/gu, ''));
  const done = (strength: Strength, rest: number): Lead => ({ when, label, rest: from + rest, strength });
  if (behind.trim() === '' || /^[\s:：.,;–—-]+$/u.test(behind)) return done('whole', words.text.length - from);
  const separator = SEPARATOR.exec(behind)?.[0];
  if (separator !== undefined && !isCount(behind)) {
    const comma = /^[\s\u200b]*[,.，、]/.test(separator);
    return done(prose || (placing && comma && strong <= label.start) ? 'prose' : comma && strong <= label.start ? 'loose' : opened ? 'bracketed' : 'marked', end + separator.length);
  }
  const blanks = /^[\s\u200b]*/.exec(behind)?.[0] ?? '';
  if (prose || (placing && strong <= label.start)) return done('prose', end + blanks.length);
  if (strong > label.start && strong <= from + end + blanks.length) return done('marked', end + blanks.length);
  if (/[\t\n]|\u00a0{2}| {2}/.test(blanks)) return done('marked', end + blanks.length);
  if (opened && closing) return done('bracketed', end + blanks.length);
  if (blanks === '') return /^[([（]/.test(behind) ? done('bare', end) : undefined;
  if (insideLink(words, label.end)) return undefined;
  return done('bare', end + blanks.length);
}

/** The mark of a footnote right behind an offset: "[3]", a raised number. */
function noteBehind({ runs }: Passage, offset: number): string | undefined {
  let start = 0;
  for (const run of runs) {
    if (start === offset) return run.marks?.superscript && run.marks.link !== undefined ? run.text : undefined;
    if (start > offset) return undefined;
    start += run.text.length;
  }
  return undefined;
}

/** "1,500 men", "3.5 m": digits behind a mark that is no separator. */
const isCount = (behind: string): boolean => /^[.,:]\d/.test(behind);

/** Whether the words at an offset go on within one link. */
function insideLink({ runs }: Passage, offset: number): boolean {
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    if (start < offset && offset < end) return run.marks?.link !== undefined;
    start = end;
  }
  return false;
}

/** A label in another language than the document's. */
function otherLanguage(text: string, context: DateContext): { when: When; end: number } | undefined {
  const { language, ...others } = context;
  return language !== undefined && language !== 'en' && /\p{N}/u.test(text.slice(0, 24)) ? leadingDate(text, others) : undefined;
}

/** "44, 15 March" below such words: the era belongs behind the year. */
function partedYear(text: string, era: string, context: DateContext): Found | undefined {
  const year = /^[~≈]?(?:(?:c|ca|circa)\.?\s?)?\d{1,4}(?=,\s)/iu.exec(text)?.[0];
  const found = year === undefined ? undefined : leadingDate(`${year} ${era}${text.slice(year.length)}`, context);
  if (year === undefined || found?.when.kind !== 'read') return undefined;
  const added = era.length + 1;
  if (found.end <= year.length + added + 1) return undefined;
  const end = found.end - added;
  return { when: { ...found.when, at: { start: found.when.at.start, end: found.when.at.end - added }, provenance: [{ part: 'era', how: 'inherited', why: 'the era is said once for all that follows' }] }, end };
}

/** "431–404", "3000", "44" below "all dates are BC" or "Anno Domini": bare numbers whose era is said above. */
function eraRange(text: string, context: DateContext): { when: When; end: number } | undefined {
  const { era } = context;
  const inner = era === undefined ? undefined : partedYear(text, era, context);
  if (inner) return inner;
  const range = era === undefined ? undefined : /^[~≈]?(?:(?:c|ca|circa)\.?\s?)?\d{1,6}(?:\s?[-–—]\s?\d{1,6})?(?![\p{L}\d])(?!\s?[-/.–—,]\s?\d)(?!\s*(?:BC|AD|CE|B\.C|A\.D))/iu.exec(text)?.[0];
  if (range === undefined || (/^\W*\d{4}$/.test(range) && era === 'AD')) return undefined;
  const both = readLabel(`${range} ${era}`, context);
  if (both?.kind !== 'read' || both.at.end < range.length) return undefined;
  const at = { start: 0, end: range.length };
  return { when: { ...both, at, provenance: [{ part: 'era', how: 'inherited', why: 'the era is said once for all that follows' }] }, end: range.length };
}

const joins = (words: readonly string[]): string => words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|ª|日|号)?';
/** "31", "2nd", "7–9", "14. bis 16.", "3 et 5", before a separator or the end of the words. */
const DAYS = new RegExp(`^\\**(?:(?:${joins(wordsFor('from'))})\\s)?${DAY}(?:\\.?\\s?(?:([-–—]|${joins(wordsFor('to'))})|&|\\+|,|${joins(wordsFor('and'))})\\s?${DAY})?(?=\\s*(?:[:.](?!\\d)|[–—|)\\t，、])|\\s-\\s|\\s*$)`, 'iu');
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)()()\b/;

/** The day of the month that words begin with, below a date that names the month: "31: The dyke breaks", "2nd. Boats arrive". */
export function readDay(words: Passage, month: string): Lead | undefined {
  const from = startOf(words);
  const text = words.text.slice(from, from + 30);
  const [found, first, range, second] = DAYS.exec(text) ?? ORDINAL.exec(text) ?? [];
  if (found === undefined || first === undefined) return undefined;
  const day = (number: string): string => `${month}-${number.padStart(2, '0')}`;
  const label = { start: from, end: from + found.length };
  const when = whenFromEdtf(!second ? day(first) : range ? `${day(first)}/${day(second)}` : `{${day(first)},${day(second)}}`, label);
  if (when.kind === 'unread') return undefined;
  const behind = words.text.slice(label.end);
  const rest = label.end + (SEPARATOR.exec(behind)?.[0] ?? /^\s*/.exec(behind)?.[0] ?? '').length;
  return { when, label, rest, strength: behind.trim() === '' ? 'whole' : 'marked' };
}

/** What the author told machines of a label (`<time datetime>`), where its words alone do not say it: "yesterday", "4 May". */
function machineDate(words: Passage, lead: Lead | undefined): Lead | undefined {
  if (lead && !(lead.when.kind === 'unread' || lead.when.edtf.includes('XXXX'))) return lead;
  let start = 0;
  for (const { text, marks } of words.runs) {
    const end = start + text.length;
    if (marks?.datetime !== undefined && text.trim() !== '' && (lead === undefined ? words.text.slice(0, start).trim() === '' : start < lead.label.end && lead.label.start < end)) {
      const label = { start, end };
      const [, day, minute, second = ':00', zone = ''] = /^(-?\d{4,}(?:-\d\d(?:-\d\d)?)?)(?:$|[T ](\d\d:\d\d)?(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)/.exec(marks.datetime.trim()) ?? [];
      const time = minute !== undefined && /\d[:.h]\d\d/.test(text) ? `T${minute}${second}${zone}` : '';
      const when = day === undefined ? undefined : whenFromEdtf(`${day}${time}`, label);
      if (when?.kind === 'read') return { when: { ...when, provenance: [{ part: 'whole', how: 'written', why: 'as the author told machines' }] }, label, rest: lead?.rest ?? end, strength: words.text.slice(end).trim() === '' ? 'whole' : (lead?.strength ?? 'marked') };
    }
    start = end;
  }
  return lead;
}

/** A time of day alone: read where a day is established, else kept as what it is. */
function clockLead(text: string, context: DateContext): { when: When; end: number } | undefined {
  const [found] = /^\[?(?:T[+-])?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s?(?:UTC|GMT|Z|[A-Z]{2,4}T))?(?![\d/-])/i.exec(text) ?? [];
  if (found === undefined || (context.established ?? []).length > 0 && leadingDate(text, context)) return undefined;
  const start = found.startsWith('[') ? 1 : 0;
  return { when: { kind: 'unread', at: { start, end: found.length }, why: 'a time of day, and nothing says of which day' }, end: found.length };
}

/** Labels that say that there is no date: "n.d.", "date unknown". */
function undatedLead(words: Passage, from: number, strong: number, context: DateContext): Lead | undefined {
  const text = words.text.slice(from, from + 60).toLowerCase();
  const says = (one: string): boolean => text.startsWith(one) && !/[\p{L}\p{N}]/u.test(text[one.length] ?? '');
  const now = nowadays.find(says);
  const phrase = now ?? undated.find(says);
  if (phrase === undefined) return undefined;
  const label = { start: from, end: from + phrase.length };
  const behind = words.text.slice(label.end, label.end + 40).replace(/^[)\]]/, ' ');
  const separator = SEPARATOR.exec(behind)?.[0] ?? /^(?:\t| {2,}|\n)\s*/.exec(behind)?.[0] ?? (strong === label.end ? '' : /^\s*$/.test(behind) ? behind : undefined);
  if (separator === undefined) return undefined;
  // Now is the document's day, never that of the entry before.
  const { established: _, ...apart } = context;
  const today = now === undefined ? undefined : readLabel('today', apart);
  const when: When = today ? { ...today, at: label } : { kind: 'unread', at: label, why: 'the author says that there is no date' };
  return { when, label, rest: label.end + separator.length, strength: behind.trim() === '' ? 'whole' : 'marked' };
}

/** "Present", "Now", "Heute". */
const nowadays = every(({ now }) => now).toSorted((a, b) => b.length - a.length);
const undated = every((phrases) => phrases.undated).toSorted((a, b) => b.length - a.length);

/** Words set in bold that hold a date, but not first: "**Week of 4 May:**". */
function wholeStrong(words: Passage, from: number, strong: number, context: DateContext): Lead | undefined {
  if (strong <= from || strong - from > 60) return undefined;
  const inside = words.text.slice(from, strong);
  const outside = words.text.slice(strong);
  const trimmed = inside.replace(/[\s:：.–—-]+$/u, '');
  const separated = trimmed !== inside || SEPARATOR.test(outside) || outside.trim() === '';
  return separated ? looseLabel(words, from, trimmed, strong, context) : undefined;
}

/** Words up to a colon that hold a date, but not first: "Week of 4 May: …". */
function untilColon(words: Passage, from: number, text: string, context: DateContext): Lead | undefined {
  const colon = /^[^:：\n]{3,48}[:：](?=\s|$)/u.exec(text)?.[0];
  return colon === undefined ? undefined : looseLabel(words, from, colon.slice(0, -1).trimEnd(), from + colon.length, context);
}

function looseLabel(words: Passage, from: number, inside: string, end: number, context: DateContext): Lead | undefined {
  const date = readLabel(inside, context);
  const label = { start: from, end: from + inside.length };
  const behind = words.text.slice(end);
  const rest = end + (SEPARATOR.exec(behind)?.[0].length ?? /^\s*/.exec(behind)?.[0].length ?? 0);
  const strength = behind.trim() === '' ? 'whole' : 'marked';
  if (date && date.kind === 'read' && mostly(inside, date.at)) return { when: { ...shifted(date, from), at: label }, label, rest, strength };
  if (looksLikeTime(inside)) return { when: { kind: 'unread', at: label, why: 'it looks like a date and could not be read' }, label, rest, strength };
  return undefined;
}

/** Whether a date is what the words are mainly about: few other words stand beside it. */
function mostly(text: string, at: Span): boolean {
  const beside = `${text.slice(0, at.start)} ${text.slice(at.end)}`.match(/[\p{L}\p{N}]+/gu) ?? [];
  return beside.length <= 3 && !beside.some((word) => /^\p{N}+$/u.test(word)) && !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(0, at.start));
}

const UNIT = wordsPattern(every(({ timeUnits }) => timeUnits), 'beginning');

/** Whether words in the place of a date speak of a time, or say that it is not known. */
export const saysTime = (text: string): boolean => looksLikeTime(text) || /\d/.test(text) || undated.includes(text.toLowerCase().replace(/^[([]|[)\]]$/g, ''));

/** Words that speak of a time without being a date: "Day 3", "two weeks on", "32 Foo 1921". */
function looksLikeTime(text: string): boolean {
  const parts = text.trim().split(/\s+/);
  if (parts.length > 5 || /[#$€£%@/\\]|\p{L}\p{N}/u.test(text)) return false;
  if (parts.length <= 4 && /\b\d{3,4}\b/.test(text) && parts.filter((part) => /\p{L}/u.test(part)).length <= 1) return true;
  return UNIT.test(text) && /\p{N}|\b(?:later|after|before|earlier|on|that|same|next|following|one|two|three|four|five|six|seven|eight|nine|ten|few|several)\b/iu.test(text);
}

/**
 * The date that words end with ("Bridge opened – 4 May 1921", "Treaty (1702)"); undefined where they end with none.
 * `rest` is 0: the words before the date are the text.
 */
export function readTrail(words: Passage, context: DateContext = {}): Lead | undefined {
  const { text } = words;
  const line = text.slice(0, 400);
  const end = line.trimEnd().length;
  if (end === 0 || text.trimEnd().length > end || !/\p{N}/u.test(line)) return undefined;
  const when = readDates(line, context).findLast((one) => /^[\s)\].,;]*$/u.test(line.slice(one.at.end)));
  if (!when || when.at.start === 0) return undefined;
  const before = line.slice(0, when.at.start);
  const lead = /(?:[([{]|(?:^|\s)[-–—―]|[:,;\t]|\s{2}|\n)\s*(?:\p{L}{2,3} )?$/u.exec(before);
  if (!lead) return undefined;
  const strength: Strength = /[([{]\s*$/.test(before) ? 'bracketed' : /,\s*$/.test(before) ? 'bare' : 'marked';
  return { when, label: when.at, rest: 0, strength };
}

/** The last brackets in words that hold nothing but a date: "Siege of Aldern (1702), which fails". */
export function readBracket({ text }: Passage, context: DateContext = {}): Lead | undefined {
  const found = [...text.slice(0, 400).matchAll(/[([]\s*([^()[\]\n]{3,60}?)\s*[)\]]/g)].findLast(({ 1: inside = '' }) => readLead(passage([{ kind: 'text', at: { start: 0, end: inside.length }, text: inside }]), context)?.strength === 'whole');
  const inside = found?.[1];
  if (found === undefined || inside === undefined || found.index === 0) return undefined;
  const start = found.index + found[0].indexOf(inside);
  const when = readLabel(inside, context);
  return when?.kind === 'read' ? { when: shifted(when, start), label: { start: start + when.at.start, end: start + when.at.end }, rest: 0, strength: 'bracketed' } : undefined;
}

/** A reading whose offsets count from elsewhere. Anchors in the context stay where they are. */
export function shifted<Some extends When>(when: Some, by: number): Some {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  if (when.kind === 'unread') return { ...when, at: move(when.at) };
  return { ...when, at: move(when.at), provenance: when.provenance.map((part) => (part.anchor && part.anchorIn !== 'context' ? { ...part, anchor: move(part.anchor) } : part)) };
}
