import type { Entry, Chronology } from '../entries/entry.ts';
import type { Mention } from '../mentions/mention.ts';
import type { FrontMatter, Problem } from '../read/blocks.ts';
import type { Source } from '../text/index.ts';

/** An entry with what its text names. */
export interface AccountEntry extends Entry {
  readonly mentions: readonly Mention[];
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
  readonly problems: readonly Problem[];
}
