import { isNode, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Side, State, StoryEvent } from '../events/index.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Account, AccountEntry } from './account.ts';
import { correctionFrom, type Correction } from './correction.ts';

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

/**
 * Reads a sidecar (YAML): a list of corrections.
 *
 *     - {merge: [Karzai, the president], as: Hamid Karzai}
 *     - {split: Clinton, in: "Clinton visits Hanoi as secretary", as: Hillary Clinton}
 *     - {drop: "the words of an event that is none"}
 *     - {type: "the words of an event", as: CONSULT}
 *     - {name: "talks of A and B", as: "the Geneva talks"}
 *     - {drop state: "talks of A and B"}
 *
 * Where several entries have the same words, `in: "other words of the entry"` in a drop or a type says which is meant.
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
    const found = correctionFrom(plain(item, document));
    if ('mistake' in found) say(at, found.mistake);
    else corrections.push({ line: lines.linePos(at).line, correction: found });
  }
  return { corrections, mistakes };
}

/** An item as plain values; undefined where it refers to something that is not there, or to more than a hundred things. */
function plain(item: unknown, document: Document): unknown {
  try {
    return isNode(item) ? item.toJS(document) : item;
  } catch {
    return undefined;
  }
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
      const words = squeeze(correction.words);
      const here = account.entries.filter(({ text }) => correction.within === undefined || squeeze(text.text).includes(squeeze(correction.within)));
      // Words that are all that an event's are mean it, and not one whose words hold them.
      const exact = here.some(({ events }) => events.some(({ text }) => squeeze(text) === words));
      const meant = new Set(here.flatMap(({ events }) => events.filter(({ text }) => (exact ? squeeze(text) === words : squeeze(text).includes(words)))));
      if (meant.size === 0) return undefined;
      const corrected = (event: StoryEvent): readonly StoryEvent[] => (!meant.has(event) ? [event] : correction.do === 'drop' ? [] : [{ ...event, type: correction.as }]);
      return { ...account, entries: account.entries.map((entry) => ({ ...entry, events: entry.events.flatMap(corrected) })) };
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
