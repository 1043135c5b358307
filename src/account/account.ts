import type { Entry, Chronology } from '../entries/entry.ts';
import type { State, StoryEvent } from '../events/index.ts';
import type { Mention } from '../mentions/mention.ts';
import type { FrontMatter, Problem } from '../read/blocks.ts';
import type { Source } from '../text/index.ts';
import type { Settled } from './settings.ts';

/** An entry with what its text names. */
export interface AccountEntry extends Entry {
  /** Times, actors, places, money, quantities, instruments, in the order of their words; some stand inside others. */
  readonly mentions: readonly Mention[];
  /** Who did what to whom, in the order of the words. */
  readonly events: readonly StoryEvent[];
}

/** One chronology, read whole: everything that Annals knows of one document. */
export interface Account extends Omit<Chronology, 'entries'> {
  readonly source: Source;
  readonly front?: FrontMatter;
  /** From front matter, else the first heading, else the file's name. */
  readonly title: string;
  /** ISO date of publication, where the document says one. */
  readonly published?: string;
  readonly entries: readonly AccountEntry[];
  /** What was in force over time. */
  readonly states: readonly State[];
  readonly problems: readonly Problem[];
  /** What the reading went by where dates leave it open: language, order of numbers, calendar … */
  readonly settings: readonly Settled[];
}
