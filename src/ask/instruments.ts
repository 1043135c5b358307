import type { Account } from '../account/account.ts';
import type { State, TransitionType } from '../events/index.ts';
import { actorsNamed } from './naming.ts';
import { isSide, likeness, plain } from './names.ts';
import { lineOf, type Placed } from './scope.ts';

/** What became of an instrument, or of sanctions and bans, and when. */
export interface Turn extends Placed {
  readonly instrument: string;
  readonly what: 'agreed' | 'left' | 'replaced' | 'suspended' | 'resumed' | 'ended' | 'expires' | 'begun';
  readonly edtf: string;
  readonly by?: string;
  readonly contested?: string;
}

const WHAT: Readonly<Record<TransitionType, Turn['what']>> = { begins: 'agreed', ends: 'ended', suspends: 'suspended', resumes: 'resumed', expires: 'expires', replaces: 'replaced', violates: 'left' };

/** The names under which an instrument goes in the document: "JCPOA" is "Joint Comprehensive Plan of Action". */
export function instrumentsNamed(account: Account, asked: string): ReadonlySet<string> {
  const wanted = plain(asked);
  const names = new Set<string>([asked]);
  for (const { mentions } of account.entries) {
    for (const mention of mentions) {
      if (mention.kind !== 'instrument') continue;
      if (plain(mention.text) === wanted || plain(mention.canonical) === wanted) {
        names.add(mention.canonical);
        names.add(mention.text);
      }
    }
  }
  return names;
}

/** The turns of the instruments (and sanctions) that a name means. */
export function turns(account: Account, asked: { readonly name?: string; readonly what?: string; readonly who?: string }): Turn[] {
  const line = lineOf(account);
  const entries = new Map(account.entries.map((entry) => [entry.id, entry]));
  const who = asked.who === undefined ? undefined : actorsNamed(account, asked.who);
  const rows: Turn[] = [];
  for (const state of chosen(account, asked.name)) {
    const leaving = isLeaving(state);
    if (who && !state.parties.some((side) => isSide(side, who))) continue;
    for (const { type, edtf, entry: id, at, by, implied, contested } of state.transitions) {
      const entry = entries.get(id);
      if (!entry || implied !== undefined) continue;
      const what = leaving && type === 'ends' ? 'left' : state.kind === 'sanctions' || state.kind === 'ban' ? (type === 'begins' ? 'begun' : WHAT[type]) : WHAT[type];
      if (asked.what !== undefined && asked.what !== what) continue;
      if (rows.some((row) => row.entry === id && row.what === what && row.edtf === edtf)) continue;
      rows.push({ line: line(entry), entry: id, words: account.source.text.slice(at.start, at.end), instrument: leaving ? leftName(state) : state.name, what, edtf, ...(by !== undefined && { by }), ...(contested !== undefined && { contested }) });
    }
  }
  return rows;
}

const isLeaving = (state: State): boolean => / participation in | and (?:its|all|the|their) .*commitment/.test(state.name);
const leftName = (state: State): string => / participation in (.*)$/.exec(state.name)?.[1] ?? state.name;

/** The states that a name means: those whose name it is; else those that have most of its words. */
function chosen({ states, ...account }: Account, name: string | undefined): readonly State[] {
  if (name === undefined) return states.filter(({ kind }) => kind === 'agreement' || kind === 'policy');
  const names = instrumentsNamed({ states, ...account }, name);
  const known = new Set([...names].map(plain));
  const direct = states.filter((state) => known.has(plain(state.name)) || (isLeaving(state) && [...names].some((each) => plain(state.name).includes(plain(each)))));
  if (direct.length > 0) return direct;
  const ranked = states.map((state) => ({ state, score: likeness(name, state.name) })).filter(({ score }) => score >= 0.99);
  return ranked.map(({ state }) => state);
}
