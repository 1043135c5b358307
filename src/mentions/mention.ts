import type { When } from '../dates/when.ts';
import type { Span } from '../text/index.ts';
import type { ActorKind } from './lexicon.ts';

/** What every mention has: where it stands and how it is written there, markup removed. */
interface Named {
  readonly at: Span;
  readonly text: string;
  /** Why the reading is doubtful, in plain words, where it is. */
  readonly doubt?: string;
}

/** A time named inside an entry's text. */
export interface TimeMention extends Named {
  readonly kind: 'time';
  readonly when: When;
}

/** A state, person, body, bloc, people or group. */
export interface ActorMention extends Named {
  readonly kind: 'actor';
  /** One name for the actor in the whole document. */
  readonly canonical: string;
  readonly actor: ActorKind;
  /** The state or body it acts for. */
  readonly of?: string;
  /** Of blocs: who is in it. */
  readonly members?: readonly string[];
  /** Office said with a person's name ("President"). */
  readonly title?: string;
  /** Why this name was joined to the canonical one. */
  readonly joined?: string;
  /** Only an adjective: "Iranian". */
  readonly adjective?: true;
  /** It stands inside the name of a group ("Iranian" in "Iranian officials"). */
  readonly inner?: true;
}

export interface PlaceMention extends Named {
  readonly kind: 'place';
  readonly canonical: string;
  /** The state it lies in, where the lexicon knows it. */
  readonly of?: string;
}

/** A sum of money. */
export interface MoneyMention extends Named {
  readonly kind: 'money';
  /** In whole units of the currency. */
  readonly amount: number;
  /** ISO 4217, as far as the words tell; historic codes where it is historic. */
  readonly currency: string;
  readonly role: 'total' | 'part';
  /** Of parts: the sum it is contained in. */
  readonly of?: Span;
  /** "cash", "each", "a year". */
  readonly what?: string;
  /** Said to be approximate. */
  readonly about?: true;
}

/** A number with its unit or the things counted. */
export interface QuantityMention extends Named {
  readonly kind: 'quantity';
  readonly value: number;
  readonly unit: string;
  /** Both ends of a change. */
  readonly from?: number;
  readonly to?: number;
  /** "5-for-5": the number that goes the other way. */
  readonly other?: number;
}

/** A treaty, agreement, resolution, law, policy. */
export interface InstrumentMention extends Named {
  readonly kind: 'instrument';
  readonly canonical: string;
  /** "agreement", "resolution", "policy", "demand-list". */
  readonly type: string;
  readonly joined?: string;
}

/** A stretch of an entry's text that names something. */
export type Mention = TimeMention | ActorMention | PlaceMention | MoneyMention | QuantityMention | InstrumentMention;
