import type { Words } from './words.ts';
import type { Entry } from '../entries/entry.ts';
import type { ActorKind } from './lexicon.ts';

/** Something named, as words `from` up to `to` (exclusive) of one entry: what mentions are printed from and events read on. */
interface Place {
  readonly from: number;
  readonly to: number;
  /** Why the reading is doubtful, in plain words, where it is. */
  readonly doubt?: string;
}

export interface ActorPiece extends Place {
  readonly kind: 'actor';
  readonly canonical: string;
  readonly actor: ActorKind;
  /** How it is named. `unknown`: a capital that no lexicon knows. */
  readonly form: 'name' | 'adjective' | 'people' | 'capital' | 'group' | 'office' | 'person' | 'acronym' | 'unknown' | 'noun';
  /** The state or body it acts for. */
  readonly of?: string;
  readonly members?: readonly string[];
  readonly title?: string;
  /** What the group's people are ("official", "intermediary"), singular. */
  readonly role?: string;
  /** Why this name was joined to another, in plain words. */
  readonly joined?: string;
  /** Stands inside the name of a group ("Iranian" in "Iranian officials"). */
  readonly inner?: true;
}

export interface PlacePiece extends Place {
  readonly kind: 'place';
  readonly canonical: string;
  /** The state it is in, or is. */
  readonly of?: string;
}

export interface InstrumentPiece extends Place {
  readonly kind: 'instrument';
  readonly canonical: string;
  readonly type: string;
  /** It has a name of its own (and is not "a settlement agreement"). */
  readonly proper: boolean;
  readonly joined?: string;
}

export interface MoneyPiece extends Place {
  readonly kind: 'money';
  readonly amount: number;
  readonly currency: string;
  /** Index, among the entry's pieces of money, of the sum that this one is a part of. */
  readonly partOf?: number;
  /** "cash", "each", "a year" … where it is said. */
  readonly what?: string;
  readonly about?: true;
}

export interface QuantityPiece extends Place {
  readonly kind: 'quantity';
  readonly value: number;
  readonly unit: string;
  readonly was?: number;
  readonly becomes?: number;
  /** The noun counted, as written. */
  readonly noun?: string;
  /** "5-for-5": the second number. */
  readonly other?: number;
}

export type Piece = ActorPiece | PlacePiece | InstrumentPiece | MoneyPiece | QuantityPiece;

/** A capital that no lexicon knows: settled when the whole document has been seen. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly from: number;
  readonly to: number;
  readonly first: boolean;
  readonly locative: boolean;
}

/** An entry with its words and all that they name, in their order. */
export interface ReadEntry {
  readonly entry: Entry;
  readonly words: Words;
  readonly pieces: readonly Piece[];
}
