import type { When } from '../dates/when.ts';
import type { Span } from '../text/index.ts';

/** A time named inside an entry's text. */
export interface TimeMention {
  readonly kind: 'time';
  readonly at: Span;
  readonly text: string;
  readonly when: When;
}

/** A stretch of an entry's text that names something. */
export type Mention = TimeMention;
