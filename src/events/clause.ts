import { numberWords, type ActorPiece, type Piece, type Stretch, type Word } from '../mentions/index.ts';
import type { Side } from './event.ts';
import type { Grammar, Verb } from './grammar.ts';
import type { Plover, Status } from './plover.ts';
import type { FoundVerb } from './verbs-in-text.ts';

/** A side while it is read: with how it is named and where. */
export interface Party extends Side {
  readonly form?: string;
  /** Words `from` up to `to`; absent where the party is carried over from an earlier clause. */
  readonly from?: number;
  readonly to?: number;
}

/** What is done or talked of: the noun phrase with a class ("U.S. oil sanctions on Iran"). */
export interface Theme {
  readonly from: number;
  readonly to: number;
  /** The place of its head. */
  readonly head: number;
  readonly classes: readonly string[];
  /** It is the subject: "talks resume". */
  readonly subject: boolean;
  /** Verb's class that a noun carries: "the cessation of talks" is END. */
  readonly action?: string;
}

/** One verb with its sides: what events and states are made of. */
export interface Clause {
  readonly sentence: number;
  readonly verb: FoundVerb | undefined;
  readonly best: Verb | undefined;
  readonly classes: ReadonlySet<string>;
  readonly type: Plover | undefined;
  readonly theme: Theme | undefined;
  readonly who: readonly Party[];
  readonly toWhom: readonly Party[];
  readonly through: readonly Party[];
  readonly status: Status;
  /** Words of the evidence. */
  readonly from: number;
  readonly to: number;
  /** Its subject stands in it, and is not carried over. */
  readonly own: boolean;
  readonly complement?: FoundVerb;
  /** Its object is "it" or "them". */
  readonly sameThing?: true;
  /** Only supposed: a condition, what is demanded, a thing's own doings. */
  readonly supposed?: true;
}

/** What reading carries from clause to clause and from entry to entry. */
export interface Memory {
  /** Who acted last. */
  last: readonly Party[];
  /** Those last named who are many, for "they". */
  many?: readonly Party[];
  /** The person last named, for "he". */
  person?: Party;
  /** The two sides last named together, for "the two sides". */
  pair: readonly Party[];
  /** The two states last named together, for "the two governments". */
  states: readonly Party[];
  /** How often two states were named together, by their names: "the two countries" of a text are mostly its two. */
  readonly together: Map<string, { readonly pair: readonly Party[]; times: number }>;
  /** The sides that one of a pair of persons acts for, by canonical name. */
  readonly mayActFor: Map<string, readonly string[]>;
  /** The last body named, for "the company", "the court". */
  bodies: readonly Party[];
}

export interface Scene {
  readonly words: readonly Word[];
  readonly sentence: Stretch;
  readonly pieces: readonly Piece[];
  readonly named: ReadonlyMap<number, Piece>;
  readonly verbs: readonly FoundVerb[];
  readonly g: Grammar;
  readonly memory: Memory;
  /** Some word of the sentence tells of one who goes between. */
  readonly between: boolean;
}

export const party = (piece: ActorPiece, words: readonly Word[]): Party => ({
  canonical: piece.canonical, text: written(words, piece.from, piece.to), actor: piece.actor, form: piece.form, from: piece.from, to: piece.to,
  ...(piece.of && { of: piece.of }), ...(piece.members && { members: piece.members }),
});

export function written(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index++) text += (index > from && !words[index]?.glued ? ' ' : '') + (words[index]?.text ?? '');
  return text;
}

export const lower = (words: readonly Word[], from: number, to: number): string => words.slice(from, to).map((word) => word.low).join(' ');

export const skipArticle = (words: readonly Word[], from: number): number => (/^(?:the|a|an)$/.test(words[from]?.low ?? '') ? from + 1 : from);

/** Where a group's name begins after its article and its number: "thirteen demonstrators" are demonstrators. */
export const skipCount = (words: readonly Word[], from: number, head: number): number => {
  let at = skipArticle(words, from);
  while (at < head && (words[at]?.kind === 'number' || Object.hasOwn(numberWords, words[at]?.low ?? '') || /^(?:some|about|several|many|most|more|than|at|least|nearly|over|hundreds?|thousands?|million|of|dozens?|dead)$/.test(words[at]?.low ?? ''))) at++;
  return at;
};

export const distinct = (parties: readonly Party[]): Party[] => parties.filter((each, index) => parties.findIndex((other) => other.canonical === each.canonical) === index);
