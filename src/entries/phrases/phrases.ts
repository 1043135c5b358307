/**
 * The words by which a language speaks of chronologies, beside dates themselves. Lower case.
 * A new language is a file like `en.ts` and a line in `index.ts`.
 */
export interface Phrases {
  readonly id: string;
  /** Labels that say that the date is not known. */
  readonly undated: readonly string[];
  /** Labels that say that it is so now. */
  readonly now: readonly string[];
  /** What a chronology is called in headings, titles and names of files. Beginnings of words count. */
  readonly chronology: readonly string[];
  /** Heads of columns that hold the date; of a period's start; of its end. */
  readonly dateColumn: readonly string[];
  readonly startColumn: readonly string[];
  readonly endColumn: readonly string[];
  /** Heads of columns that hold the year, the month, the day of a date. */
  readonly yearColumn: readonly string[];
  readonly monthColumn: readonly string[];
  readonly dayColumn: readonly string[];
  /** Heads of columns with dates that are about the row and no event: "updated", "deadline", "released". */
  readonly otherDateColumn: readonly string[];
  /** Heads of columns of accounts and invoices: sums, taxes, customers, balances. */
  readonly ledgerColumn?: readonly string[];
  /** Heads of columns that hold sources. */
  readonly sourceColumn: readonly string[];
  /** Sentences that say the era for all that follows: "all dates are BC". */
  readonly allDates: readonly string[];
  readonly bc: readonly string[];
  readonly ad?: readonly string[];
  /** Words that show a list of works: "et al.", "proceedings". */
  readonly bibliography: readonly string[];
  /** What lists of works are called in headings; what plans of a day or week are called. Beginnings of words count. */
  readonly works: readonly string[];
  /** What leads to other pages, in headings: "more on this story", "see also". Beginnings of words count. */
  readonly related?: readonly string[];
  readonly schedule: readonly string[];
  /** What hours of opening are called in headings. */
  readonly hours?: readonly string[];
  /** Words for releases of programs. */
  readonly release: readonly string[];
  /** Words for what is still to be done by a day. */
  readonly deadline: readonly string[];
  /** Words that can begin a label of time without being a date: "day", "week", "year". */
  readonly timeUnits: readonly string[];
}
