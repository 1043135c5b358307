/**
 * The words of one language by which a sentence speaks of another time as such: of what is to come ("expire between
 * 2020-2031") or of what lies behind ("pre-2015"). One file a language, one line in the list.
 */
export interface Talk {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** They say that something is not yet so: a plan, a promise, a term. */
  readonly planned: readonly string[];
  /** Besides those of `planned`: anywhere in the clause before the date, they make a later date talk of the future. Lower case; a phrase may have blanks. */
  readonly future: readonly string[];
  /** The same for an earlier date and the past. */
  readonly past: readonly string[];
  /** Directly before the date, they make it a term that is set: "by 2030". */
  readonly term: readonly string[];
  /** Directly before a date, they place something in it: "in", "on". After any other word a date names a thing: "the 2015 agreement", "the treaty of 1997". */
  readonly placing: readonly string[];
  /** A past participle, which with a placing word tells when a thing of old was made: "a law passed in 1996". */
  readonly participle: RegExp;
  /** Headings of lists of sources. */
  readonly references: readonly string[];
}
