import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { isPlover, ploverTypes, type Side, type State, type StoryEvent } from '../events/index.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Account, AccountEntry } from './account.ts';

/** What a reader says of a reading. Each is keyed to words of the document, so that it outlives edits of the rest. */
export type Correction =
  /** All these names are one actor, called `as`. */
  | { readonly do: 'merge'; readonly names: readonly string[]; readonly as: string }
  /** Where these words stand in an entry that holds `within`, they mean another actor. */
  | { readonly do: 'split'; readonly words: string; readonly within: string; readonly as: string }
  /** The event that these words say is none. */
  | { readonly do: 'drop'; readonly words: string }
  | { readonly do: 'type'; readonly words: string; readonly as: StoryEvent['type'] }
  /** A state goes by another name. */
  | { readonly do: 'name'; readonly state: string; readonly as: string }
  | { readonly do: 'drop state'; readonly state: string };

export interface Placed<T> {
  /** Of the sidecar, from 1. */
  readonly line: number;
  readonly correction: T;
}

export interface CorrectionMistake {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const FORMS: Readonly<Record<string, readonly string[]>> = { merge: ['merge', 'as'], split: ['split', 'in', 'as'], drop: ['drop'], type: ['type', 'as'], name: ['name', 'as'], 'drop state': ['drop state'] };

/**
 * Reads a sidecar (YAML): a list of corrections.
 *
 *     - {merge: [Karzai, the president], as: Hamid Karzai}
 *     - {split: Clinton, in: "Clinton visits Hanoi as secretary", as: Hillary Clinton}
 *     - {drop: "the words of an event that is none"}
 *     - {type: "the words of an event", as: CONSULT}
 *     - {name: "talks of A and B", as: "the Geneva talks"}
 *     - {drop state: "talks of A and B"}
 */
export function parseCorrections(text: string): { readonly corrections: readonly Placed<Correction>[]; readonly mistakes: readonly CorrectionMistake[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const mistakes: CorrectionMistake[] = [];
  const corrections: Placed<Correction>[] = [];
  const say = (offset: number, message: string): void => {
    const { line, col } = lines.linePos(offset);
    mistakes.push({ line, column: col, message });
  };
  for (const error of document.errors) say(error.pos[0], `This is no YAML: ${error.message.split('\n')[0] ?? ''}`);
  const root = document.contents;
  if (root === null || mistakes.length > 0) return { corrections, mistakes };
  if (!isSeq(root)) {
    say(0, 'A sidecar is a list of corrections. Write each on a line that begins with "- ".');
    return { corrections, mistakes };
  }
  for (const item of root.items) {
    const at = (item as Node).range?.[0] ?? 0;
    const { line } = lines.linePos(at);
    if (!isMap(item)) {
      say(at, 'A correction is fields in braces, as {drop: "the words of an event"}.');
      continue;
    }
    const fields = new Map(item.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), value] as const));
    const kind = Object.keys(FORMS).find((each) => fields.has(each));
    if (kind === undefined) {
      say(at, `A correction begins with ${Object.keys(FORMS).join(', ')}; found ${[...fields.keys()].join(', ') || 'nothing'}.`);
      continue;
    }
    const stray = [...fields.keys()].find((key) => !FORMS[kind]?.includes(key));
    const missing = FORMS[kind]?.find((key) => !fields.has(key));
    if (stray !== undefined || missing !== undefined) {
      say(at, stray !== undefined ? `"${kind}" has no field "${stray}". Its fields are ${FORMS[kind]?.join(', ') ?? ''}.` : `"${kind}" needs the field "${missing ?? ''}".`);
      continue;
    }
    const words = (key: string): string => {
      const value = fields.get(key);
      return isScalar(value) ? String(value.value).trim() : '';
    };
    const list = fields.get('merge');
    const made: Correction | undefined =
      kind === 'merge' ? (isSeq(list) ? { do: 'merge', names: list.items.map((each) => (isScalar(each) ? String(each.value).trim() : '')).filter(Boolean), as: words('as') } : undefined)
      : kind === 'split' ? { do: 'split', words: words('split'), within: words('in'), as: words('as') }
      : kind === 'drop' ? { do: 'drop', words: words('drop') }
      : kind === 'type' ? (isPlover(words('as')) ? { do: 'type', words: words('type'), as: words('as') as StoryEvent['type'] } : undefined)
      : kind === 'name' ? { do: 'name', state: words('name'), as: words('as') }
      : { do: 'drop state', state: words('drop state') };
    if (made === undefined) say(at, kind === 'merge' ? '"merge" is a list of names. Write {merge: [Karzai, the president], as: Hamid Karzai}.' : `"${words('as')}" is no type of event. Types are ${ploverTypes.join(', ')}.`);
    else corrections.push({ line, correction: made });
  }
  return { corrections, mistakes };
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A correction that no longer applies, and why. */
export interface Lost extends Placed<Correction> {
  readonly why: string;
}

/** The account as corrected, and the corrections that found nothing to correct. The document itself is never changed. */
export function applyCorrections(account: Account, corrections: readonly Placed<Correction>[]): { readonly account: Account; readonly lost: readonly Lost[] } {
  let corrected = account;
  const lost: Lost[] = [];
  for (const placed of corrections) {
    const next = applyOne(corrected, placed.correction);
    if (next === undefined) lost.push({ ...placed, why: reason(placed.correction) });
    else corrected = next;
  }
  return { account: corrected, lost };
}

function reason(correction: Correction): string {
  switch (correction.do) {
    case 'merge': return `no actor goes by any of ${correction.names.map((name) => `“${name}”`).join(', ')} now`;
    case 'split': return `“${correction.words}” does not name an actor in an entry with “${correction.within}” now`;
    case 'drop':
    case 'type': return `no event is read from “${correction.words}” now`;
    default: return `no state is called “${correction.state}” now`;
  }
}

function applyOne(account: Account, correction: Correction): Account | undefined {
  switch (correction.do) {
    case 'merge': {
      const names = new Set(correction.names);
      let hits = 0;
      const means = (each: { readonly canonical: string; readonly text: string }): boolean => names.has(each.canonical) || names.has(squeeze(each.text));
      const side = (each: Side): Side => (means(each) ? { ...each, canonical: correction.as } : each);
      const mention = (each: Mention): Mention => {
        if (each.kind !== 'actor' || !means(each)) return each;
        hits++;
        return { ...each, canonical: correction.as, joined: 'by your correction' };
      };
      const entries = account.entries.map((entry) => ({ ...entry, mentions: entry.mentions.map(mention), events: entry.events.map((event) => withSides(event, side)) }));
      return hits === 0 ? undefined : { ...account, entries, states: account.states.map((state) => stateSides(state, side)) };
    }
    case 'split': {
      let hits = 0;
      const entries = account.entries.map((entry): AccountEntry => {
        if (!squeeze(entry.text.text).includes(squeeze(correction.within))) return entry;
        const fits = (text: string): boolean => squeeze(text) === squeeze(correction.words);
        const mentions = entry.mentions.map((each): Mention => {
          if (each.kind !== 'actor' || !fits(each.text)) return each;
          hits++;
          return { ...each, canonical: correction.as, joined: 'by your correction' };
        });
        return { ...entry, mentions, events: entry.events.map((event) => withSides(event, (side) => (fits(side.text) ? { ...side, canonical: correction.as } : side))) };
      });
      return hits === 0 ? undefined : { ...account, entries };
    }
    case 'drop':
    case 'type': {
      let hits = 0;
      const entries = account.entries.map((entry) => ({
        ...entry,
        events: entry.events.flatMap((event) => {
          if (!squeeze(event.text).includes(squeeze(correction.words))) return [event];
          hits++;
          return correction.do === 'drop' ? [] : [{ ...event, type: correction.as }];
        }),
      }));
      return hits === 0 ? undefined : { ...account, entries };
    }
    default: {
      const known = account.states.some(({ name }) => squeeze(name) === squeeze(correction.state));
      if (!known) return undefined;
      const states = account.states.flatMap((state) => (squeeze(state.name) !== squeeze(correction.state) ? [state] : correction.do === 'name' ? [{ ...state, name: correction.as }] : []));
      return { ...account, states };
    }
  }
}

const withSides = (event: StoryEvent, side: (each: Side) => Side): StoryEvent => ({ ...event, who: event.who.map(side), toWhom: event.toWhom.map(side), through: event.through.map(side) });
const stateSides = (state: State, side: (each: Side) => Side): State => ({ ...state, parties: state.parties.map(side), on: state.on.map(side), through: state.through.map(side) });
