/** A part of a query. Columns count from 1, in UTF-16 units of the query. */
export type Term =
  | { readonly kind: 'words'; readonly words: string; readonly not: boolean; readonly column: number }
  | { readonly kind: 'field'; readonly field: Field; readonly op: Op; readonly value: string; readonly not: boolean; readonly column: number; readonly valueColumn: number };

export type Op = ':' | '=' | '<' | '<=' | '>' | '>=';

/** What can be asked of, with what it is compared to. */
export const fields = {
  actor: 'an actor in the entry, by any of his names',
  who: 'who does it',
  to: 'to whom it is done',
  through: 'through whom; * for anybody',
  type: 'PLOVER’s type of the event (CONSULT, SANCTION …)',
  status: 'asserted, denied, planned, reported or attempted',
  secret: 'yes or no: said to be secret',
  place: 'a place that the entry names',
  instrument: 'a treaty, resolution, law or policy that it names',
  state: 'a state of things that the entry changes (“ban on direct talks”)',
  money: 'a sum in it, as money>1e9',
  currency: 'the currency of a sum in it, as ISO 4217',
  quantity: 'a quantity in it, as quantity>=1000',
  unit: 'the unit of a quantity in it',
  on: 'a date within which, or on which, it may fall',
  before: 'it ends before the date or the state begins',
  after: 'it begins after the date or the state ends',
  during: 'it lies within a date, or within the time that a state is in force (“JCPOA in force”)',
  meets: 'Allen’s relation to a date',
  'met-by': 'Allen’s relation to a date',
  overlaps: 'Allen’s relation to a date',
  'overlapped-by': 'Allen’s relation to a date',
  starts: 'Allen’s relation to a date',
  'started-by': 'Allen’s relation to a date',
  finishes: 'Allen’s relation to a date',
  'finished-by': 'Allen’s relation to a date',
  contains: 'Allen’s relation to a date',
  equals: 'Allen’s relation to a date',
} as const;
export type Field = keyof typeof fields;
const isField = (word: string): word is Field => Object.hasOwn(fields, word);
const NUMERIC = new Set<Field>(['money', 'quantity']);

/** Terms that must all hold; a query is one or more such lists, one of which must hold. */
export type Query = readonly (readonly Term[])[];

/** What is wrong with a query, and where. */
export interface QueryMistake {
  readonly kind: 'mistake';
  readonly column: number;
  readonly why: string;
}

const mistake = (at: number, why: string): QueryMistake => ({ kind: 'mistake', column: at + 1, why });

/**
 * Reads a query: words, "exact words", field:value, field>number, -term for not, OR between alternatives.
 * `query = terms ("OR" terms)*; terms = term+; term = "-"? (word | '"' text '"' | field op (word | '"' text '"'))`.
 */
export function parseQuery(text: string): Query | QueryMistake {
  const alternatives: Term[][] = [[]];
  const token = /\s+|"([^"]*)("?)|[^\s"]+/g;
  let match: RegExpExecArray | null;
  let pending: { field: Field; op: Op; not: boolean; column: number; valueColumn: number } | undefined;
  let negate: { column: number } | undefined;
  const add = (term: Term): void => void alternatives.at(-1)?.push(term);
  while ((match = token.exec(text))) {
    const at = match.index;
    const [whole, quoted, close] = match;
    if (/^\s/.test(whole)) {
      if (pending) return mistake(pending.valueColumn - 1, `"${pending.field}${pending.op}" has no value. Write ${example(pending.field)}.`);
      continue;
    }
    if (quoted !== undefined) {
      if (close !== '"') return mistake(at, 'The quotation mark is not closed. Write a second one after the words.');
      if (pending) add({ kind: 'field', ...pending, value: quoted });
      else add({ kind: 'words', words: quoted, not: negate !== undefined, column: at + 1 });
      pending = undefined;
      negate = undefined;
      continue;
    }
    if (pending) {
      add({ kind: 'field', ...pending, value: whole });
      pending = undefined;
      continue;
    }
    if (whole === 'OR') {
      if (alternatives.at(-1)?.length === 0) return mistake(at, 'OR has nothing before it. Write it between two terms.');
      alternatives.push([]);
      continue;
    }
    const not = whole.startsWith('-') && whole.length > 1;
    if (whole === '-') {
      negate = { column: at + 1 };
      continue;
    }
    const body = not ? whole.slice(1) : whole;
    const field = /^([\p{L}-]+)(:|>=|<=|>|<|=)(.*)$/u.exec(body);
    if (!field) {
      add({ kind: 'words', words: body, not, column: at + 1 });
      continue;
    }
    const [, name = '', op = ':', value = ''] = field;
    const low = name.toLowerCase();
    if (!isField(low)) return mistake(at + (not ? 1 : 0), `There is no field "${name}". Fields are ${Object.keys(fields).join(', ')}.`);
    const valueColumn = at + (not ? 1 : 0) + name.length + op.length + 1;
    if (op !== ':' && op !== '=' && !NUMERIC.has(low)) return mistake(valueColumn - 1 - op.length, `"${low}" cannot be compared with "${op}". Write ${example(low)}.`);
    const rest = { field: low, op: op as Op, not, column: at + 1, valueColumn };
    if (value === '') {
      if (text[token.lastIndex] !== '"') return mistake(valueColumn - 1, `"${low}${op}" has no value. Write ${example(low)}.`);
      pending = rest;
      continue;
    }
    if (NUMERIC.has(low) && value !== '*' && !Number.isFinite(Number(value.replaceAll(',', '')))) return mistake(valueColumn - 1, `"${value}" is no number. Write ${example(low)}.`);
    add({ kind: 'field', ...rest, value });
  }
  if (pending) return mistake(pending.valueColumn - 1, `"${pending.field}${pending.op}" has no value. Write ${example(pending.field)}.`);
  if (alternatives.at(-1)?.length === 0) return mistake(Math.max(0, text.trimEnd().length - 2), alternatives.length > 1 ? 'OR has nothing after it. Write it between two terms.' : 'The query is empty. Write words, or a field as actor:Oman.');
  return alternatives;
}

const example = (field: Field): string => (NUMERIC.has(field) ? `${field}>1e9` : /^(?:on|before|after|meets|met-by|overlaps|overlapped-by|starts|started-by|finishes|finished-by|contains|equals)$/.test(field) ? `${field}:2014-07` : field === 'during' ? 'during:2014 or during:"JCPOA in force"' : field === 'type' ? 'type:CONSULT' : field === 'secret' ? 'secret:yes' : `${field}:Oman or ${field}:"two words"`);
