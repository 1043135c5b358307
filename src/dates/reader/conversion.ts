import { calendarExtent, type Calendar } from '../calendars/calendar.ts';
import type { Provenance } from '../when.ts';
import type { Language } from '../languages/language.ts';
import type { Sense } from './lexicon.ts';
import type { Point } from './point.ts';
import { inherited, unread, type Known, type Resolved } from './resolve.ts';
import { dayPiece, one, two, type Slot } from './slot.ts';

/** Dates of other calendars, as Gregorian days. A part of its own: who reads Gregorian dates only does not load it. */
export interface Conversion {
  /** Gives a language's words for months, marks, eras and reigns of these calendars their sense. */
  readonly words: (language: Language, each: (words: string | undefined, set: (sense: Sense) => void) => void) => void;
  /** Undefined where the date is in none of these calendars. */
  /** The calendar that a word names, a month of it left aside: "AH", "Old Style". */
  readonly named: (sense: Sense) => string | undefined;
  readonly date: (point: Point, known: Known, provenance: Provenance[]) => Resolved | undefined;
  readonly decade: (point: Point, known: Known) => Slot | undefined;
  readonly year: (calendar: string, year: number) => Slot | undefined;
}

const named: Conversion['named'] = ({ calendar, calendarMonth, a }) => (calendar !== '' && calendarMonth === 0 && !a ? calendar : undefined);

/** Makes the conversion from these calendars. */
export function conversion(calendars: readonly Calendar[]): Conversion {
  const calendarOf = (id: string | undefined): Calendar | undefined => calendars.find((each) => each.id === id);

  /** The calendar that the words name, or that bare years of this text are taken for. */
  function calendarFor(point: Point, { calendar }: Known): Calendar | undefined {
    const bare = calendar && !point.era && point.y !== undefined && point.y >= calendar[1] && point.y <= calendar[2] && (point.m === undefined || point.order !== undefined);
    return calendarOf(point.calendar ?? (bare ? calendar[0] : undefined));
  }

  function date(point: Point, known: Known, provenance: Provenance[]): Resolved | undefined {
    if (point.reign) {
      const gregorian = point.reign[1] + point.y! - 1;
      provenance.push({ part: 'calendar', how: 'written', why: `year ${point.y} of ${point.reign[0]}` });
      // Months followed the moon before 1873: of such a day only the year is known here.
      return point.m === undefined || gregorian > 1872 ? undefined : one({ y: gregorian }, 'year', '~');
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
    if (point.calendar === undefined) provenance.push({ part: 'calendar', how: 'assumed', why: `${calendar.id}, as texts of this language count their years` });
    let extent = calendarExtent(calendar, y, point.m, point.d);
    if (point.sub !== undefined && point.sub <= 24) {
      const first = calendarExtent(calendar, y, (point.sub - 21) * 3 + 1);
      const last = calendarExtent(calendar, y, (point.sub - 21) * 3 + 3);
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
    const calendar = calendarFor(point, known);
    const first = calendar && calendarExtent(calendar, point.y!);
    const last = calendar && calendarExtent(calendar, point.y! + 9);
    return first && last && two(dayPiece(first.first), dayPiece(last.last), 'decade');
  }

  const words: Conversion['words'] = (language, each) => {
    for (const [calendar, months] of Object.entries(language.calendars ?? {})) {
      months.forEach((forms, index) => each(forms, (sense) => { sense.calendar = calendar; sense.calendarMonth = index + 1; }));
    }
    for (const [calendar, forms] of Object.entries(language.calendarMarks ?? {})) each(forms, (sense) => { sense.calendar = calendar; });
    const eras = calendars.find(({ id }) => id === language.eras)?.eras ?? [];
    for (const { native, firstYear } of eras) each(native, (sense) => { sense.reign = [native, firstYear, language.eras!]; });
    for (const reign of language.reigns ?? []) each(reign[0], (sense) => { sense.reign = reign; });
  };

  return { words, named, date, decade, year };
}
