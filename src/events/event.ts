import type { Bounds } from '../dates/index.ts';
import type { ActorKind } from '../mentions/index.ts';
import type { Span } from '../text/index.ts';
import type { Plover, Status } from './plover.ts';

/** A side of an event or a state. */
export interface Side {
  /** The actor's one name in the document; the words themselves for a group that has no name. */
  readonly canonical: string;
  /** As written where it stands. */
  readonly text: string;
  /** The state or body it acts for. */
  readonly of?: string;
  /** He acts for one of these; for which is not said. */
  readonly mayActFor?: readonly string[];
  readonly actor?: ActorKind;
  readonly members?: readonly string[];
}

/** Who did what to whom, through whom. */
export interface StoryEvent {
  readonly type: Plover;
  readonly who: readonly Side[];
  readonly toWhom: readonly Side[];
  /** Go-betweens; a side's own envoys are none. */
  readonly through: readonly Side[];
  readonly status: Status;
  /** The words that say it. */
  readonly at: Span;
  readonly text: string;
  /** The verb or noun it was read from, as a lemma. */
  readonly verb: string;
  /** Where the sentence gives a date of its own, narrower or other than the entry's. */
  readonly when?: { readonly edtf: string; readonly bounds: Bounds };
  readonly secret?: true;
  readonly direct?: true;
  readonly doubt?: string;
}
