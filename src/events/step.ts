import type { Piece, ReadEntry, Word } from '../mentions/index.ts';
import type { Span } from '../text/index.ts';
import { timePhraseAt } from './adverbials.ts';
import { type Clause, type Party, written } from './clause.ts';
import type { StateKind, TransitionType } from './state.ts';

/** A date in an entry's text. Offsets into the passage's plain text. */
export interface DateInText extends Span {
  readonly edtf: string;
}

/** An entry with all that states are read from. */
export interface Scene {
  readonly read: ReadEntry;
  readonly clauses: readonly Clause[];
  readonly dates: readonly DateInText[];
  /** The entry's own date. */
  readonly edtf: string;
}

/** One thing said of one state, before it is known which. */
export interface Step {
  readonly kind: StateKind;
  readonly name: string;
  readonly parties: readonly Party[];
  readonly on: readonly Party[];
  readonly through: readonly Party[];
  /** `attested`: it is still so. */
  readonly type: TransitionType | 'attested';
  readonly edtf: string;
  readonly entry: string;
  readonly scene: number;
  /** Words of the evidence. */
  readonly from: number;
  readonly to: number;
  /** Refers back: "the ban", "its sanctions". */
  readonly definite: boolean;
  /** May open a new state where none fits. */
  readonly opens: boolean;
  /** Applies to all that fit: "suspends its sanctions". */
  readonly all?: boolean;
  /** Only where nothing is known of it yet. */
  readonly firstTime?: boolean;
  readonly interim?: boolean;
  /** The name is the document's own for it: no other state has it. */
  readonly proper?: boolean;
  /** Go-betweens of talks that the same entry tells of. */
  readonly mediation?: boolean;
  /** Goes on with the subject of the clause before. */
  readonly carried?: boolean;
  /** It holds within its own date and no longer. */
  readonly passing?: boolean;
  readonly secret?: boolean;
  readonly by?: string;
  readonly implied?: string;
  readonly contested?: string;
  /** When it began, where only that is said beside: "in place since 1981". */
  readonly since?: string;
  /** When it ends by the author's own span of time. */
  readonly until?: { readonly edtf: string; readonly why: string };
}

export type Base = Pick<Step, 'parties' | 'on' | 'through' | 'edtf' | 'entry' | 'scene' | 'from' | 'to' | 'definite' | 'opens'> & { readonly contested?: string; readonly carried?: boolean };

const CLASS_STEPS: Readonly<Record<string, TransitionType | 'attested'>> = { START: 'begins', IMPOSE: 'begins', AGREE: 'begins', RESUME: 'resumes', HOLD: 'attested', END: 'ends', SUSPEND: 'suspends', LEAVE: 'ends', REPLACE: 'replaces', BAN: 'begins', PERMIT: 'ends', CARRY: 'begins', MAKE: 'begins', GIVE: 'begins', MEDIATE: 'begins', KEEP: 'attested', MOVE: 'begins' };

/** What a clause's verb does to its theme, the more telling class first. */
export function stepOf(clause: Clause, noun: string): TransitionType | 'attested' | undefined {
  const order = ['REPLACE', 'RESUME', 'SUSPEND', 'END', 'AGREE', 'LEAVE', 'START', 'IMPOSE', 'HOLD', 'CARRY', 'MAKE', 'MEDIATE', 'GIVE', 'MOVE'];
  const verb = clause.best;
  if (clause.verb?.base === 'approve') return undefined;
  const kinds = clause.theme?.action ? new Set([clause.theme.action]) : (verb?.classes ?? clause.classes);
  for (const kind of order) {
    if (!kinds.has(kind) && !(clause.classes.has(kind) && !clause.theme?.action && kinds.size === 0)) continue;
    if (kind === 'AGREE' && noun !== 'AGREEMENT' && noun !== 'EXCHANGE' && noun !== 'SANCTIONS') continue;
    if ((kind === 'MAKE' || kind === 'GIVE' || kind === 'MOVE') && noun !== 'LAW' && noun !== 'POLICY' && noun !== 'AGREEMENT') continue;
    return CLASS_STEPS[kind];
  }
  return undefined;
}

export const first = (edtf: string): string => edtf.split('/')[0] ?? edtf;

export const last = (edtf: string): string => edtf.split('/')[1] ?? edtf;

export const isSpan = (edtf: string): boolean => edtf.includes('/') && !edtf.includes('..');

/** "15 April and after" as the day itself. */
const closed = ({ edtf }: DateInText): string => edtf.replace(/\/\.\.$/, '');

/** The date a clause speaks of: its own, one right before it, or the entry's. */
export function dateOf({ read: { words }, dates, edtf, clauses }: Scene, clause: Clause): { edtf: string; own: boolean } {
  if (dates.length === 0) return { edtf, own: false };
  const from = words.words[clause.from]?.start ?? 0;
  const to = words.words[clause.to - 1]?.end ?? from;
  const sentence = words.sentences[clause.sentence];
  const opens = words.words[sentence?.from ?? 0]?.start ?? 0;
  const closes = words.words[(sentence?.to ?? 1) - 1]?.end ?? 0;
  const before = (date: DateInText): string => words.text.slice(Math.max(0, date.start - 12), date.start).toLowerCase();
  // Offsets rounded to days before a deadline or an earlier state of things are no dates of what is said.
  const worded = (date: DateInText): string => words.text.slice(date.start, date.start + 8).toLowerCase();
  const usable = dates.filter((date) => date.start >= opens && date.end <= closes + 1 && !/^(?:\.\.)?\//.test(date.edtf) && !/^(?:by|since|until|before|after|of)\b/.test(worded(date)) && !/\b(?:by|since|until|of|pre-|before|after)\s*$/.test(before(date)) && !date.edtf.startsWith('R/'));
  const inside = usable.find((date) => date.start >= from && date.end <= to + 1);
  if (inside) return { edtf: closed(inside), own: true };
  const verbsBefore = (date: DateInText): boolean => clauses.some((other) => other !== clause && other.verb && other.sentence === clause.sentence && (words.words[other.verb.at]?.start ?? 0) < date.start);
  const lead = usable.filter((date) => date.end <= from && (!verbsBefore(date) ? from - date.end < 40 : /^\s*,?\s*(?:when\s*)?$/.test(words.text.slice(date.end, from))));
  const near = lead.at(-1);
  if (near) return { edtf: closed(near), own: true };
  // "X breaks off talks after protests are put down in the autumn": the only date of the sentence, in a clause that dates it.
  const only = usable.length === 1 ? usable[0] : undefined;
  const verbEnd = clause.verb ? (words.words[clause.verb.to - 1]?.end ?? from) : from;
  if (only && only.start > to && /\b(?:after|when|as|following|once)\b/.test(words.text.slice(verbEnd, only.start).toLowerCase()) && !/[;:]/.test(words.text.slice(to, only.start))) return { edtf: closed(only), own: true };
  return { edtf, own: false };
}

const CALENDAR = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** Participles that tell by whom or where a thing was made: "a truce brokered by X". */
const MADE = new Set('brokered mediated hosted signed negotiated struck reached backed chaired imposed introduced called led'.split(' '));
const OPENERS = new Set('the a an its his their some all any new additional officially openly'.split(' '));
/** Words and signs that a noun phrase with what follows it does not go over. */
const PHRASE_ENDS = new Set('start starts begin begins started began after when while during until since as by designed which that from within , ; : ( .'.split(' '));
const LOOSE_ENDS = new Set('in on of the and for with to from under by back again officially fully'.split(' '));
const OF_TIME = new Set(['on', 'in', 'at', 'by']);

/** A noun phrase with what follows it, without its article, up to "to", "after", a date, or the end of the clause. */
export function phraseText(words: readonly Word[], pieces: readonly Piece[], from: number, to: number): string {
  let start = from;
  while (start < to && OPENERS.has(words[start]?.low ?? '')) start++;
  let end = start;
  while (end < to) {
    const low = words[end]?.low ?? '';
    if (end > start && MADE.has(low)) break;
    const at = end;
    const stops = PHRASE_ENDS.has(low) || (at > start && timePhraseAt(words, at)) || (OF_TIME.has(low) && (words[at + 1]?.kind === 'number' || CALENDAR.test(words[at + 1]?.text ?? ''))) || (low === 'to' && at > start + 1 && words[at + 1]?.cap !== true && !/^(?:return|and|flights|the)$/.test(words[at + 1]?.low ?? ''));
    const fromActor = low === 'from' && pieces.some((piece) => piece.kind === 'actor' && (piece.from === at + 1 || piece.from === at + 2));
    if (stops && !fromActor && !pieces.some((piece) => piece.from <= at && at < piece.to && piece.kind !== 'quantity')) break;
    end++;
  }
  while (end > start && LOOSE_ENDS.has(words[end - 1]?.low ?? '')) end--;
  return written(words, start, end);
}

export const names = (parties: readonly Party[]): string => parties.map(({ canonical }) => canonical).join(', ').replace(/, ([^,]*)$/, ' and $1');

export const untilSpan = (edtf: string, ended: boolean): Pick<Step, 'until'> => (isSpan(edtf) && !ended ? { until: { edtf: last(edtf), why: 'the author’s span of time ends' } } : {});

const PLAIN = /^(?:the|a|new|further|secret|direct|quiet|final|full|talks?|negotiations?|meetings?|agreements?|deals?|accords?|pacts?|treaty|settlement|contracts?|ceasefires?|cease-fires?|truces?|armistice|text|revised|and|dialogue|discussions?|consultations?)$/i;

/** A noun phrase with the sides added where it says too little by itself: "talks" is "talks of A and B". */
export const withSides = (np: string, sides: readonly Party[]): string => (sides.length > 0 && np.split(' ').every((word) => PLAIN.test(word)) ? `${np} of ${names(sides.slice(0, 3))}` : np);

/** "lasts until 18 March": the day to which it is said to go on. */
export function untilDate({ read: { words }, dates }: Scene, clause: Clause): string | undefined {
  const from = words.words[clause.from]?.start ?? 0;
  const to = words.words[clause.to - 1]?.end ?? from;
  const found = dates.find((date) => date.start >= from - 1 && date.end <= to + 1 && (/\b(?:until|till|to)\s*$/.test(words.text.slice(Math.max(0, date.start - 7), date.start)) || /^(?:until|till)\b/i.test(words.text.slice(date.start, date.end))));
  return found?.edtf.replace(/^(?:\.\.)?\//, '');
}

export function sinceDate({ read: { words }, dates }: Pick<Scene, 'dates'> & { readonly read: { readonly words: ReadEntry['words'] } }, clause: Clause): string | undefined {
  const sentence = words.sentences[clause.sentence];
  const to = words.words[(sentence?.to ?? 1) - 1]?.end ?? 0;
  const from = words.words[clause.from]?.start ?? 0;
  const found = dates.find((date) => date.start >= from && date.end <= to && (/\bsince\s*$/.test(words.text.slice(Math.max(0, date.start - 8), date.start)) || /^since\b/i.test(words.text.slice(date.start, date.end))));
  return found ? first(found.edtf) : undefined;
}
