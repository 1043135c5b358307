import { civil, daysInMonth, weekday } from '../day.ts';
import type { Conversion } from './conversion.ts';
import type { Provenance } from '../when.ts';
import type { Point } from './point.ts';
import { addMonths, dayPiece, nthOf, one, partOfSlot, pieceDays, subMonths, two, YEARS, yearText, type Piece, type Slot } from './slot.ts';

/** A date that has been established, and where. */
export interface Established {
  readonly slot: Slot;
  readonly at: { readonly start: number; readonly end: number };
  readonly anchorIn: 'text' | 'context';
  /** "the date before", "the heading above" */
  readonly role: string;
  /** It was told in passing: the story goes on from another. */
  readonly aside?: boolean;
}

/** What is known at one place of a text. */
export interface Known {
  /** The date last read, or what the caller says is established. */
  focus: Established | undefined;
  /** The date that was left for a later year: where the later one was an aside, the story goes on from here. */
  prior?: Established | undefined;
  /** The last date said, also where it was only an aside: what "that year" points at. */
  said?: Established | undefined;
  /** The date that stands at the head of the line or paragraph: an entry's own label. */
  label: Established | undefined;
  readonly reference: Piece | undefined;
  /** The text has counted from the day of the document ("last year"): "this year" does too. */
  deictic?: boolean;
  /** The sentence speaks of what is to come. */
  ahead?: boolean;
  /** The date last said stands in the same sentence. */
  near?: boolean;
  readonly era: 'BC' | 'AD' | undefined;
  readonly fiscalStart: number | undefined;
  /** The calendars that the reader has. */
  readonly calendars: Conversion | undefined;
  /** The calendar of years that say none, and for which years: Persian texts. */
  readonly calendar: readonly [id: string, from: number, to: number] | undefined;
}

/** Why a date has no place in time, and the nearest that has one. */
export interface Unread { readonly why: string; readonly nearest?: string }
export type Resolved = Slot | Unread;

export const unread = (why: string, offer?: string): Unread => (offer === undefined ? { why } : { why, nearest: offer });
export const inherited = (part: Provenance['part'], from: Established): Provenance => ({ part, how: 'inherited', anchor: from.at, anchorIn: from.anchorIn, why: `${part === 'whole' ? 'counted from' : `${part} taken from`} ${from.role}` });

const monthName = ({ calendars }: Known, m: number): string => calendars?.monthName(m) ?? 'that month';

/** The astronomical year that a point writes, with the era and century that it leaves out. */
function writtenYear(point: Point, known: Known, provenance: Provenance[]): number | undefined {
  if (point.y === undefined) return undefined;
  if (point.reign) return point.reign[1] + point.y - 1;
  // From 10,000 years on nobody counts the missing year 0.
  if (point.era === 'BC') return point.y >= 10_000 ? -point.y : 1 - point.y;
  if (point.yd === 2 && !point.era) {
    const near = known.label?.slot.from.y ?? known.focus?.slot.from.y ?? known.reference?.y;
    const told = known.label ?? known.focus;
    if (told && told.slot.from.y < 1) { provenance.push(inherited('era', told)); return 1 - point.y; }
    const year = withinPeriod(point.y, told?.slot) ?? (near === undefined ? 1900 + point.y : nearest(point.y, near, Math.max(near, known.reference?.y ?? -9999) + 9));
    const from = known.label ?? known.focus;
    provenance.push(from ? inherited('century', from) : { part: 'century', how: 'assumed', why: 'the nearest century' });
    return year;
  }
  if (!point.era && point.y < 1000) {
    if (known.era === 'BC') { provenance.push({ part: 'era', how: 'inherited', why: 'said once for all' }); return 1 - point.y; }
    const focus = known.label && known.label.slot.from.y < 1 ? known.label : known.focus;
    if (focus && focus.slot.from.y < 1 && focus.slot.level !== 'deep' && (focus.slot.from.y > -1000 || point.y > 99)) { provenance.push(inherited('era', focus)); return 1 - point.y; }
  }
  return point.y;
}
/** The year with these last two figures that is nearest to another, and not beyond a limit: texts look back. */
/** The one year that ends in two figures within the period that stands over it: "the 90s" below "20th century". */
function withinPeriod(short: number, period: Slot | undefined): number | undefined {
  if (!period || period.to.y - period.from.y < 19 || period.to.y - period.from.y > 100) return undefined;
  const year = Math.floor(period.from.y / 100) * 100 + short;
  const fits = [year, year + 100].filter((y) => y >= period.from.y - 1 && y < period.to.y);
  return fits.length === 1 ? fits[0] : undefined;
}

function nearest(short: number, near: number, limit: number): number {
  let year = Math.floor(near / 100) * 100 + short;
  if (near - year >= 50) year += 100;
  if (year - near > 50 || year > limit) year -= 100;
  return year;
}

/** Days of the units that are counted in days. */
const DAYS: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, fortnight: 14 };
const THIS: ReadonlySet<string> = new Set(['day', 'month', 'year', 'decade', 'century']);

/** The base that a relative date counts from. */
const base = (point: Point, known: Known): Established | undefined =>
  // "this year" is the story's year where there is a story; "this spring", "last week" are the author's own.
  point.rel?.from === 'reference' && !(point.rel.direction === 0 && known.focus && point.rel.amount === undefined && !known.deictic && THIS.has(point.rel.unit)) ? (known.reference && { slot: one(known.reference, known.reference.d !== undefined ? 'day' : known.reference.m !== undefined ? 'month' : 'year'), at: { start: 0, end: 0 }, anchorIn: 'context', role: 'the day of the document' }) : point.rel && refersToSaid(point.rel, known) ? known.said : known.focus;
/** "That year", "that month" point at the date last said, also where it was only an aside. */
function refersToSaid({ unit, amount, direction }: NonNullable<Point['rel']>, { said, focus, near: close }: Known): boolean {
  if (!said) return false;
  const { d, m, text } = said.slot.to;
  if (amount !== undefined) return close === true && text === undefined && direction > 0 && (unit === 'year' || (unit === 'month' ? m : d) !== undefined);
  if (direction !== 0 && unit !== 'year') return false;
  return unit === 'year' ? direction === 0 || !said.aside || !focus : unit === 'month' ? m !== undefined : unit === 'day' && d !== undefined;
}

/** Gives a point its missing parts and its place in time; notes in `provenance` what is not written. */
export function resolve(point: Point, known: Known, provenance: Provenance[]): Resolved {
  let slot = place(point, known, provenance);
  if ('why' in slot) return slot;
  if (point.nth) {
    const nth = nthOf(slot, point.nth.n, point.nth.unit, point.weekday ?? 1);
    if (!nth) return unread('there is no such part of it');
    slot = nth;
  }
  if (point.part) {
    const part = slot.calendar ? known.calendars?.part(slot, point.part) : partOfSlot(slot, point.part);
    if (part) slot = part;
    else if (slot.q === '') slot = { ...slot, q: '~' };
  }
  const circa = point.circa || slot.q === '~';
  const q = point.unsure ? (circa ? '%' : '?') : circa ? '~' : '';
  return { ...slot, q };
}

function place(point: Point, known: Known, provenance: Provenance[]): Resolved {
  if (point.edtf !== undefined) return unspecified(point.edtf, point.era);
  if (point.deep) return deepSlot(point.deep);
  if (point.span) return span(point, known, provenance);
  if (point.isoWeek && known.calendars) return known.calendars.week(point);
  let y = writtenYear(point, known, provenance);
  const foreign = known.calendars?.date(point, known, provenance);
  if (foreign) return foreign;
  if (point.calendar) return unread(`the ${point.calendar} calendar is not at hand`);
  if (point.fiscal && y !== undefined) {
    if (known.fiscalStart !== undefined && known.fiscalStart > 1 && point.y2 === undefined) {
      provenance.push({ part: 'year', how: 'inherited', why: 'as the document says' });
      const [first, last] = subMonths(point.sub ?? 0);
      const start = { y: y - 1, m: known.fiscalStart };
      return two(addMonths(start, first - 1), addMonths(start, last - 1), 'month');
    }
    if (point.sub !== undefined) return one({ y, sub: point.sub }, 'sub');
    return point.y2 !== undefined ? two({ y }, { y: point.y2 }, 'year') : one({ y }, 'year');
  }
  if (point.rel) {
    if (point.m === undefined && point.sub === undefined && point.d === undefined && !point.feast) return relative(point, known, provenance);
    if (point.rel.unit === 'year' || point.rel.unit === 'month') {
      const from = base(point, known);
      if (!from) return unread(point.rel.from === 'reference' ? 'the day of the document is not known' : 'nothing before it says which year is meant');
      provenance.push(inherited('year', from));
      const start = point.rel.direction >= 0 ? from.slot.to : from.slot.from;
      if (point.rel.unit === 'year') y = start.y + point.rel.direction;
      else {
        const month = addMonths(start, point.rel.direction);
        return day(month.y, month.m!, point.d, known);
      }
    } else return relative(point, known, provenance);
  }
  if (y === undefined) {
    const got = missingYear(point, known);
    if (got) {
      y = got.y;
      provenance.push(inherited('year', got.from));
      if (got.m !== undefined && point.m === undefined && point.d !== undefined) { provenance.push(inherited('month', got.from)); return day(y, got.m, point.d, known); }
    }
  }
  if (point.weekday && point.d === undefined && point.nth === undefined) return weekdayOnly(point, known, provenance);
  if (point.d !== undefined && point.m === undefined) return unread('nothing before it says which month is meant');
  if (y === undefined) {
    if (point.feast || point.sub !== undefined) return unread('nothing before it says which year is meant');
    if (point.m === undefined) return unread('nothing says when that is');
    const mm = String(point.m).padStart(2, '0');
    if (point.d !== undefined && point.d > daysInMonth(2000, point.m)) return unread(`${monthName(known, point.m)} has ${daysInMonth(2000, point.m)} days`, `XXXX-${mm}-${daysInMonth(2000, point.m)}`);
    provenance.push({ part: 'year', how: 'assumed', why: 'no year is said or established: any year' });
    return one({ y: 2000, m: point.m, ...(point.d !== undefined && { d: point.d }), text: point.d !== undefined ? `XXXX-${mm}-${String(point.d).padStart(2, '0')}` : `XXXX-${mm}` }, 'none');
  }
  // EDTF has months and days in years of four figures only.
  if (Math.abs(y) > 9999) return one({ y }, 'year');
  if (point.feast && known.calendars) return known.calendars.feast(point.feast, y);
  if (point.sub !== undefined) return one({ y, sub: point.sub }, 'sub');
  // A leap day in a year that was only inherited: the next year to it that has one.
  if (point.m === 2 && point.d === 29 && point.y === undefined && daysInMonth(y, 2) < 29) y = daysInMonth(y - 1, 2) === 29 ? y - 1 : daysInMonth(y + 1, 2) === 29 ? y + 1 : y;
  if (point.m === undefined) return one({ y }, 'year');
  return day(y, point.m, point.d, known);
}

/** A month or a day of it; a day that the month has not is unread, with the last that it has. */
function day(y: number, m: number, d: number | undefined, known: Known): Resolved {
  if (d === undefined) return one({ y, m }, 'month');
  if (m > 12) return unread(`there is no month ${m}`, `${yearText(y)}-12-${String(Math.min(d, 31)).padStart(2, '0')}`);
  const length = daysInMonth(y, m);
  // Old calendars had a 29 February in every fourth year.
  if (d > length) {
    const last = `${yearText(y)}-${String(m).padStart(2, '0')}-${length}`;
    return unread(m === 2 && d === 29 ? `${y > 0 ? y : `${1 - y} BC`} is no leap year: February has 28 days` : `${monthName(known, m)} has ${length} days`, last);
  }
  return one({ y, m, d }, 'day');
}

function unspecified(text: string, era: 'BC' | 'AD' | undefined): Slot {
  const y = Number(text.replaceAll('X', '0').replace('Y', ''));
  return one({ y: era === 'BC' ? -y : y, text: (era === 'BC' ? '-' : '') + text }, text.startsWith('Y') ? 'deep' : text.endsWith('XX') ? 'century' : text.endsWith('X') ? 'decade' : 'year');
}

/** "4.54 billion years ago", "11,700 BP", "40,000 BC". Beyond 50,000 years nothing is shifted; 1 BC is year 0 up to four figures. */
function deepSlot({ digits, scale, power, kind }: NonNullable<Point['deep']>): Slot {
  const years = power >= scale ? digits * 10 ** (power - scale) : Math.round(digits / 10 ** (scale - power));
  if (kind === 'bp' && years < 50_000) return one({ y: 1950 - years, ...(1950 - years < -9999 && { text: `Y${1950 - years}` }) }, 'deep', '~');
  if (kind === 'bc' && years < 10_000) return one({ y: 1 - years }, 'year');
  if (years < 10_000) return one({ y: 1950 - years }, 'deep', '~');
  return one({ y: -years, text: `Y-${years}` }, 'deep');
}

/** Decades, centuries, millennia. */
function span(point: Point, known: Known, provenance: Provenance[]): Resolved {
  const n = point.y!;
  if (point.calendar) return known.calendars?.decade(point, known) ?? unread('that calendar has no such century');
  const bc = point.era === 'BC' || (!point.era && known.era === 'BC');
  if (point.span === 'century' || point.span === 'millennium') {
    const last = n * YEARS[point.span];
    const first = last - YEARS[point.span] + 1;
    return bc ? two({ y: 1 - last }, { y: 1 - first }, point.span) : two({ y: first }, { y: last }, point.span);
  }
  if (point.span === 'hundreds') return bc ? two({ y: 1 - n - 99 }, { y: 1 - n }, 'century') : one({ y: n, text: `${String(n / 100).padStart(2, '0')}XX` }, 'century');
  let y = n;
  if (point.yd === 2) {
    const near = known.focus?.slot.from.y ?? known.reference?.y ?? 1950;
    y = nearest(n, near, known.focus || known.reference ? Math.max(near, known.reference?.y ?? -9999) + 9 : 1999);
    const inside = withinPeriod(n, known.focus?.slot);
    // "the twenties" of a text that establishes nothing are those that are over.
    if (!known.focus && known.reference && y + 9 >= near) y -= 100;
    // Long over when the story is told, they are the reader's own: "the fifties" behind 1890.
    if (known.focus && y + 9 < near - 25 && near > 0) y = 1900 + n;
    y = inside ?? y;
    provenance.push(known.focus ? inherited('century', known.focus) : { part: 'century', how: 'assumed', why: 'the nearest century' });
  }
  const foreign = known.calendars?.decade({ ...point, y }, known);
  if (foreign) return foreign;
  if (bc) return two({ y: 1 - y - 9 }, { y: 1 - y }, 'decade');
  return one({ y, text: `${String(Math.floor(y / 10)).padStart(3, '0')}X` }, 'decade');
}

/** The year of "October 7", "in the spring", "on the 8th", from what is established. */
function missingYear(point: Point, known: Known): { y: number; m?: number; from: Established } | undefined {
  const { focus } = known;
  if (!focus) return undefined;
  const label = known.label ?? (focus.anchorIn === 'context' ? focus : undefined);
  // A label that is a range: the first year in which the day lies within it.
  if (label && point.m !== undefined && label.slot.from.y < label.slot.to.y && label.slot.from.text === undefined && label.slot.to.text === undefined && (focus === label || focus.slot.to.y < label.slot.from.y || focus.slot.to.y > label.slot.to.y)) {
    for (let y = label.slot.from.y; y <= label.slot.to.y && y - label.slot.from.y < 3; y++) {
      const [first, last] = pieceDays({ y, m: point.m });
      if (last >= pieceDays(label.slot.from)[0] && first <= pieceDays(label.slot.to)[1]) return { y, from: label };
    }
  }
  // An entry's own label says the year of its days, and where it names one month, what comes after.
  const from = known.label && label && label.slot.from.y === label.slot.to.y && label.slot.from.text === undefined && label.slot.level !== 'deep' && (point.d === undefined || point.m !== undefined) ? label : focus;
  const { to } = from.slot;
  if (from.slot.level === 'deep') return undefined;
  if (to.text !== undefined) return undefined;
  if (point.m === undefined && point.d !== undefined) return to.m !== undefined ? { y: to.y, m: to.m, from } : undefined;
  if (from.slot.level === 'century' || from.slot.level === 'millennium') return undefined;
  let y = to.y;
  const month = point.m ?? (point.sub !== undefined ? subMonths(point.sub)[0] + 1 : point.feast ? Number(point.feast.slice(0, 2)) || 4 : undefined);
  const at = to.m ?? (to.sub !== undefined ? Math.min(12, subMonths(to.sub)[0] + 1) : undefined);
  if (month !== undefined && at !== undefined && from.slot.level !== 'year') {
    const step = month - at;
    // The story goes on: January after December is the next year's.
    if (step <= -9) y += 1;
  }
  return { y, from };
}

/** A weekday alone: the nearest one from the day that is established on, or else around the day of the document. */
function weekdayOnly(point: Point, known: Known, provenance: Provenance[]): Resolved {
  const { focus, reference, ahead } = known;
  const told = focus?.slot.to.d !== undefined && focus.slot.to.text === undefined ? focus : undefined;
  const today = reference?.d === undefined ? undefined : pieceDays(reference)[1];
  const last = told ? pieceDays(told.slot.to)[1] : today;
  if (last === undefined) return unread('nothing before it says which week is meant');
  provenance.push(told ? inherited('whole', told) : { part: 'whole', how: 'assumed', why: `the ${ahead ? 'next' : 'last'} such day, counted from the day of the document` });
  const there = last + (point.weekday! - weekday(last as never) + 7) % 7;
  // What is told lies behind the day of the document, save where the sentence looks ahead.
  return one(dayPiece(today !== undefined && last <= today && there > today && !ahead ? there - 7 : there), 'day');
}

/** "three weeks later", "the following spring", "yesterday". */
function relative(point: Point, known: Known, provenance: Provenance[]): Resolved {
  const rel = point.rel!;
  const from = base(point, known);
  if (!from) return unread(rel.from === 'reference' ? 'the day of the document is not known' : 'nothing before it says from when it counts');
  const { slot } = from;
  if (slot.from.text !== undefined && slot.level !== 'decade') return unread('what stands before it is too vague to count from');
  const start = rel.direction < 0 ? slot.from : slot.to;
  provenance.push(rel.from === 'reference' ? { part: 'whole', how: 'inherited', anchorIn: 'context', why: 'counted from the day of the document' } : inherited('whole', from));
  const step = rel.direction * (rel.amount ?? 1);
  const month = start.m ?? (start.sub !== undefined ? subMonths(start.sub)[0] + 1 : undefined);
  const { unit } = rel;
  const inDays = DAYS[unit];
  if (inDays !== undefined) {
    if (start.d === undefined) {
      if (start.m !== undefined && rel.amount !== undefined && slot.from === slot.to) {
        const [first] = pieceDays(start);
        const { year, month: m } = civil((first + 14 + step * inDays) as never);
        return one({ y: year, m }, 'month', '~');
      }
      return unread('what stands before it names no day');
    }
    const [first, last] = pieceDays(start);
    if (unit === 'week' && rel.amount === undefined) {
      const monday = first - weekday(first as never) + 1 + step * 7;
      return two(dayPiece(monday), dayPiece(monday + 6), 'day');
    }
    return one(dayPiece((rel.direction < 0 ? first : last) + step * inDays), 'day');
  }
  if (unit === 'month') {
    if (month === undefined) {
      if (rel.amount !== undefined && rel.amount >= 12) return one({ y: start.y + Math.trunc(step / 12) }, 'year', '~');
      return unread('what stands before it names no month');
    }
    return one(addMonths({ y: start.y, m: month }, step), 'month');
  }
  if (unit === 'quarter') {
    const quarter = start.sub !== undefined && start.sub >= 33 && start.sub <= 36 ? start.sub - 33 : month !== undefined ? Math.floor((month - 1) / 3) : undefined;
    if (quarter === undefined) return unread('what stands before it names no quarter to count from');
    const total = start.y * 4 + quarter + step;
    return one({ y: Math.floor(total / 4), sub: 33 + (((total % 4) + 4) % 4) }, 'sub');
  }
  const foreign = unit === 'year' && slot.calendar ? known.calendars?.year(slot.calendar.id, slot.calendar.y + step) : undefined;
  if (foreign) return foreign;
  if (unit === 'year') return one({ y: start.y + step }, 'year', point.circa ? '~' : '');
  if (unit === 'decade') {
    if (rel.amount !== undefined) return one({ y: start.y + step * 10 }, 'year', '~');
    const y = Math.floor(start.y / 10) * 10 + step * 10;
    return one({ y, text: `${yearText(y).slice(0, -1)}X` }, 'decade');
  }
  if (unit === 'century' || unit === 'millennium') {
    const size = YEARS[unit];
    if (rel.amount !== undefined) return one({ y: start.y + step * size }, 'year', '~');
    // "the turn of the century": the one nearest to what is told.
    if (point.part === 8) return two({ y: Math.round(start.y / size) * size + 1 }, { y: Math.round(start.y / size) * size + size }, unit);
    const n = Math.ceil(start.y / size) + step;
    return two({ y: (n - 1) * size + 1 }, { y: n * size }, unit);
  }
  if (unit === 'seasonName' || unit === 'monthName') {
    const { m, d, sub } = point;
    // The same year's, save where that (of a season its middle) lies on the wrong side of what is told.
    const ahead = month === undefined ? 0 : ((unit === 'monthName' ? m! : subMonths(sub!)[0] + 1) - month) * rel.direction;
    const y = start.y + (ahead > 0 ? 0 : rel.direction);
    return unit === 'seasonName' ? one({ y, sub: sub! }, 'sub') : day(y, m!, d, known);
  }
  if (unit === 'weekday') {
    if (start.d === undefined) return unread('what stands before it names no day');
    const [at] = pieceDays(start);
    const here = weekday(at as never);
    const away = rel.direction > 0 ? ((point.weekday! - here + 6) % 7) + 1 : rel.direction < 0 ? -(((here - point.weekday! + 6) % 7) + 1) : (point.weekday! - here + 7) % 7;
    return one(dayPiece(at + away), 'day');
  }
  return unread('nothing says when that is');
}
