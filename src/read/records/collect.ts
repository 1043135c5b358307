import { passage, type Passage, type Run } from '../../text/index.ts';
import type { Cell, Role } from '../blocks.ts';
import type { DatePart } from './dated.ts';
import { dateField, isIgnored, normal, roleOf, type DateField } from './fields.ts';
import { valueWords } from './words.ts';
import type { Field, Tree } from './tree.ts';

/** A record taken apart: what says when, what says what, and the lists in it, which may hold records of their own. */
export interface Collected {
  readonly dates: readonly DatePart[];
  readonly cells: readonly Cell[];
  readonly inner: readonly Field[];
  readonly era?: string;
}

/** Maps that only wrap a record's own fields. */
const WRAPPERS = new Set(['properties', 'attributes', 'fields', 'data', 'event', 'item', 'node', 'acf', 'record', 'entry', 'meta', 'when', 'time', 'temporal']);
const CLOCK = ['hour', 'minute', 'second'];

/** Takes a record apart. `plain` turns a value's words into what people read (markup removed). */
export function collect(record: Tree & { kind: 'map' }, text: string, plain: (words: Passage) => Passage): Collected {
  const dates: DatePart[] = [];
  const cells: Cell[] = [];
  const inner: Field[] = [];
  let era: string | undefined;

  const date = (field: DateField, name: string, value: Tree): void => {
    if (value.kind === 'scalar') dates.push({ field, at: value.at, words: valueWords(value, text), era: /\b(?:bce?|ac|v chr)$/.test(normal(name)) ? 'BC' : undefined });
    else if (value.kind === 'map') whenMap(field, value);
    else if (value.items.length > 0 && value.items.length <= 2 && value.items.every(({ kind }) => kind === 'scalar')) {
      const [first, last] = value.items;
      if (first) date(field === 'date' ? 'start' : field, name, first);
      if (last && last !== first) date('end', name, last);
    }
  };

  /** {"year": 1921, "month": 5}, {"start": …, "end": …}, {"value": "1921-05"}: a date in a map of its own. */
  const whenMap = (field: DateField, map: Tree & { kind: 'map' }): void => {
    const isEnd = field === 'end' || field.startsWith('end');
    const clock = CLOCK.map((name) => map.fields.find((found) => normal(found.name) === name)).filter((found) => found !== undefined);
    for (const { name, value } of map.fields) {
      if (value.kind === 'scalar' && value.type === 'null') continue;
      const known = dateField(name);
      const plainName = normal(name);
      if (isEnd && (known === 'year' || known === 'month' || known === 'day' || known === 'time')) date(`end${known[0]?.toUpperCase()}${known.slice(1)}` as DateField, name, value);
      else if (isEnd && known === 'display') continue;
      else if (isEnd && (known === 'date' || known === 'start')) date('end', name, value);
      else if (known !== undefined) date(known, name, value);
      else if (['value', 'text', 'iso', 'label', 'string', 'from', 'content', '$date', 'date'].includes(plainName) || plainName === 'name') date(isEnd ? 'end' : 'start', name, value);
    }
    const [hour, minute] = clock;
    if (hour && minute && hour.value.kind === 'scalar' && minute.value.kind === 'scalar' && hour.value.type !== 'null') {
      const at = { start: hour.value.at.start, end: Math.max(hour.value.at.end, minute.value.at.end) };
      dates.push({ field: isEnd ? 'endTime' : 'time', at, words: passage([{ kind: 'text', at, text: `${two(hour.value)}:${two(minute.value)}` }]) });
    }
  };

  const words = (name: string, value: Tree, role: Role, depth: number): void => {
    if (value.kind === 'scalar') {
      if (value.type === 'null' || value.text.trim() === '') return;
      if (value.type === 'boolean') return;
      const found = plain(valueWords(value, text));
      cells.push({ at: value.at, words: role === 'source' ? linked(found) : found, role, name });
    } else if (depth < 4) {
      const parts = value.kind === 'map' ? value.fields.map((field) => [field.name, field.value] as const) : value.items.map((item) => [name, item] as const);
      for (const [innerName, part] of parts) {
        if (value.kind === 'map' && isIgnored(innerName)) continue;
        const own = value.kind === 'map' ? roleOf(innerName) : 'other';
        words(innerName, part, role === 'source' || role === 'group' ? role : own === 'other' || own === 'date' ? role : own, depth + 1);
      }
    }
  };

  const visit = (fields: readonly Field[], depth: number): void => {
    for (const field of fields) {
      const { name, value } = field;
      const known = dateField(name);
      if (known !== undefined && !(known === 'certainty' && value.kind !== 'scalar')) {
        date(known, name, value);
        continue;
      }
      if (isIgnored(name)) continue;
      if (value.kind === 'map' && value.fields.length > 0 && value.fields.every((inside) => dateField(inside.name) !== undefined && inside.value.kind === 'scalar')) {
        whenMap('start', value);
        continue;
      }
      if (normal(name) === 'era' && value.kind === 'scalar') era = value.text;
      if (value.kind === 'map' && depth < 2 && WRAPPERS.has(normal(name))) visit(value.fields, depth + 1);
      else if (value.kind === 'list' && roleOf(name) !== 'source' && value.items.some((item) => item.kind !== 'scalar')) inner.push(field);
      else if (value.kind === 'list' && (roleOf(name) === 'text' || roleOf(name) === 'title')) inner.push(field);
      else words(name, value, roleOf(name), 0);
    }
  };
  visit(record.fields, 0);
  return { dates, cells, inner, ...(era === undefined ? {} : { era }) };
}

const two = (part: Tree): string => (part.kind === 'scalar' ? part.text.padStart(2, '0') : '00');

/** Words that are an address link to it. */
export const linked = (words: Passage): Passage =>
  /^https?:\/\/\S+$/.test(words.text.trim()) ? passage(words.runs.map((run): Run => ({ ...run, marks: { ...run.marks, link: words.text.trim() } }))) : words;

/** Whether a record says a month, a day or a time, for a year that stands above it. */
export const saysPart = (dates: readonly DatePart[]): boolean =>
  dates.some(({ field, words: { text } }) => (field === 'month' || field === 'day' || field === 'time') && text.trim() !== '' && text.length <= 40);

/** Whether a record says when: a number in a field that says more than a part of a date, or a word ("August") in its date field. */
export const saysWhen = (dates: readonly DatePart[]): boolean =>
  dates.some(({ field, words: { text } }) => {
    if (field === 'precision' || field === 'certainty' || field === 'month' || field === 'day' || field === 'time') return false;
    if (/[\p{N}〇零一二三四五六七八九十]/u.test(text)) return true;
    return (field === 'date' || field === 'display' || field === 'edtf') && /\p{L}{2}/u.test(text) && text.length <= 30;
  });
