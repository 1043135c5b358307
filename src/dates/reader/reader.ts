import type { Span } from '../../text/index.ts';
import { parseIsoDay, civil } from '../day.ts';
import type { Language } from '../languages/language.ts';
import type { Bound, DateContext, When } from '../when.ts';
import { build, type Built } from './build.ts';
import type { Conversion } from './conversion.ts';
import type { Stretch } from './detect.ts';
import type { Elsewhere } from './elsewhere.ts';
import { expression } from './expression.ts';
import { compile, type Lexicon } from './lexicon.ts';
import { clock } from './numeric.ts';
import { establishes, isOneSentence, looksAhead } from './narrative.ts';
import { pointOf, type Expression } from './point.ts';
import type { Established, Known } from './resolve.ts';
import type { PlainLead } from './plain-lead.ts';
import { isWordAt, type Scan } from './scan.ts';
import { one, two, type Piece } from './slot.ts';
import { tokenise } from './tokens.ts';
import { traitsOf, type Traits } from './traits.ts';
import { GAP_DASH, GAP_SPACE } from './marks.ts';
import { AT, EVERY, THE, UNKNOWN } from './roles.ts';

/** Is told of every token where a date may begin: the expression and its reading, or neither where none does. For explanations. */
export type Watch = (scan: Scan, i: number, words?: Expression, when?: When) => void;

/** A reader of dates for some languages. */
export interface DateReader {
  /**
   * Finds every calendar expression in running text. Each has `at`, its UTF-16 span in the text; one that cannot be
   * (31 June) or that nothing establishes ("the next day" with nothing before it) is there too, unread, with the reason.
   */
  readonly readDates: (text: string, context?: DateContext, watch?: Watch) => When[];
  /** Reads a whole label; words around the date are allowed. Undefined where there is no date in it. */
  readonly readLabel: (text: string, context?: DateContext) => When | undefined;
  /** The longest date at the very start of a text (blanks and opening brackets before it are allowed), and where it ends. */
  readonly leadingDate: (text: string, context?: DateContext) => { readonly when: When; readonly end: number } | undefined;
}

/** What a reader may be given beside its languages; what is not given is not loaded. */
export interface ReaderParts {
  /** Calendars other than the Gregorian: `conversion([julian, …])`. */
  readonly calendars?: Conversion;
  /** The grammar of what other languages say in ways that English does not (`elsewhere`): needed for any but English. */
  readonly elsewhere?: Elsewhere;
  /** How the language of a text is found (`findLanguages`); without it every text is in the first language, or the one it is said to be in. */
  readonly detect?: (languages: readonly Language[]) => (text: string) => Stretch[];
  /** Reads the plainest labels without the grammar: for those who read very many. It changes nothing of what is read. */
  readonly plain?: PlainLead;
}

/** What reading needs beside the text: the languages' tables, how the language is found, the calendars. */
interface Kit {
  readonly lexicon: (id: string) => Lexicon;
  readonly detect: (text: string) => Stretch[];
  readonly calendars: Conversion | undefined;
  readonly plain: PlainLead | undefined;
}

/** Makes a reader of these languages. The first is the one that is taken where a text shows none. */
export function dateReader(languages: readonly Language[], { calendars, detect, elsewhere, plain }: ReaderParts = {}): DateReader {
  const compiled = new Map<string, Lexicon>();
  const first = languages[0]!;
  const kit: Kit = {
    lexicon(id) {
      let found = compiled.get(id);
      if (!found) compiled.set(id, (found = compile(languages.find((language) => language.id === id) ?? first, calendars, elsewhere)));
      return found;
    },
    detect: detect?.(languages) ?? ((text) => [{ from: 0, to: text.length, id: first.id }]),
    calendars,
    plain,
  };
  return {
    readDates: (text, context = {}, watch?) => read(text, context, kit, false, watch).map(({ when }) => when),
    readLabel: (text, context = {}) => read(text, context, kit, true)[0]?.when,
    leadingDate(text, context = {}) {
      let from = 0;
      while (from < text.length && from < 200 && /[\s([*_"“'‘•–—-]/.test(text[from]!) && !/^(?:[-–—]\d{4,}|['‘]\d\d(?!\d))/.test(text.slice(from, from + 6))) from++;
      return lead(text, from, context, kit);
    },
  };
}

interface Found extends Built { readonly end: number }

/** What the context establishes: the nearest anchor, its two ends as precise as their bounds are. */
function establishedBy({ established }: DateContext): Established | undefined {
  const anchor = established?.[0];
  if (!anchor) return undefined;
  const { earliestStart, latestStart, earliestEnd, latestEnd } = anchor.when.bounds;
  const start = pieceOf(earliestStart, latestStart) ?? pieceOf(earliestEnd, latestEnd);
  const end = pieceOf(earliestEnd, latestEnd) ?? start;
  if (!start || !end) return undefined;
  const years = end.y - start.y + 1;
  const level = end.d !== undefined ? 'day' : end.m !== undefined ? 'month' : earliestStart === earliestEnd && years >= 10 ? (years > 10 ? 'century' : 'decade') : 'year';
  const slot = earliestStart === earliestEnd && years === 1 ? one(end, level) : two(start, end, level);
  return { slot, at: anchor.at, anchorIn: 'context', role: anchor.role };
}

/** The day, month or year that two days are the first and last of; of a season its last month. */
function pieceOf(first: Bound, last: Bound): Piece | undefined {
  if (typeof first === 'string' || typeof last === 'string') return undefined;
  const { year, month, day } = civil(last);
  const days = last - first;
  return days === 0 ? { y: year, m: month, d: day } : days < 300 ? { y: year, m: month } : { y: year };
}

function knownBy(context: DateContext, { calendars }: Kit): Known {
  const day = context.reference === undefined ? undefined : parseIsoDay(context.reference.slice(0, 10));
  let reference: Piece | undefined;
  if (day !== undefined) { const { year, month, day: d } = civil(day); reference = { y: year, m: month, d }; }
  const focus = establishedBy(context);
  return { focus, label: undefined, reference, era: context.era, fiscalStart: undefined, calendars, calendar: undefined };
}

function scanOf(text: string, from: number, to: number, lexicon: Lexicon, context: DateContext, label: boolean): Scan & Pick<Traits, 'fiscalStart'> {
  const tokens = tokenise(text, from, to, lexicon);
  const { order: shown, iso, ancient, era: said, fiscalStart } = traitsOf(text, tokens, lexicon);
  const order = context.order ?? shown;
  const era = context.era ?? said;
  return { text, tokens, lexicon, label, order: order ?? lexicon.language.order, orderKnown: order !== undefined, iso: iso || context.order === 'ymd', era, ancient: ancient || era === 'BC' || (context.established?.[0]?.when.edtf.startsWith('-') ?? false), fiscalStart, depth: 0 };
}

function read(text: string, context: DateContext, kit: Kit, label: boolean, watch?: Watch): Found[] {
  const found: Found[] = [];
  const known = knownBy(context, kit);
  const parts = context.language !== undefined ? [{ from: 0, to: text.length, id: context.language }] : kit.detect(text);
  for (const part of parts) {
    const scan = scanOf(text, part.from, part.to, kit.lexicon(part.id), context, label);
    readScan(scan, { ...inLanguage(known, scan, context), era: scan.era, fiscalStart: scan.fiscalStart }, found, watch);
    known.focus = lastKnown ?? known.focus;
  }
  return found;
}
let lastKnown: Established | undefined;

/** The calendar of bare years: what the document says, else what the language's texts use. */
const inLanguage = (known: Known, { lexicon }: Scan, context: DateContext): Known => ({ ...known, calendar: context.calendar !== undefined ? (context.calendar === 'gregorian' ? undefined : [context.calendar, 1, 9999]) : lexicon.language.calendar });

function readScan(scan: Scan, known: Known, found: Found[], watch: Watch | undefined): void {
  const { tokens } = scan;
  lastKnown = known.focus;
  let i = 0;
  let last = 0;
  let heading = known.focus;
  let waiting: Expression | undefined;
  while (i < tokens.length) {
    const token = tokens[i]!;
    const { sense } = token;
    const can = token.num >= 0 || sense.starts || ((sense.b & UNKNOWN) !== 0 && (scan.label || startsRange(scan, i)));
    const here = can && !(i > 0 && (tokens[i - 1]!.sense.b & (EVERY | AT)) === EVERY && token.gap <= GAP_SPACE) ? expression(scan, i) : undefined;
    if (!here || here.e <= here.s) { watch?.(scan, i); i++; continue; }
    const leads = headsLine(scan.text, here);
    const fresh = known.label !== undefined && (leads || newBlock(scan.text, last, here.s));
    if (leads) { if (known.label) known.focus = known.label; known.label = undefined; } else if (fresh || (heading && known.focus && heading !== known.focus && heading.anchorIn === 'text' && year(known.focus) < year(heading) && newBlock(scan.text, last, here.s))) { known.focus = heading; known.label = undefined; }
    last = here.e;
    const { points: [told] } = here;
    if (told?.rel?.amount !== undefined) known.near = known.said !== undefined && isOneSentence(scan.text, known.said.at.end, here.s);
    if (told?.weekday !== undefined) known.ahead = looksAhead(scan, here);
    if (told?.rel?.from === 'reference' && told.rel.direction) known.deictic = true;
    const built = buildHere(scan, here, known);
    const goesOn = built.slot !== undefined && establishes(scan, here, built.slot, known, leads);
    if (built.slot && here.open !== 'since' && !here.points.some((point) => point?.deep || point?.rel?.from === 'reference')) known.said = { slot: built.slot, at: span(here), anchorIn: 'text', role: 'the date before', aside: !goesOn };
    if (built.slot && goesOn) {
      if (known.focus && year(known.focus) < built.slot.from.y - 2) known.prior = known.focus;
      known.focus = { slot: built.slot, at: span(here), anchorIn: 'text', role: leads ? 'the date at the head of the line' : 'the date before' };
      if (leads) heading = known.label = known.focus;
    }
    // "Three years before, in 1909, …": the date that is written out says when.
    const again = waiting && built.when.kind === 'read' ? scan.lexicon.elsewhere?.apposition(scan, waiting, here) : undefined;
    if (again) {
      const said = build(again, known, span(again));
      found[found.length - 1] = { ...said, end: again.e, when: { ...said.when, provenance: [{ part: 'whole', how: 'inherited', anchor: span(here), anchorIn: 'text', why: 'said by the date behind it' }] } as When };
    }
    waiting = here;
    const when = withOriginal(built, scan, here);
    found.push({ when, slot: built.slot, end: here.e });
    watch?.(scan, i, here, when);
    i = Math.max(i + 1, here.next);
  }
  lastKnown = known.focus;
}
/** Shows the date as its own calendar has it. */
const withOriginal = (built: Built, { text, lexicon }: Scan, { s, e, points }: Expression): When => lexicon.calendars?.original(built, text.slice(s, e), points[0]?.reign) ?? built.when;
const buildHere = ({ lexicon }: Scan, here: Expression, known: Known): Built => (here.kind === 'spans' ? lexicon.elsewhere!.several : build)(here, known, span(here));
const span = ({ s, e }: Expression): Span => ({ start: s, end: e });
const year = ({ slot }: Established): number => slot.to.y;
/** Whether "?" begins a range: "(?–1187)". */
const startsRange = ({ text, tokens }: Scan, i: number): boolean => tokens[i + 1]?.gap === GAP_DASH && text[tokens[i]!.s] === '?' && /[\s([,;]/.test(text[tokens[i]!.s - 1] ?? ' ');
/** Whether an expression stands at the head of its line or item, set off from the text: a label. */
function headsLine(text: string, { s, e }: Expression): boolean {
  if (isWordAt(text, text[s - 1] === ' ' ? s - 2 : s - 1)) return false;
  const before = text.slice(Math.max(0, s - 12), s);
  const head = /(?:^|\n)([ \t]*(?:[-*+>#|•]|\d{1,3}[.)])*[ \t]*[*_]{0,3}[ \t]*)$/.exec(before)?.[1];
  if (head === undefined) return false;
  const after = text.slice(e, e + 4);
  if (head.trim() !== '') return /^(?:$|\s*[-*_:.,|–—(\n]|\s)/.test(after);
  return /^\s*(?::|\||[–—-] |\n:)/.test(after);
}
/** Whether a paragraph, heading or item begins between two places. */
const newBlock = (text: string, from: number, to: number): boolean => {
  const between = text.slice(Math.max(from, to - 4000), to);
  return between.includes('\n') && /\n[ \t]*(?:\n|[-*+#>|]|\d{1,3}[.)] )/.test(between);
};

/** The date at `from`. A label is short: what stands far behind it is text. */
function lead(text: string, from: number, context: DateContext, kit: Kit): { when: When; end: number } | undefined {
  const to = Math.min(text.length, from + 160);
  const id = context.language ?? kit.detect(text.slice(0, 400))[0]?.id ?? 'en';
  const lexicon = kit.lexicon(id);
  const plain = kit.plain?.(text, from, context, lexicon);
  if (plain) return plain;
  const scan = scanOf(text, from, to, lexicon, context, true);
  const known = inLanguage(knownBy(context, kit), scan, context);
  const first = scan.tokens[0];
  if (!first) return undefined;
  // Words before the date that belong to it: "In 1921", "On 4 May".
  let i = 0;
  while (i < 3 && scan.tokens[i + 1] && scan.tokens[i]!.num < 0 && (scan.tokens[i]!.sense.b & (AT | THE)) !== 0 && scan.tokens[i + 1]!.gap <= GAP_SPACE && !expression(scan, i)) i++;
  if (!/^[\s"'‘“]*$/.test(text.slice(from, first.s))) return undefined;
  const marks = i;
  i = scan.lexicon.elsewhere?.unknownDay(scan, i) ?? i;
  const found = expression(scan, i);
  const here = found && i > marks ? { ...found, s: scan.tokens[marks]!.s } : found;
  if (here) {
    const built = buildHere(scan, here, known);
    return { when: withOriginal(built, scan, here), end: here.e };
  }
  const time = clock(scan, i);
  if (!time || known.focus?.slot.to.d === undefined) return undefined;
  // "22:47" under a day: of that day.
  const { s } = scan.tokens[i]!;
  const { e, next } = time;
  const point = pointOf(s, e, next, { rel: { direction: 0, unit: 'day', from: 'text' }, clock: time.clock });
  return { when: build({ s, e, next, kind: 'point', points: [point] }, known, { start: s, end: e }).when, end: e };
}
