import { calendarExtent, type Calendar } from '../calendars/calendar.ts';
import type { Day, Provenance, When } from '../when.ts';
import type { Built } from './build.ts';
import type { Language } from '../languages/language.ts';
import type { Sense } from './lexicon.ts';
import type { PartOf, Point } from './point.ts';
import { MONTHS } from '../english.ts';
import { gregorian as dayOf, weekday } from '../day.ts';
import { feastIn } from './feasts.ts';
import { inherited, unread, type Known, type Resolved } from './resolve.ts';
import { dayPiece, one, pieceDays, two, type Slot } from './slot.ts';

/** Dates of other calendars, as Gregorian days. A part of its own: who reads Gregorian dates only does not load it. */
export interface Conversion {
  /** Gives a language's words for months, marks, eras and reigns of these calendars their sense. */
  readonly words: (language: Language, each: (words: string | undefined, set: (sense: Sense) => void) => void) => void;
  /** The calendar that a word names, a month of it left aside: "AH", "Old Style". */
  readonly named: (sense: Sense) => string | undefined;
  /** Shows a date as its own calendar has it. */
  readonly original: (built: Built, words: string, reign: Point['reign']) => When;
  /** In English, for messages. */
  readonly monthName: (m: number) => string;
  /** Why the weekday said and the date do not go together. */
  readonly doubt: (point: Point, slot: Slot) => string | undefined;
  /** The days of a feast in a year (see `feasts.ts`). */
  readonly feast: typeof feastIn;
  /** The days of a week date ("1988-W03-5", ISO 8601) as this part reads it. */
  readonly week: (point: Point) => Resolved;
  /** Undefined where the date is in none of these calendars. */
  readonly date: (point: Point, known: Known, provenance: Provenance[]) => Resolved | undefined;
  readonly decade: (point: Point, known: Known) => Slot | undefined;
  /** A third or half of a year or month of its own calendar. */
  readonly part: (slot: Slot, part: PartOf) => Slot | undefined;
  readonly year: (calendar: string, year: number) => Slot | undefined;
}

const named: Conversion['named'] = ({ calendar, calendarMonth, a }) => (calendar !== '' && calendarMonth === 0 && !a ? calendar : undefined);

const original: Conversion['original'] = ({ when, slot }, text, reign) => {
  const calendar = slot?.calendar?.id ?? reign?.[2];
  return when.kind === 'read' && calendar !== undefined ? { ...when, original: { calendar, text } } : when;
};

const monthName: Conversion['monthName'] = (m) => MONTHS[m - 1]!;

const DAYS = 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun'.split('|');
const doubt: Conversion['doubt'] = ({ weekday: said, d, nth }, { from: { y, m, d: of, text } }) => {
  if (!said || d === undefined || nth !== undefined || text !== undefined || m === undefined || of === undefined) return undefined;
  const is = weekday(dayOf(y, m, of));
  return is === said ? undefined : `that day was a ${DAYS[is - 1]}day, not a ${DAYS[said - 1]}day`;
};

const week: Conversion['week'] = ({ y, isoWeek }) => {
  const { week: n, day: ofWeek } = isoWeek!;
  if (n < 1 || n > 53) return unread(`a year has no week ${n}`);
  const fourth = dayOf(y!, 1, 4);
  const monday = fourth - weekday(fourth) + 1 + (n - 1) * 7;
  return ofWeek ? one(dayPiece(monday + ofWeek - 1), 'day') : two(dayPiece(monday), dayPiece(monday + 6), 'day');
};

/** Makes the conversion from these calendars. */
export function conversion(calendars: readonly Calendar[]): Conversion {
  const calendarOf = (id: string | undefined): Calendar | undefined => calendars.find((each) => each.id === id);

  /** The calendar that the words name, or that bare years of this text are taken for. */
  function calendarFor(point: Point, { calendar, focus }: Known): Calendar | undefined {
    const usual = calendarOf(calendar?.[0]);
    if (point.calendar !== undefined || !usual || !calendar || point.era) return calendarOf(point.calendar);
    // Months by their names are those of a calendar that has months of these names; and a date without a year is in the one its year is.
    const byName = point.m !== undefined && usual.monthNames[0] === 'January';
    const months = byName || point.m === undefined || point.order !== undefined;
    const years = point.y === undefined ? byName && focus?.slot.calendar?.id === usual.id : point.y >= calendar[1] && point.y <= calendar[2];
    return months && years ? usual : undefined;
  }

  function date(point: Point, known: Known, provenance: Provenance[]): Resolved | undefined {
    if (point.reign) {
      const gregorian = point.reign[1] + point.y! - 1;
      provenance.push({ part: 'calendar', how: 'written', why: `year ${point.y} of ${point.reign[0]}` });
      const own = calendarOf(point.reign[2]);
      const era = own?.eras?.findLast(({ firstYear }) => firstYear === point.reign![1])?.id;
      if (!own || point.m === undefined || calendarExtent(own, point.y!, point.m, point.d, era)) return undefined;
      // Months followed the moon: of such a day only the year is known here.
      provenance.push({ part: 'calendar', how: 'written', why: 'its month and day followed the moon and are not converted' });
      return one({ y: gregorian }, 'year', '~');
    }
    // "The summer of that year" is one of the calendar that the year is of.
    const told = known.said ?? known.focus;
    if (point.rel?.unit === 'year' && point.rel.from === 'text' && point.sub !== undefined && told?.slot.calendar) {
      provenance.push(inherited('year', told));
      return date({ ...point, rel: undefined, calendar: told.slot.calendar.id, y: told.slot.calendar.y + point.rel.direction }, known, provenance);
    }
    const calendar = calendarFor(point, known);
    if (!calendar) return undefined;
    let { y } = point;
    if (y !== undefined && y > 9999) return unread(`the ${calendar.id} calendar is not counted so far`);
    if (y === undefined) {
      const from = known.focus?.slot.calendar?.id === calendar.id ? known.focus : undefined;
      if (!from) return unread('nothing before it says which year is meant');
      ({ y } = from.slot.calendar!);
      provenance.push(inherited('year', from));
    }
    if (point.calendar === undefined) provenance.push({ part: 'calendar', how: 'assumed', why: `${calendar.id}, as this document or its language counts years` });
    let extent = calendarExtent(calendar, y, point.m, point.d);
    // The table of Umm al-Qura begins in 1300: years before it are counted by rule.
    if (!extent && calendar.id === 'islamic-umalqura') return date({ ...point, calendar: 'islamic-civil', y }, known, provenance);
    const { sub } = point;
    if (sub !== undefined) {
      const [from, to] = sub > 36 ? [(sub - 40) * 6 + 1, (sub - 39) * 6] : [((sub - 21) % 12) * 3 + 1, ((sub - 21) % 12) * 3 + 3];
      const [first, last] = [calendarExtent(calendar, y, from), calendarExtent(calendar, y, to)];
      extent = first && last && { first: first.first, last: last.last };
    }
    if (!extent) return unread(`the ${calendar.id} calendar has no such date`);
    const slot = point.d !== undefined ? one(dayPiece(extent.first), 'day') : two(dayPiece(extent.first), dayPiece(extent.last), point.m !== undefined ? 'month' : 'year');
    return { ...slot, calendar: { id: calendar.id, y, ...(point.m !== undefined && { m: point.m }) } };
  }

  function year(id: string, y: number): Slot | undefined {
    const calendar = calendarOf(id);
    const extent = calendar && calendarExtent(calendar, y);
    return extent && { ...two(dayPiece(extent.first), dayPiece(extent.last), 'year'), calendar: { id, y } };
  }

  function decade(point: Point, known: Known): Slot | undefined {
    let { y } = point;
    // "The seventies" of a text that counts in its own calendar are that calendar's; those that are over.
    if (point.yd === 2 && known.calendar && !point.era) {
      const now = calendarOf(known.calendar[0])?.fromDay(pieceDays(known.reference ?? { y: 2000 })[0] as Day)?.year ?? 0;
      y = now - (((now - y!) % 100) + 100) % 100;
    }
    const calendar = calendarFor({ ...point, y }, known);
    const isCentury = point.span === 'century';
    const [from, to] = isCentury ? [100 * y! - 99, 100 * y!] : [y!, y! + 9];
    const [first, last] = [from, to].map((each) => calendar && (calendarExtent(calendar, each) ?? (calendar.id === 'islamic-umalqura' ? calendarExtent(calendarOf('islamic-civil')!, each) : undefined)));
    return first && last && two(dayPiece(first.first), dayPiece(last.last), isCentury ? 'century' : 'decade');
  }

  function part({ calendar: at, level }: Slot, said: PartOf): Slot | undefined {
    const calendar = at && calendarOf(at.id);
    const third = said === 6 ? 1 : said === 7 ? 3 : said;
    const inMonth = level === 'month';
    if (!calendar || third > 5 || (level !== 'year' && !inMonth)) return undefined;
    const size = inMonth ? calendar.length(at.y, at.m!) : calendar.monthNames.length;
    const [step, half] = inMonth ? [10, 15] : [Math.floor(size / 3), Math.floor(size / 2)];
    const [a, b] = third === 1 ? [1, step] : third === 2 ? [step + 1, 2 * step] : third === 3 ? [2 * step + 1, size] : third === 4 ? [1, half] : [half + 1, size];
    const [first, last] = [a, b].map((n) => (inMonth ? calendarExtent(calendar, at.y, at.m, n) : calendarExtent(calendar, at.y, n)));
    return first && last && { ...two(dayPiece(first.first), dayPiece(last.last), level, third > 3 ? '' : '~'), calendar: at };
  }

  const words: Conversion['words'] = (language, each) => {
    for (const [calendar, months] of Object.entries(language.calendars ?? {})) {
      months.forEach((forms, index) => each(forms, (sense) => { sense.calendar = calendar; sense.calendarMonth = index + 1; }));
    }
    for (const [calendar, forms] of Object.entries(language.calendarMarks ?? {})) each(forms, (sense) => { sense.calendar = calendar; });
    // A line in Han alone may be in either language: each knows the eras of both, its own last, which then hold.
    const withEras = language.eras === undefined ? [] : calendars.filter(({ eras }) => eras).toSorted((a, b) => Number(a.id === language.eras) - Number(b.id === language.eras));
    for (const { id, eras = [] } of withEras) for (const { native, firstYear } of eras) each(native, (sense) => { sense.reign = [native, firstYear, id]; });
    for (const reign of language.reigns ?? []) each(reign[0], (sense) => { sense.reign = reign; });
  };

  return { monthName, doubt, feast: feastIn, week, words, named, original, date, decade, part, year };
}
