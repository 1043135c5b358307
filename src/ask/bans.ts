import type { Account } from '../account/account.ts';
import { mayFall } from './scope.ts';
import { dealings } from './dealings.ts';
import { likeness } from './names.ts';
import { lineOf, type Placed } from './scope.ts';
import { inForceDuring, type State } from '../events/index.ts';
import type { Day } from '../dates/index.ts';

/** A time in which something was banned, or permitted. */
export interface BanTurn extends Placed {
  readonly status: 'banned' | 'permitted';
  readonly edtf: string;
  readonly name: string;
}

/** The bans that a name means; among sanctions where no ban fits. */
export function bansNamed({ states }: Account, name?: string): readonly State[] {
  const bans = states.filter(({ kind }) => kind === 'ban');
  if (name === undefined) return bans;
  const best = (list: readonly State[]): readonly State[] => {
    const ranked = list.map((state) => ({ state, score: likeness(name, state.name) })).filter(({ score }) => score > 0.5).toSorted((a, b) => b.score - a.score);
    return ranked.filter(({ score }) => score === ranked[0]?.score).map(({ state }) => state);
  };
  const found = best(bans);
  return found.length > 0 ? found : best(states.filter(({ kind }) => kind === 'sanctions'));
}

/** When it was banned and when permitted, as the entries say it. */
export function banTurns(account: Account, name?: string): BanTurn[] {
  const line = lineOf(account);
  const entries = new Map(account.entries.map((entry) => [entry.id, entry]));
  return bansNamed(account, name).flatMap((state) =>
    state.transitions.flatMap(({ type, edtf, entry: id, at }) => {
      const entry = entries.get(id);
      return entry ? [{ line: line(entry), entry: id, words: account.source.text.slice(at.start, at.end), status: type === 'begins' || type === 'resumes' ? ('banned' as const) : ('permitted' as const), edtf, name: state.name }] : [];
    }),
  );
}

/** Direct dealings that the text reports while they were, or may have been, banned. Both are kept; neither is resolved. */
export function contradictions(account: Account, name?: string): (Placed & { readonly name: string; readonly edtf?: string })[] {
  const rows: (Placed & { readonly name: string; readonly edtf?: string })[] = [];
  const entries = new Map(account.entries.map((entry) => [entry.id, entry]));
  for (const state of bansNamed(account, name)) {
    if (!/talk|negotiat|meet|contact/i.test(state.name)) continue;
    for (const dealing of dealings(account, {})) {
      const entry = entries.get(dealing.entry);
      if (!entry || !dealing.saidDirect || dealing.mode !== 'direct' || dealing.type !== 'CONSULT' || entry.when.kind !== 'read') continue;
      const { earliestStart, latestEnd } = entry.when.bounds;
      if (typeof earliestStart !== 'number' || typeof latestEnd !== 'number') continue;
      const during = inForceDuring(state, earliestStart as Day, latestEnd as Day) !== 'cannot' && state.transitions.some(({ bounds }) => mayFall(bounds, { to: latestEnd as Day }));
      if (during && !rows.some((row) => row.entry === dealing.entry)) rows.push({ line: dealing.line, entry: dealing.entry, words: dealing.words, name: state.name, ...(dealing.edtf !== undefined && { edtf: dealing.edtf }) });
    }
  }
  return rows;
}
