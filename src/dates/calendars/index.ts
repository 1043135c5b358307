import type { Calendar } from './calendar.ts';
import { chinese } from './chinese.ts';
import { countries } from './country.ts';
import { frenchRepublican } from './french-republican.ts';
import { gregorian } from './gregorian.ts';
import { hebrew } from './hebrew.ts';
import { islamicCivil } from './islamic.ts';
import { japanese } from './japanese.ts';
import { julian } from './julian.ts';
import { persian } from './persian.ts';
import { islamicUmalqura } from './umalqura.ts';

/** Every calendar that Annals knows. A new one is one file and one line here. */
export const calendars: readonly Calendar[] = [
  gregorian,
  julian,
  islamicCivil,
  islamicUmalqura,
  hebrew,
  persian,
  frenchRepublican,
  japanese,
  chinese,
  ...countries,
];

/** The calendar of that id ("julian", "julian-gb", "islamic-civil"); undefined where there is none. */
export const calendarOf = (id: string): Calendar | undefined => calendars.find((calendar) => calendar.id === id);

export { calendarEdtf, calendarExtent, eraYear, type Calendar, type CalendarDate, type Era } from './calendar.ts';
export { januaryYear } from './country.ts';
