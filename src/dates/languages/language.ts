import type { FormatWords } from '../format-words.ts';

/** Words with their values. */
export type Numbered = readonly (string | readonly [number, string])[];

/** What only some languages do. */
export type Habit =
  /** Months and weekdays have a capital: in small letters the short ones are other words, and so are "march" and "august"; a capital word behind one makes it a name. */
  | 'capitals'
  /** A part and its whole are joined by a word ("the third of May"), and no unit stands before its number. */
  | 'joined'
  /** A dot behind a number makes it no ordinal: "3. March" is the third of a list. */
  | 'plainDot'
  /** A date stands before the noun that it tells more of: "the October 7 attack". */
  | 'before'
  /** "After" behind an amount leads on to what it counts from ("two years after the war"); in others it is "later" too. */
  | 'leadsOn'
  /** With an article "last" is the last of a row, and not the one before today. */
  | 'theLast'
  /** Adjectives stand behind their noun: "el año pasado", العام الماضي. */
  | 'behind'
  /** "After" before a unit alone says one of it: "через год", بعد عام. */
  | 'oneUnsaid'
  /** A year stands without a word for "in": "entstand 1904". */
  | 'bareYears';

/**
 * A language, as a table of words. No code: adding one is a file like `en.ts` and a line in `index.ts`.
 *
 * How words are written down:
 * - several forms of one word stand in one string, with `|` between them: `'january|jan.'`;
 * - lower case; a form may hold blanks and dots (`'v. chr.'`): a blank stands for any blanks or none;
 * - a dot at the end of a form may be left out by the author (`'jan.'` reads "Jan" and "Jan."); two dots say that it may not;
 * - every inflected form is listed ("январь|января|январе"), save of months and seasons in short: 'пят(ый,ого,ом)'; marks over Arabic letters are left out;
 * - one word may stand in several places ("may" the month, "second" the ordinal and the unit).
 */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly id: string;
  /** Very common words that show the language, none of them shared with its neighbours where that can be helped. */
  readonly common: string;
  /** Characters that no neighbour of the same script has. */
  readonly signs?: string;
  /** Titles that stand before names: a month behind one is a name ("Mr. March"). */
  readonly titles?: string;
  /** Months that are also names of people or other words: alone, they need a word of time before them. */
  readonly names?: string;
  /** Words before an era that make it the era of all dates: "all dates are BC". */
  readonly all?: string;
  /** Words of a sentence that looks back ("had"), or ahead ("would"): its dates are asides. */
  readonly back?: string;
  readonly ahead?: string;
  /** Words of `since` that also say where a thing comes from ("coins from 1843"): they open only at the head of a sentence, in a label, or with "onwards". */
  readonly origin?: string;
  /** How the language writes dates, where it differs from most. */
  readonly habits?: Readonly<Partial<Record<Habit, true>>>;
  /** The script that is this language's where nothing else tells it from its neighbours. */
  readonly script?: 'kana' | 'han' | 'cyrillic' | 'arabic';
  /** Twelve, January first. */
  readonly months: readonly string[];
  /** Seven, Monday first. */
  readonly weekdays: readonly string[];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
  /** Number words: the value of each word or words; one without its value is the next of the one before, from 1 on. Tens and units are put together by the reader ("twenty-one"). */
  readonly cardinals: Numbered;
  readonly ordinals: Numbered;
  /** What follows figures to make them an ordinal: "st", "nd", "-го". */
  readonly ordinalSuffixes: string;
  /** What follows the figures of a year to make them a decade ("1930s", "1920er"), and figures of a year to make them a year ("1861-м"). */
  readonly decadeSuffixes: string;
  readonly yearSuffixes?: string;
  /** Plurals of "year" that name a decade with the figures behind them: "années 1920", "anni '70". */
  readonly decadeYears?: string;
  /** Decades by name: "twenties" is 20. */
  readonly tens?: readonly (readonly [number, string])[];
  /** Centuries by name: "Trecento" is 14. */
  readonly centuries?: readonly (readonly [number, string])[];
  readonly units: Readonly<Partial<Record<UnitName, string>>>;
  readonly words: Readonly<Partial<Record<Role, string>>>;
  /** "The day before yesterday", "the day after tomorrow". */
  readonly twoDays?: readonly [string, string];
  /** Words that say a relative word and a unit at once (翌年): for each role, units and their words in turn. */
  readonly wholes?: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Days with a name, and the rule of each (see `feasts.ts`). */
  readonly feasts?: Readonly<Record<string, string>>;
  /** Month names of other calendars, by the calendar's id. */
  readonly calendars?: Readonly<Record<string, readonly string[]>>;
  /** What follows a year or a date to say its calendar: "AH", "Old Style", هجري, by the calendar's id. */
  readonly calendarMarks?: Readonly<Record<string, string>>;
  /** Id of the calendar whose eras' own names (昭和) stand before years. */
  readonly eras?: string;
  /** Further names of eras: the name, the Gregorian year in which it counts 1, and the calendar's id. */
  readonly reigns?: readonly (readonly [string, number, string])[];
  /** The calendar of a bare year, with the years that it is taken for: Persian texts write 1357 and mean Solar Hijri. */
  readonly calendar?: readonly [id: string, from: number, to: number];
  /** The usual order of numeric dates. */
  readonly order: 'dmy' | 'mdy' | 'ymd';
  /** How dates are written out; what it writes, the words above read back. */
  readonly format?: FormatWords;
}

export type UnitName =
  | 'minute' | 'hour' | 'day' | 'night' | 'week' | 'fortnight' | 'month' | 'third' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century' | 'millennium';

/** What a word does in a date. */
export type Role =
  /** "about", "c."; doubt: "perhaps", "uncertain" */
  | 'circa' | 'unsure'
  /** thirds of a unit; `begin` and `end` are its edges ("the end of the year"), `turn` the turn of it */
  | 'early' | 'mid' | 'late' | 'begin' | 'end' | 'turn'
  /** open ends, and what follows a date to open it ("2011 onwards") */
  | 'since' | 'until' | 'before' | 'after' | 'by' | 'onwards' | 'pre' | 'noEarlier' | 'noLater'
  /** joins; `from` and `between` begin a range, `to` and `and` carry it on */
  | 'from' | 'to' | 'between' | 'and' | 'or'
  /**
   * relative words, told from what the text says: "following", "previous", "same"/"that", "later", "earlier"; told from the
   * document's day: "next" (coming), "last", "this", "ago"; a word before the number ("через", "vor", "nach"). A form that stands
   * under `next` and under a unit says both ("翌年").
   */
  | 'next' | 'coming' | 'previous' | 'last' | 'same' | 'this' | 'later' | 'earlier' | 'ago' | 'laterPrefix' | 'agoPrefix'
  | 'today' | 'yesterday' | 'tomorrow' | 'now' | 'thatTime'
  /** eras: after the year, or before it */
  | 'bc' | 'ad' | 'bp'
  /** powers of ten of deep time, and units that say "years ago" by themselves */
  | 'thousand' | 'million' | 'billion' | 'ka' | 'ma' | 'ga'
  /** fiscal and academic years; abbreviations of quarter and half before a figure */
  | 'fiscal' | 'q' | 'h'
  /** words that may stand between the parts of a date ("of", "the"), before a date ("in", "on"), and unknown ends */
  | 'of' | 'the' | 'at' | 'unknown'
  /** words that follow a number and make it a year, a month, a day of the month ("года", 年, 月, 日) */
  | 'yearMark' | 'monthMark' | 'dayMark'
  /** times of day */
  | 'am' | 'pm' | 'zone' | 'oclock'
  /** a number after `names` names a thing; a number before `counts` counts things; repetitions are no dates */
  | 'names' | 'counts' | 'every';
