/**
 * How a language writes dates out, as data: patterns in which the names in braces are replaced. Lists stand in one string, with
 * `|` between their parts. What is written so must be read back by the same language's words.
 *
 * `{d}` day, `{m}` name of the month, `{y}` the year with its era, `{s}` season, `{n}` a number, `{N}` it in Roman figures, `{o}`
 * its ordinal, `{a}` and `{b}` dates already written out (`{A}`, `{B}`: in the case that follows such a word, "с марта"), `{t}` a time of day.
 * What is left out is as in English.
 */
export interface FormatWords {
  /**
   * Names of months and seasons are the language's own: its first form, for the short style the first that ends in a dot. What
   * differs from that: which form (counted from 0) follows a day and stands for `{A}`; what is capitalised; whether
   * the dot is left out; or, for months that are numbers, the twelve names.
   */
  readonly monthsOf?: number;
  readonly capitals?: 'months' | 'nouns';
  readonly noDots?: true;
  readonly months?: string;
  readonly day?: string;
  /** A day without its year, and without its month. */
  readonly monthDay?: string;
  readonly dayOnly?: string;
  /** The first of a month, where it is not "1". */
  readonly first?: string;
  readonly month?: string;
  /** A year in full figures. "{n}" where absent. */
  readonly year?: string;
  /** A year before Christ; one of the first thousand after, whose figures alone could be any number. */
  readonly bc: string;
  readonly ad: string;
  /** More than ten thousand years back. */
  readonly yearsAgo: string;
  readonly millionsAgo: string;
  /** Of numbers: what groups three figures, and what begins the decimals. */
  readonly marks: readonly [group: string, decimal: string];
  readonly season?: string;
  /** One pattern, or one for each of the four quarters, of the two halves. */
  readonly quarter: string;
  readonly half: string;
  /** One pattern, or a second that stands for `{A}`. A decade without one is written as its years. */
  readonly decade?: string;
  /** A century by its figures ("1800s"), where that is said. Then decades that begin it are written as ranges. */
  readonly hundreds?: string;
  readonly century: string;
  readonly centuryBc: string;
  /** Ordinals of 1 to 21, where a pattern has `{o}`. */
  readonly ordinals?: string;
  readonly circa: string;
  readonly perhaps: string;
  /** Thirds: of a year or month; and, where that differs, of a century; of a decade. */
  readonly early: string;
  readonly mid: string;
  readonly late: string;
  /** "15–19 May": which of two ends leaves out what it shares with the other. */
  readonly elides?: 'first' | 'second';
  readonly range?: string;
  /** The same where an end holds blanks. */
  readonly wideRange?: string;
  /** Long style, where the ends are months, years or longer. This and the next two: one pattern, or one for years, months, days. */
  readonly between: string;
  readonly since: string;
  readonly until: string;
  readonly startUnknown?: string;
  readonly endUnknown?: string;
  /** Between the members of a choice and of a set: all but the last, then the last. */
  readonly or: readonly [comma: string, last: string];
  readonly and: readonly [comma: string, last: string];
  readonly time?: string;
  /** Ten figures, where they are not 0 to 9. */
  readonly digits?: string;
}

/** What a language's patterns are where it does not say. */
export const USUAL = {
  day: '{d} {m} {y}', monthDay: '{d} {m}', dayOnly: '{d}', month: '{m} {y}', season: '{s} {y}', time: '{a}, {t}',
  elides: 'first', range: '{a}–{b}', wideRange: '{a} – {b}', startUnknown: '?–{a}', endUnknown: '{a}–?',
} as const satisfies Partial<FormatWords>;
