import { cover, type Span } from '../../text/index.ts';
import type { Block, Cell, Dated, FrontMatter, ReadDocument, ReadOptions, Row } from '../blocks.ts';
import { inlineWords, MARKDOWN, type InlineRule } from '../inline.ts';
import { linesOf, partOf, trimmedLine, type Line } from '../lines.ts';
import { isRange, rangeToEdtf } from './dates.ts';

/** An event being gathered, line by line. */
interface Event {
  readonly range: Line;
  readonly title: Line;
  readonly lines: Line[];
  readonly properties: Map<string, Line>;
}

/** What a heading or a `group` gathers. */
interface Level {
  readonly depth: number;
  readonly blocks: Block[];
  rows: Row[];
}

/** markwhen: a header, events (`range: words`), sections by headings and groups, comments. */
export function readMarkwhen(text: string, options: ReadOptions): ReadDocument {
  const lines = linesOf(text).filter((line) => !/^\s*\/\//.test(line.text));
  const header: Line[] = [];
  const levels: Level[] = [{ depth: 0, blocks: [], rows: [] }];
  let event: Event | undefined;
  let begun = false;
  const dayFirst = lines.some(({ text: words }) => /^\s*dateFormat:\s*["']?d/i.test(words));

  const top = (): Level => levels.at(-1) as Level;
  const endEvent = (): void => {
    if (event) top().rows.push(rowOf(event, dayFirst));
    event = undefined;
  };
  const endRows = (): void => {
    endEvent();
    const level = top();
    if (level.rows.length > 0) level.blocks.push({ kind: 'table', at: level.rows.map(({ at }) => at).reduce(cover), rows: level.rows });
    level.rows = [];
  };
  const shut = (): void => {
    endRows();
    const level = levels.pop();
    if (level && level.blocks.length > 0) top().blocks.push({ kind: 'section', at: level.blocks.map(({ at }) => at).reduce(cover), blocks: level.blocks });
  };
  const open = (words: Line, depth: number): void => {
    endRows();
    const title = inlineWords([trimmedLine(words)], INLINE);
    levels.push({ depth, blocks: title.text === '' ? [] : [{ kind: 'heading', at: trimmedLine(words).at, depth: Math.min(depth, 6), words: title }], rows: [] });
  };

  for (const line of lines) {
    const found = eventLine(line);
    const heading = /^(#{1,6})\s+(?=\S)/.exec(line.text);
    const group = /^\s*(?:group|section)\b\s*["']?([^:#"'.,;]{0,60})["']?\s*:?\s*(?:#\S+\s*)*$/i.exec(line.text);
    if (found) {
      endEvent();
      begun = true;
      event = { ...found, lines: [], properties: new Map() };
    } else if (/^\s*end\s*(?:group|section)\b/i.test(line.text)) {
      if (levels.length > 1) shut();
      begun = true;
    } else if (heading && (begun || !/^#\S/.test(line.text))) {
      const depth = heading[1]?.length ?? 1;
      endRows();
      while (levels.length > 1 && top().depth >= depth) shut();
      open(partOf(line, heading[0].length), depth);
      begun = true;
    } else if (group) {
      begun = true;
      const from = line.text.lastIndexOf(group[1] ?? '');
      open(partOf(line, from, from + (group[1]?.length ?? 0)), top().depth + 1);
    } else if (event) {
      const property = event.lines.length === 0 ? /^\s*(id|timezone|tz|locations?|location|edtf|key|url)\s*:\s*(?=\S)/i.exec(line.text) : null;
      if (property) event.properties.set((property[1] ?? '').toLowerCase(), trimmedLine(partOf(line, property[0].length)));
      else event.lines.push(line);
    } else if (!begun) header.push(line);
    else if (line.text.trim() !== '') {
      endRows();
      const words = trimmedLine(line);
      top().blocks.push({ kind: 'paragraph', at: words.at, words: inlineWords([words], INLINE) });
    }
  }
  while (levels.length > 1) shut();
  endRows();
  const front = headerOf(header);
  return {
    source: { path: options.path, mediaType: options.mediaType ?? 'text/x-markwhen', text, ...(options.sha256 ? { sha256: options.sha256 } : {}) },
    ...(front ? { front } : {}),
    blocks: levels[0]?.blocks ?? [],
    problems: [],
  };
}

/** `range: words`. A colon within a time of day is followed by a number. */
function eventLine(line: Line): { range: Line; title: Line } | undefined {
  const lead = /^\s*(?:[-*+]\s+)?(?:\[[ xX]?\]\s*)?/.exec(line.text)?.[0].length ?? 0;
  const colon = /:(?=\s|$|[\p{L}"'([])/u.exec(line.text.slice(lead, lead + 160));
  if (!colon) return undefined;
  const range = trimmedLine(partOf(line, lead, lead + colon.index));
  if (!isRange(range.text)) return undefined;
  return { range, title: trimmedLine(partOf(line, lead + colon.index + 1)) };
}

const TAG = /(?<![\p{L}\p{N}&/])#[\p{L}\p{N}_-]+/u;
const INLINE: readonly InlineRule[] = [...MARKDOWN, { pattern: TAG }];

function rowOf({ range, title, lines, properties }: Event, dayFirst: boolean): Row {
  while (lines.length > 0 && lines.at(-1)?.text.trim() === '') lines.pop();
  const cells: Cell[] = [];
  const heading = inlineWords([title], INLINE);
  if (heading.text.trim() !== '') cells.push({ at: title.at, words: heading, role: 'title' });
  for (const part of paragraphsOf(lines)) {
    const words = inlineWords(part.map(trimmedLine), INLINE, true);
    if (words.text.trim() !== '') cells.push({ at: part.map(({ at }) => at).reduce(cover), words, role: 'text' });
  }
  for (const tag of title.text.matchAll(new RegExp(TAG, 'gu'))) {
    const word = partOf(title, tag.index + 1, tag.index + tag[0].length);
    cells.push({ at: word.at, words: inlineWords([word], []), role: 'group', name: 'tag' });
  }
  const said = properties.get('edtf');
  const edtf = said?.text ?? rangeToEdtf(range.text, dayFirst);
  const dated: Dated = { at: range.at, label: range.text, ...(edtf === undefined ? { start: inlineWords([range], []) } : { edtf }) };
  const end = [title.at, ...lines.map(({ at }) => at)].reduce((last, { end: to }) => Math.max(last, to), range.at.end);
  return { at: { start: range.at.start, end }, cells, dated };
}

function paragraphsOf(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === '') parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.filter((part) => part.length > 0);
}

function headerOf(lines: readonly Line[]): FrontMatter | undefined {
  const data: Record<string, string> = {};
  const places: Record<string, Span> = {};
  for (const line of lines) {
    const field = /^([A-Za-z][\w-]*)\s*:\s*(?=\S)/.exec(line.text);
    if (!field?.[1]) continue;
    const value = trimmedLine(partOf(line, field[0].length));
    data[field[1]] = value.text.replace(/^(["'])(.*)\1$/, '$2');
    places[field[1]] = value.at;
  }
  const spans = Object.values(places);
  if (spans.length === 0) return undefined;
  const { title, description, author } = data;
  return {
    at: spans.reduce(cover),
    format: 'yaml',
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...(author ? { author } : {}),
    categories: [],
    tags: [],
    data,
    places,
  };
}
