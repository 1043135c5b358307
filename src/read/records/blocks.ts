import { cover, passage, type Passage, type Span } from '../../text/index.ts';
import type { Block, Item, Row } from '../blocks.ts';
import { collect, saysPart, saysWhen, type Collected } from './collect.ts';
import { datedFrom } from './dated.ts';
import { isIgnored, normal } from './fields.ts';
import { isMonthName } from './months.ts';
import type { Field, Tree } from './tree.ts';
import { alignWords, valueWords } from './words.ts';

/** What has been found, with the place of each record for its users. */
export interface Found {
  readonly blocks: readonly Block[];
  readonly origins: readonly { readonly at: Span; readonly place: string }[];
}

/**
 * Finds the dated records anywhere in a tree of data.
 * A list of records becomes a table of dated rows; records in a record that has no words of its own, a heading with
 * what stands below it; a map whose names are dates, definitions.
 *
 * @param pointer Writes the place of a value, from the path to it: a JSON pointer where nothing else is given.
 */
export function recordBlocks(tree: Tree, text: string, plain: (words: Passage) => Passage, pointer: (path: readonly (string | number)[]) => string = jsonPointer): Found {
  const origins: { at: Span; place: string }[] = [];
  const walk = { text, plain, origins, pointer };
  return { blocks: below(tree, walk, [], 1), origins: origins.toSorted((a, b) => a.at.start - b.at.start) };
}

interface Walk {
  readonly text: string;
  readonly plain: (words: Passage) => Passage;
  readonly origins: { at: Span; place: string }[];
  readonly pointer: (path: readonly (string | number)[]) => string;
  /** The records stand in one that says the year or month. */
  readonly dated?: true;
}

type Path = readonly (string | number)[];

/** RFC 6901. */
export const jsonPointer = (path: Path): string => path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function below(tree: Tree, walk: Walk, path: Path, depth: number): Block[] {
  if (tree.kind === 'list') return listBlocks(tree, walk, path, depth);
  if (tree.kind === 'map') return mapBlocks(tree, walk, path, depth);
  return [];
}

function listBlocks(list: Tree & { kind: 'list' }, walk: Walk, path: Path, depth: number): Block[] {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  const flush = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', at: rows.map(({ at }) => at).reduce(cover), rows });
    rows = [];
  };
  const strings: Tree[] = [];
  for (const [index, item] of list.items.entries()) {
    if (item.kind === 'map') {
      const own = [...path, index];
      const record = collect(item, walk.text, walk.plain);
      if (!saysWhen(record.dates) && !(walk.dated && saysPart(record.dates))) {
        const inside = mapBlocks(item, walk, own, depth);
        if (inside.length > 0) {
          flush();
          blocks.push(...inside);
        }
        continue;
      }
      walk.origins.push({ at: item.at, place: walk.pointer(own) });
      const hasWords = record.cells.some(({ role }) => role === 'title' || role === 'text');
      const inner = hasWords ? [] : innerBlocks(record, { ...walk, dated: true }, own, depth + 1);
      if (inner.length > 0) {
        flush();
        blocks.push(...headed(record, item.at, depth), ...inner);
        continue;
      }
      rows.push(rowOf(record, item.at, record.inner.flatMap((field) => loose(field, walk))));
      const nested = hasWords ? record.inner.flatMap(({ name, value }) => (isIgnored(name) ? [] : below(value, walk, [...own, name], depth + 1))) : [];
      if (nested.length > 0) {
        flush();
        blocks.push(...nested);
      }
    } else if (item.kind === 'list') {
      const cells = item.items.flatMap((value) => (value.kind === 'scalar' ? [{ at: value.at, words: walk.plain(valueWords(value, walk.text)) }] : []));
      if (cells.length >= 2) rows.push({ at: item.at, cells });
      else if (cells.length === 0) {
        const inside = listBlocks(item, walk, [...path, index], depth);
        if (inside.length > 0) flush();
        blocks.push(...inside);
      }
    } else if (item.type === 'string' && /^\W*(?:\w+\W+){0,3}\p{N}/u.test(item.text)) strings.push(item);
  }
  flush();
  if (strings.length >= 3 && strings.length >= list.items.length / 2) blocks.push(...itemList(strings, walk));
  return blocks;
}

function itemList(values: readonly Tree[], walk: Walk): Block[] {
  const items = values.flatMap((value): Item[] => {
    if (value.kind !== 'scalar' || value.text.trim() === '') return [];
    const words = walk.plain(valueWords(value, walk.text));
    return [{ at: value.at, blocks: [{ kind: 'paragraph', at: value.at, words }] }];
  });
  return items.length > 0 ? [{ kind: 'list', at: items.map(({ at }) => at).reduce(cover), ordered: false, items }] : [];
}

/** What stands below a record that is only a date: its lists, as records, as dated strings or as plain items. */
function innerBlocks(record: Collected, walk: Walk, path: Path, depth: number): Block[] {
  return record.inner.flatMap(({ name, value }) => {
    const found = below(value, walk, [...path, name], depth);
    if (found.length > 0 || value.kind !== 'list') return found;
    const maps = value.items.flatMap((item): Item[] => {
      if (item.kind !== 'map') return [];
      const { cells } = collect(item, walk.text, walk.plain);
      const blocks = cells.filter(({ role }) => role === 'title' || role === 'text').map((cell): Block => ({ kind: 'paragraph', at: cell.at, words: cell.words }));
      return blocks.length > 0 ? [{ at: item.at, blocks }] : [];
    });
    if (maps.length > 0) return [{ kind: 'list', at: maps.map(({ at }) => at).reduce(cover), ordered: false, items: maps }];
    return itemList(value.items, walk);
  });
}

/** A date that stands over other records. */
function headed(record: Collected, at: Span, depth: number): Block[] {
  const dated = datedFrom(record.dates, record.era);
  if (!dated) return [];
  const words = dated.start ?? passage([{ kind: 'text', at: dated.at, text: dated.label }]);
  return [{ kind: 'heading', at: contained(dated.at, at), depth: Math.min(depth + 1, 6), words, dated: true }];
}

const contained = (inner: Span, outer: Span): Span => ({ start: Math.max(inner.start, outer.start), end: Math.min(inner.end, outer.end) });

function rowOf(record: Collected, at: Span, more: readonly Row['cells'][number][]): Row {
  const dated = datedFrom(record.dates, record.era);
  return { at, cells: [...record.cells, ...more], ...(dated ? { dated } : {}) };
}

/** A list of strings in a record that is an entry: words of that entry. */
function loose({ name, value }: Field, walk: Walk): Row['cells'] {
  if (value.kind !== 'list') return [];
  return value.items.flatMap((item) => (item.kind === 'scalar' && item.type === 'string' && item.text.trim() !== '' ? [{ at: item.at, words: walk.plain(valueWords(item, walk.text)), role: 'text' as const, name }] : []));
}

function mapBlocks(map: Tree & { kind: 'map' }, walk: Walk, path: Path, depth: number): Block[] {
  const dateNames = map.fields.filter(({ name }) => /^\W*(?:c\.? ?|ca\.? ?|circa )?[-−]?\p{N}{1,4}\b/u.test(name) || /^\p{L}+\.? \p{N}{1,4}\b/u.test(name));
  if (dateNames.length >= 2 && dateNames.length >= map.fields.length * 0.7) return keyed(dateNames, walk, path, depth);
  if (walk.dated && map.fields.length > 0 && map.fields.every(({ name }) => isMonthName(name))) return keyed(map.fields, walk, path, depth);
  const own = collect(map, walk.text, walk.plain);
  const holders = map.fields.filter(({ name, value }) => value.kind !== 'scalar' && !isIgnored(name));
  const found = holders.map((field) => ({ field, blocks: below(field.value, walk, [...path, field.name], depth + 1) })).filter(({ blocks }) => blocks.length > 0);
  if (found.length === 0 && path.length > 0 && typeof path.at(-1) === 'string' && saysWhen(own.dates) && own.cells.some(({ role }) => role === 'title')) {
    // {"siege": {"date": "1702", "title": …}, …}: a record that stands under a name of its own.
    walk.origins.push({ at: map.at, place: walk.pointer(path) });
    return [{ kind: 'table', at: map.at, rows: [rowOf(own, map.at, [])] }];
  }
  const name = own.cells.find(({ role }) => role === 'title');
  const sections = found.length > 1 && found.some(({ field }) => !PLAIN.has(normal(field.name)));
  return [
    ...(found.length > 0 && name && path.length > 0 ? [{ kind: 'heading' as const, at: name.at, depth: Math.min(depth, 6), words: name.words }] : []),
    ...found.flatMap(({ field, blocks }) => (sections && field.value.kind === 'list' ? [heading(field, walk.text, depth)].concat(blocks) : blocks)),
  ];
}

const PLAIN = new Set(['events', 'entries', 'timeline', 'items', 'data', 'records', 'eras', 'features', 'results', 'rows', 'slides']);

const heading = (field: Field, text: string, depth: number): Block => ({ kind: 'heading', at: field.at, depth: Math.min(depth + 1, 6), words: alignWords(field.name, text, field.at) });

/** {"1921": "The bridge opened", "1922": {…}}: names that are dates. */
function keyed(fields: readonly Field[], walk: Walk, path: Path, depth: number): Block[] {
  const headings = fields.some(({ value }) => value.kind === 'list');
  return fields.flatMap((field): Block[] => {
    const term = alignWords(field.name, walk.text, field.at);
    const { value } = field;
    const at = cover(field.at, value.at);
    if (value.kind === 'scalar') {
      const words = walk.plain(valueWords(value, walk.text));
      if (words.text.trim() === '') return [];
      walk.origins.push({ at, place: walk.pointer([...path, field.name]) });
      const paragraph: Block = { kind: 'paragraph', at: value.at, words };
      if (headings) return [{ kind: 'heading', at: field.at, depth: Math.min(depth + 1, 6), words: term }, paragraph];
      return [{ kind: 'definitions', at, groups: [{ at, terms: [term], definitions: [[paragraph]] }] }];
    }
    const head: Block = { kind: 'heading', at: field.at, depth: Math.min(depth + 1, 6), words: term };
    const inside = below(value, { ...walk, dated: true }, [...path, field.name], depth + 1);
    if (inside.length > 0) return [head, ...inside];
    if (value.kind === 'list') return [head, ...innerBlocks({ dates: [], cells: [], inner: [field] }, walk, path, depth)];
    const cells = collect(value, walk.text, walk.plain).cells.filter(({ role }) => role !== 'source' && role !== 'group');
    return cells.length === 0 ? [] : [{ kind: 'definitions', at, groups: [{ at, terms: [term], definitions: [cells.map((cell): Block => ({ kind: 'paragraph', at: cell.at, words: cell.words }))] }] }];
  });
}
