import { calendars } from './calendars/index.ts';
import { languages } from './languages/index.ts';
import { dateReader } from './reader/reader.ts';

/** The reader of dates in every language that Annals knows; it finds the language from the text where it is not told. */
export const { readDates, readLabel, leadingDate } = dateReader(languages, calendars);
