import type { Account } from '../account/account.ts';
import { parseIsoDay } from '../dates/index.ts';
import type { State } from '../events/index.ts';
import { appearances } from './appearances.ts';
import { bansNamed, banTurns, contradictions } from './bans.ts';
import { dealings, type DealingsAsked } from './dealings.ts';
import { exchanges } from './exchanges.ts';
import { turns } from './instruments.ts';
import { quantities } from './quantities.ts';
import { windowBetween, windowOf, type Window } from './scope.ts';
import { statesAt } from './states.ts';
import { sums, totals } from './sums.ts';

/** The kinds of question and the fields of each that are understood. */
export const questionKinds = ['at', 'between', 'through', 'money', 'prisoners', 'quantity', 'instrument', 'who', 'bans'] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface Answer {
  readonly must?: readonly object[];
  readonly may?: readonly object[];
  readonly items?: readonly object[];
  readonly total?: { readonly amount: number; readonly currency: string };
}

/** The caller's question cannot be answered as it is put; the message says how to put it. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
}

type Ask = Readonly<Record<string, unknown>>;
const text = (ask: Ask, key: string): string | undefined => {
  const value = ask[key];
  return typeof value === 'string' ? value : undefined;
};
const number = (ask: Ask, key: string): number | undefined => (typeof ask[key] === 'number' ? (ask[key] as number) : undefined);

/** The days that a question is about: `when` (EDTF), or `from` and `to`. */
function windowAsked(ask: Ask): Window | undefined {
  const when = text(ask, 'when');
  if (when !== undefined) {
    const window = windowOf(when);
    if (!window) throw new QuestionError(`"when" is "${when}", which is no EDTF date. Write it as 2004, 2004-03 or 2004-03-17/2004-03-18.`);
    return window;
  }
  const from = text(ask, 'from');
  const to = text(ask, 'to');
  return from !== undefined || to !== undefined ? windowBetween(from, to) : undefined;
}

function dayAsked(ask: Ask, key: string): ReturnType<typeof parseIsoDay> {
  const written = text(ask, key);
  const day = written === undefined ? undefined : parseIsoDay(written);
  if (day === undefined) throw new QuestionError(`"${key}" is ${written === undefined ? 'missing' : `"${written}"`}; expected a day as 2008-06-01.`);
  return day;
}

const stateRow = (state: State): object => ({ id: state.id, kind: state.kind, name: state.name, parties: [...state.parties, ...state.on].map(({ canonical }) => canonical), transitions: state.transitions.map(({ type, edtf }) => ({ type, edtf })) });

function sidesAsked(ask: Ask): DealingsAsked {
  const window = windowAsked(ask);
  const mode = text(ask, 'mode');
  const a = text(ask, 'a');
  const b = text(ask, 'b');
  const line = number(ask, 'line');
  return { ...(a !== undefined && { a }), ...(b !== undefined && { b }), ...(mode === 'direct' || mode === 'indirect' ? { mode } : {}), ...(ask['secret'] === true && { secret: true }), ...(line !== undefined && { line }), ...(window && { window }) };
}

/**
 * Answers one question about an account: the same functions that the commands use.
 * @param ask The fields of the question, by kind.
 * @throws {QuestionError} Where the fields make no question.
 */
export function answer(account: Account, kind: QuestionKind, ask: Ask): Answer {
  switch (kind) {
    case 'at': {
      const day = dayAsked(ask, 'date')!;
      const { must, may } = statesAt(account, day);
      return { must: must.map(stateRow), may: may.map(stateRow) };
    }
    case 'between':
      return { items: dealings(account, sidesAsked(ask)) };
    case 'through': {
      const who = text(ask, 'who');
      const rows = dealings(account, { ...sidesAsked(ask), ...(who !== undefined && { through: who }) });
      // Asked for an entry, or for two sides at a time, "nobody" is an answer; else only what has go-betweens.
      const vias = rows.filter(({ through }) => through.length > 0);
      return { items: ask['line'] !== undefined && vias.length === 0 ? rows : vias };
    }
    case 'money': {
      const window = text(ask, 'when') === undefined ? undefined : windowAsked(ask);
      const [from, to, what, currency] = [text(ask, 'from'), text(ask, 'to'), text(ask, 'what'), text(ask, 'currency')];
      const amount = number(ask, 'amount');
      const items = sums(account, { ...(from !== undefined && { from }), ...(to !== undefined && { to }), ...(what !== undefined && { what }), ...(currency !== undefined && { currency }), ...(amount !== undefined && { amount }), ...(window && { window }) });
      const [total, ...others] = totals(items);
      return { items, ...(total && others.length === 0 && { total }) };
    }
    case 'prisoners':
      return { items: exchanges(account, windowAsked(ask), ask['withMoney'] === true) };
    case 'quantity':
      return { items: quantities(account, text(ask, 'of'), windowAsked(ask)) };
    case 'instrument': {
      const [name, what, who] = [text(ask, 'name'), text(ask, 'what'), text(ask, 'who')];
      const rows = turns(account, { ...(name !== undefined && { name }), ...(what !== undefined && { what }), ...(who !== undefined && { who }) });
      return { items: rows.filter(({ what: turn }) => turn !== 'begun' || what === 'begun') };
    }
    case 'who': {
      const { name } = ask;
      const names = Array.isArray(name) ? name.filter((each) => typeof each === 'string') : typeof name === 'string' ? [name] : [];
      if (names.length === 0) throw new QuestionError('"name" is missing; expected the name of an actor, or a list of names.');
      return { items: appearances(account, names) };
    }
    case 'bans': {
      const name = text(ask, 'name');
      if (ask['date'] !== undefined) {
        const day = dayAsked(ask, 'date')!;
        const { must, may } = statesAt({ ...account, states: bansNamed(account, name) }, day);
        return { must: must.map(stateRow), may: may.map(stateRow) };
      }
      return { items: ask['what'] === 'contradictions' ? contradictions(account, name) : banTurns(account, name) };
    }
  }
}
