import { julian } from './calendars/julian.ts';
import { en } from './languages/en.ts';
import { dateReader } from './reader/reader.ts';

/** The reader of English dates. For other languages make one: `dateReader([en, de])`, or take all from `annals/dates/every`. */
export const { readDates, readLabel, leadingDate } = dateReader([en], { calendars: [julian] });
