import { cover, passage, type Passage, type Run, type Span } from '../../text/index.ts';
import type { Block, Cell, DefinitionGroup, FrontMatter, Item, ReadDocument, ReadOptions, Row } from '../blocks.ts';
import { sourceOf } from '../source-of.ts';
import { tidy } from '../tidy.ts';
import { eventRow } from './events.ts';
import { ARGUMENTS, DEFINITIONS, DROPPED, EVENTS, LANGUAGES, LISTS, QUOTES, SECTIONS, SIGNS, TABLES, VERBATIM, WIDE_TABLES } from './names.ts';
import { commandAt, commentEnd, scan, take, type Environment, type Scan } from './scan.ts';
import { unitAt, wordsIn, type Beside } from './words.ts';

/** Environments nested deeper are read as words. */
const DEEPEST = 30;

/**
 * LaTeX: sections, paragraphs, lists, description lists, tables, and the events of packages for chronologies. Nothing is
 * expanded or included: of a command that is not known, the words in its braces are read. (Parsers of LaTeX that there are take
 * time that grows with the square of the text, and run out of stack where it nests.)
 */
export function readLatex(text: string, options: ReadOptions): ReadDocument {
  const scanned = scan(text);
  const body = bodyOf(scanned);
  const beside: Beside = { notes: [] };
  const front = frontOf(scanned, body, beside);
  const blocks = blocksIn(scanned, body.inner, beside, 0);
  const language = options.language ?? languageOf(text.slice(0, body.inner.start));
  const notes: Block[] = [];
  // A note may hold a note: the list grows while it is read.
  for (let index = 0; index < beside.notes.length; index++) {
    const { label, at } = beside.notes[index]!;
    const words = passage(wordsIn(scanned, at, beside));
    notes.push({ kind: 'footnote', at, label, blocks: [{ kind: 'paragraph', at, words }] });
  }
  return { source: sourceOf(text, { ...options, ...(language ? { language } : {}) }, 'text/x-tex'), ...(front ? { front } : {}), blocks: [...blocks, ...notes], problems: [] };
}

/** What stands in the document's environment; all of a text that has none. */
function bodyOf({ text, environments }: Scan): Environment {
  for (const environment of environments.values()) if (environment.name === 'document') return environment;
  return { name: '', inner: { start: 0, end: text.length }, end: text.length };
}

const BABEL = /\\(?:usepackage\s*\[([^\]]{0,300})\]\s*\{babel\}|set(?:default|main)language(?:\[[^\]]{0,300}\])?\{(\w{1,40})\})/;

function languageOf(preamble: string): string | undefined {
  const [, options, one] = BABEL.exec(preamble) ?? [];
  // Of several, babel's last one is the document's, unless one is said to be.
  const names = (one ?? options ?? '').split(',').map((name) => name.trim());
  return LANGUAGES[names.find((name) => name.startsWith('main='))?.slice(5) ?? names.at(-1) ?? ''];
}

/** Title, author and date, wherever they are said; and what is said to Annals: `% annals-order: dmy`. */
function frontOf(scanned: Scan, { inner }: Environment, beside: Beside): FrontMatter | undefined {
  const { text } = scanned;
  const data: Record<string, string> = {};
  const places: Record<string, Span> = {};
  for (const { 0: command, 1: name = '', index } of text.matchAll(/\\(title|author|date)(?![A-Za-z])/g)) {
    if (data[name] !== undefined) continue;
    const [group] = take(scanned, index + command.length, text.length, 1).groups;
    const words = group && passage(wordsIn(scanned, group, beside)).text.replace(/\s+/g, ' ').trim();
    if (!group || !words || /\\today/.test(text.slice(group.start, group.end))) continue;
    data[name] ??= words;
    places[name] ??= group;
  }
  for (const { 0: line, 1: name = '', 2: value = '', index } of text.slice(0, inner.start + 2000).matchAll(/^%+[ \t]*(annals-\w+)[ \t]*:[ \t]*(\S[^\r\n]{0,200}?)[ \t]*$/gm)) {
    const start = index + line.lastIndexOf(value);
    data[name] ??= value;
    places[name] ??= { start, end: start + value.length };
  }
  const spans = Object.values(places);
  if (spans.length === 0) return undefined;
  const { title, date, author } = data;
  return { at: spans.reduce(cover), format: 'other', ...(title ? { title } : {}), ...(date ? { date } : {}), ...(author ? { author } : {}), categories: [], tags: [], data, places };
}

/** The blocks in a stretch. */
function blocksIn(scanned: Scan, { start, end }: Span, beside: Beside, depth: number): Block[] {
  const { text, environments } = scanned;
  const blocks: Block[] = [];
  let runs: Run[] = [];
  let rows: Row[] = [];
  const flush = (): void => {
    const words = passage(tidy(runs));
    runs = [];
    if (words.text.trim() === '') return;
    endRows();
    blocks.push({ kind: 'paragraph', at: extent(words), words });
  };
  const endRows = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', at: rows.map(({ at }) => at).reduce(cover), rows });
    rows = [];
  };
  for (let at = start; at < end; ) {
    if (text[at] === '%') {
      at = commentEnd(text, at, end);
      // The comment took its line's end: an empty line is one all the same.
      if (text[at] === '\n' || text[at] === '\r') flush();
      continue;
    }
    const gap = text[at] === '\n' || text[at] === '\r' ? blankLines(text, at, end) : at;
    if (gap > at) {
      flush();
      at = gap;
      continue;
    }
    const command = text[at] === '\\' ? commandAt(text, at) : undefined;
    const environment = command?.name === 'begin' ? environments.get(at) : undefined;
    if (command && (command.name === 'par' || command.name === 'item')) {
      flush();
      at = command.end;
    } else if (command && Object.hasOwn(SECTIONS, command.name)) {
      flush();
      endRows();
      const { groups, end: to } = take(scanned, command.end, end, 1);
      const words = groups[0] && passage(wordsIn(scanned, groups[0], beside));
      if (words && words.text.trim() !== '') blocks.push({ kind: 'heading', at: { start: at, end: to }, depth: SECTIONS[command.name] ?? 2, words });
      at = to;
    } else if (command && Object.hasOwn(EVENTS, command.name)) {
      const found = eventRow(scanned, at, command.end, end, EVENTS[command.name] ?? [], beside);
      if (found.row) {
        flush();
        rows.push(found.row);
        at = found.end;
      } else {
        at = command.end;
      }
    } else if (command?.name === 'caption') {
      flush();
      at = command.end;
    } else if (command?.name === 'bibitem') {
      flush();
      const { groups, end: to } = take(scanned, command.end, end, 1);
      const until = nextItem(text, to, end, 'bibitem');
      const [key] = groups;
      if (key) beside.notes.push({ label: text.slice(key.start, key.end).trim(), at: { start: to, end: until } });
      at = until;
    } else if (environment && depth < DEEPEST && environment.end <= end) {
      flush();
      const inside = environmentBlocks(scanned, environment, beside, depth + 1);
      if (inside.length > 0) endRows();
      blocks.push(...inside);
      at = environment.end;
    } else {
      const unit = unitAt(scanned, at, end, beside, undefined, 0);
      // Groups that open at the top stay together with what is set in them; \bf to the end of a paragraph sets that.
      if (unit.marks) {
        const until = paragraphEnd(text, unit.end, end);
        runs.push(...wordsSet(scanned, { start: unit.end, end: until }, beside, unit.marks));
        at = until;
        continue;
      }
      runs.push(...unit.runs);
      at = unit.end;
    }
  }
  flush();
  endRows();
  return blocks;
}

const extent = ({ runs }: Passage): Span => ({ start: runs[0]?.at.start ?? 0, end: runs.at(-1)?.at.end ?? 0 });

/** Where blank lines that begin with the line end at an offset end; the offset itself where none is blank. */
function blankLines(text: string, at: number, end: number): number {
  let next = text.startsWith('\r\n', at) ? at + 2 : at + 1;
  while (next < end && (text[next] === ' ' || text[next] === '\t' || text[next] === '\r')) next++;
  if (text[next] !== '\n' || next >= end) return at;
  while (next < end && /\s/.test(text[next] ?? '')) next++;
  return next;
}

function paragraphEnd(text: string, from: number, end: number): number {
  const gap = /\n[ \t\r]*\n|\\(?:begin|item|par|(?:sub)*section)(?![A-Za-z])/g;
  gap.lastIndex = from;
  const found = gap.exec(text);
  return found && found.index < end ? found.index : end;
}

function wordsSet(scanned: Scan, at: Span, beside: Beside, marks: NonNullable<Run['marks']>): Run[] {
  return wordsIn(scanned, at, beside).map((run) => (run.kind === 'text' ? { ...run, marks: { ...marks, ...run.marks } } : run));
}

function environmentBlocks(scanned: Scan, { name, inner }: Environment, beside: Beside, depth: number): Block[] {
  const { text } = scanned;
  if (DROPPED.has(name)) return [];
  if (VERBATIM.has(name)) return [{ kind: 'code', at: inner, text: text.slice(inner.start, inner.end) }];
  const start = take(scanned, inner.start, inner.end, WIDE_TABLES.has(name) ? 2 : TABLES.has(name) ? 1 : (ARGUMENTS[name] ?? 0)).end;
  const content = { start, end: inner.end };
  if (TABLES.has(name)) return table(scanned, content, beside);
  if (LISTS.has(name)) {
    const items = itemsIn(scanned, content).flatMap(({ at, option, body }): Item[] => {
      const blocks = blocksIn(scanned, option ? { start: option.start, end: body.end } : body, beside, depth);
      return blocks.length > 0 ? [{ at, blocks }] : [];
    });
    return items.length > 0 ? [{ kind: 'list', at: items.map(({ at }) => at).reduce(cover), ordered: /enum/.test(name), items }] : [];
  }
  if (DEFINITIONS.has(name)) {
    const groups = itemsIn(scanned, content).flatMap(({ at, option, body }): DefinitionGroup[] => {
      const definition = blocksIn(scanned, body, beside, depth);
      return option ? [{ at, terms: [passage(wordsIn(scanned, option, beside))], definitions: definition.length > 0 ? [definition] : [] }] : [];
    });
    return groups.length > 0 ? [{ kind: 'definitions', at: groups.map(({ at }) => at).reduce(cover), groups }] : [];
  }
  const blocks = blocksIn(scanned, content, beside, depth);
  return QUOTES.has(name) && blocks.length > 0 ? [{ kind: 'quote', at: inner, blocks }] : blocks;
}

/** The items of a list: what stands in brackets behind `\item`, and what follows. */
function itemsIn(scanned: Scan, { start, end }: Span): { readonly at: Span; readonly option: Span | undefined; readonly body: Span }[] {
  const { text } = scanned;
  const items: { at: Span; option: Span | undefined; body: Span }[] = [];
  for (let at = nextOf(scanned, start, end); at < end; ) {
    const { options, end: from } = take(scanned, at + 5, end, 0);
    const next = nextOf(scanned, from, end);
    items.push({ at: { start: at, end: trimmedEnd(text, from, next) }, option: options[0], body: { start: from, end: next } });
    at = next;
  }
  return items;
}

/** The next `\item` of a list itself, environments and groups in it passed over. */
function nextOf({ text, closing, environments }: Scan, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const sign = text[at];
    if (sign === '%') at = commentEnd(text, at, end) - 1;
    else if (sign === '{') at = closing.get(at) ?? at;
    else if (sign === '\\') {
      const { name, end: after } = commandAt(text, at);
      if (name === 'item') return at;
      at = (name === 'begin' ? (environments.get(at)?.end ?? after) : after) - 1;
    }
  }
  return end;
}

function nextItem(text: string, from: number, end: number, name: string): number {
  const next = text.indexOf(`\\${name}`, from);
  return next < 0 || next > end ? end : next;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? '')) last--;
  return last;
}

const RULES = /^(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead|endfoot|endlastfoot|hhline|specialrule|addlinespace|noalign)$/;

/** A table: rows end with `\\`, cells with `&`. A first row of words over rows with numbers is the header. */
function table(scanned: Scan, { start, end }: Span, beside: Beside): Block[] {
  const { text, closing, environments } = scanned;
  const rows: { at: Span; cells: Cell[] }[] = [];
  let cells: Cell[] = [];
  let from = start;
  let row = start;
  const cell = (to: number): void => {
    const words = passage(wordsIn(scanned, { start: from, end: to }, beside));
    cells.push({ at: words.runs.length > 0 ? extent(words) : { start: from, end: to }, words });
  };
  const finish = (to: number, next: number): void => {
    cell(to);
    if (cells.some(({ words }) => words.text.trim() !== '')) rows.push({ at: { start: leadingEnd(text, row, to), end: trimmedEnd(text, row, to) }, cells });
    cells = [];
    from = row = next;
  };
  for (let at = start; at < end; at++) {
    const sign = text[at];
    if (sign === '%') at = commentEnd(text, at, end) - 1;
    else if (sign === '{') at = closing.get(at) ?? at;
    else if (sign === '&') {
      cell(at);
      from = at + 1;
    } else if (sign === '\\') {
      const { name, end: after } = commandAt(text, at);
      if (name === '\\' || SIGNS[name] === '\n') {
        const next = take(scanned, after, end, 0).end;
        finish(at, next);
        at = next - 1;
      } else if (RULES.test(name) || name === 'cline' || name === 'cmidrule') {
        const next = take(scanned, after, end, name === 'hhline' || name.startsWith('c') ? 1 : 0).end;
        if (cells.length === 0) from = row = next;
        at = next - 1;
      } else at = (name === 'begin' ? (environments.get(at)?.end ?? after) : after) - 1;
    }
  }
  finish(end, end);
  const [head, ...rest] = rows.map((one): Row => one);
  if (!head) return [];
  const header = rest.length > 0 && head.cells.every(({ words }) => !/\p{N}/u.test(words.text) && words.text.length < 40) ? head : undefined;
  return [{ kind: 'table', at: rows.map(({ at }) => at).reduce(cover), ...(header ? { header } : {}), rows: header ? rest : [head, ...rest] }];
}

function leadingEnd(text: string, start: number, end: number): number {
  let first = start;
  while (first < end && /\s/.test(text[first] ?? '')) first++;
  return first;
}
