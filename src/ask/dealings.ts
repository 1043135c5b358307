import type { Account, AccountEntry } from '../account/account.ts';
import type { StoryEvent } from '../events/index.ts';
import { actorsNamed } from './naming.ts';
import { isSide } from './names.ts';
import { edtfOf, inWindow, lineOf, type Placed, type Window } from './scope.ts';

/** Two sides that dealt with each other, and how. */
export interface Dealing extends Placed {
  readonly edtf?: string;
  readonly type: StoryEvent['type'];
  readonly status: StoryEvent['status'];
  readonly mode: 'direct' | 'indirect';
  readonly who: readonly string[];
  readonly through: readonly string[];
  readonly secret: boolean;
  /** Said to be direct in so many words. */
  readonly saidDirect: boolean;
  readonly doubt?: string;
}

export interface DealingsAsked {
  readonly a?: string;
  readonly b?: string;
  readonly mode?: 'direct' | 'indirect';
  readonly secret?: boolean;
  readonly window?: Window;
  readonly line?: number;
  /** A go-between. */
  readonly through?: string;
}

/** Events in which two sides face each other: talks, agreements, exchanges; and whatever goes through others. */
const deals = (event: StoryEvent): boolean => event.type === 'CONSULT' || event.through.length > 0 || (event.type === 'AGREE' && event.who.length > 1) || (event.type === 'RETREAT' && /exchange|swap/i.test(event.text));

/** Who dealt with whom, when, directly or through whom. */
export function dealings(account: Account, asked: DealingsAsked): Dealing[] {
  const line = lineOf(account);
  const a = asked.a === undefined ? undefined : actorsNamed(account, asked.a);
  const b = asked.b === undefined ? undefined : actorsNamed(account, asked.b);
  const via = asked.through === undefined ? undefined : actorsNamed(account, asked.through);
  const states = statesNamed(account);
  const isState = (names: ReadonlySet<string> | undefined): boolean => names !== undefined && [...names].some((name) => states.has(name));
  const rows: Dealing[] = [];
  for (const entry of account.entries) {
    if (asked.line !== undefined && line(entry) !== asked.line) continue;
    for (const event of entry.events) {
      if (!deals(event) || event.status === 'denied' || event.status === 'planned' || !inWindow(entry, event.when, asked.window)) continue;
      const mode = event.through.length > 0 ? 'indirect' : 'direct';
      if (asked.mode && asked.mode !== mode) continue;
      if (asked.secret && !event.secret) continue;
      if (via && !event.through.some((side) => isSide(side, via))) continue;
      const doubt = fits(entry, event, a, b, isState(a), isState(b));
      if (doubt === undefined) continue;
      const edtf = edtfOf(entry, event.when);
      rows.push({
        line: line(entry), entry: entry.id, words: event.text, ...(edtf !== undefined && { edtf }), type: event.type, status: event.status, mode,
        who: [...event.who, ...event.toWhom].map(({ canonical }) => canonical), through: event.through.map(({ canonical, of, actor }) => (actor === 'group' && of ? of : canonical)),
        secret: event.secret === true, saidDirect: event.direct === true, ...(doubt !== '' && { doubt }),
      });
    }
  }
  return mergeSame(rows, b !== undefined);
}

const statesNamed = (account: Account): ReadonlySet<string> => new Set(account.entries.flatMap(({ mentions }) => mentions.flatMap((mention) => (mention.kind === 'actor' && mention.actor === 'state' ? [mention.canonical] : []))));

/** Whether both sides asked for are in an event. "": yes; a text: yes, with this doubt; undefined: no. */
function fits(entry: AccountEntry, event: StoryEvent, a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined, aState: boolean, bState: boolean): string | undefined {
  if (!a && !b) return '';
  const sides = [...event.who, ...event.toWhom];
  if (!a || !b) return [...sides, ...event.through].some((side) => isSide(side, (a ?? b)!)) ? '' : undefined;
  const hasA = sides.filter((side) => isSide(side, a));
  const hasB = sides.filter((side) => isSide(side, b));
  if (hasA.length > 0 && hasB.length > 0 && (hasA.length > 1 || hasB.length > 1 || hasA[0] !== hasB[0])) return sides.some((side) => side.mayActFor !== undefined) ? 'who acts for which side is not said' : '';
  // Persons whose side the text does not say; a side that is left out where a channel is kept.
  const open = sides.filter((side) => side.actor === 'person' && side.of === undefined && !isSide(side, a) && !isSide(side, b));
  const missing = hasA.length === 0 && hasB.length === 0 ? 2 : hasA.length === 0 || hasB.length === 0 ? 1 : 0;
  const names = (names_: ReadonlySet<string>): boolean => entry.mentions.some((mention) => mention.kind === 'actor' && (names_.has(mention.canonical) || (mention.of !== undefined && names_.has(mention.of))));
  const person = (names_: ReadonlySet<string>, state: boolean): boolean => !state && sides.some((side) => isSide(side, names_));
  if (missing === 1 && open.length >= 1 && (names(a) && names(b) || person(a, aState) || person(b, bState))) return `the side of ${open.map(({ canonical }) => canonical).join(' and ')} is not said`;
  if (missing === 2 && open.length >= 2 && names(a) && names(b)) return `the sides of ${open.map(({ canonical }) => canonical).join(' and ')} are not said`;
  if (missing === 1 && event.through.length > 0 && sides.length === 1 && names(a) && names(b)) return 'the other side is named in the entry, not in the sentence';
  return undefined;
}

/** One row an entry for what the same sides do in the same way: the one with most said of it. */
function mergeSame(rows: readonly Dealing[], pair: boolean): Dealing[] {
  const out: Dealing[] = [];
  for (const row of rows) {
    // What was agreed came of the talks that the entry tells of.
    if (row.type === 'AGREE' && out.some((other) => other.entry === row.entry && other.type === 'CONSULT')) continue;
    const alike = (other: Dealing): boolean => pair || (other.mode === 'indirect' && other.through.join() === row.through.join());
    const index = out.findIndex((other) => alike(other) && other.entry === row.entry && other.mode === row.mode && other.edtf === row.edtf && (other.secret === row.secret || !row.secret));
    if (index < 0) out.push(row);
    else if ((row.secret && !out[index]!.secret) || (row.type === 'CONSULT' && out[index]!.type !== 'CONSULT')) out[index] = row;
  }
  return out;
}


