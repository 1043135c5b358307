import { parse as parseToml, TomlError } from 'smol-toml';
import { isMap, isScalar, parseDocument } from 'yaml';
import { LIMITS } from './limits.ts';
import { tooDeepYaml } from './yaml-depth.ts';
import type { Span } from '../text/index.ts';
import type { FrontMatter, Problem } from './blocks.ts';

/** The front matter of a text, where the rest begins, and what was wrong with it. */
export interface FrontMatterReading {
  readonly front?: FrontMatter;
  /** UTF-16 offset of the first character that is not front matter. */
  readonly bodyStart: number;
  readonly problems: readonly Problem[];
}

const FENCES = { '---': 'yaml', '+++': 'toml' } as const;

/** Names that static-site generators and Git-based editors use for one thing, the commonest first. */
const NAMES = {
  title: ['title', 'name', 'headline'],
  date: ['date', 'published', 'publishDate', 'publish_date', 'pubDate', 'publishedAt', 'published_at', 'datePublished', 'created', 'lastmod', 'updated'],
  categories: ['categories', 'category'],
  tags: ['tags', 'tag', 'keywords'],
  image: ['image', 'cover', 'thumbnail', 'featured_image', 'featuredImage', 'hero', 'banner', 'og_image'],
  description: ['description', 'summary', 'excerpt', 'subtitle', 'abstract'],
  author: ['author', 'authors', 'by', 'byline'],
  cta: ['cta'],
} as const;

/**
 * Reads the front matter that opens a text: YAML between `---` lines or TOML between `+++` lines.
 * A block that is not closed is read as far as its lines look like fields. Mistakes in it become problems; what can still be
 * read is, and the text after it is never lost.
 */
export function readFrontMatter(text: string): FrontMatterReading {
  const opening = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (!opening) return { bodyStart: 0, problems: [] };
  const fence = opening[1] as keyof typeof FENCES;
  const start = opening[0].length;
  const closing = closingFence(text, start, fence);
  if (closing) return readFields(text, FENCES[fence], { start, end: closing.start }, closing.end);
  const end = endOfFields(text, start);
  if (end === start) return { bodyStart: 0, problems: [] };
  const reading = readFields(text, FENCES[fence], { start, end }, end);
  const unclosed: Problem = {
    id: 'front-matter',
    severity: 'error',
    message: `The front matter that opens with "${fence}" is not closed; what looks like its fields was read as such.`,
    at: { start: 0, end: start - 1 },
    mend: `Put a line "${fence}" after the last field.`,
  };
  return { ...reading, problems: [unclosed, ...reading.problems] };
}

function closingFence(text: string, from: number, fence: string): Span | undefined {
  for (let line = from; line < text.length; ) {
    const next = text.indexOf('\n', line);
    const end = next < 0 ? text.length : next;
    const words = text.slice(line, Math.min(end, line + 64)).trimEnd();
    if (words === fence || (fence === '---' && words === '...')) return { start: line, end: next < 0 ? end : end + 1 };
    line = end + 1;
  }
  return undefined;
}

/** Where lines stop looking like fields, list items, comments or continued values. */
function endOfFields(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const next = text.indexOf('\n', end);
    const stop = next < 0 ? text.length : next + 1;
    if (!/^(?:[\w.-]+\s*[:=](?:\s|$)|\s+\S|- |#)/.test(text.slice(end, Math.min(stop, end + 200)))) break;
    end = stop;
  }
  return end;
}

function readFields(text: string, format: 'yaml' | 'toml', at: Span, bodyStart: number): FrontMatterReading {
  const { data, places, problems } = format === 'yaml' ? readYaml(text, at) : readToml(text, at);
  return { front: { at, format, ...knownFields(data), data, places }, bodyStart, problems };
}

interface Fields {
  readonly data: Record<string, unknown>;
  readonly places: Record<string, Span>;
  readonly problems: readonly Problem[];
}

function readYaml(text: string, { start, end }: Span): Fields {
  const deep = tooDeepYaml(text.slice(start, end), LIMITS.depth);
  if (deep !== undefined) {
    return { data: {}, places: {}, problems: [{ id: 'front-matter', severity: 'error', message: `The front matter is nested deeper than ${LIMITS.depth} levels and is not read.`, at: { start: start + deep, end: start + deep + 1 }, mend: 'Write it flatter.' }] };
  }
  const document = parseDocument(text.slice(start, end), { uniqueKeys: false, logLevel: 'silent' });
  const problems = document.errors.map((error): Problem => {
    const from = Math.min(start + error.pos[0], end - 1);
    return {
      id: 'front-matter',
      severity: 'error',
      message: `The front matter is not valid YAML here: ${plain(error.message)}. The rest was read.`,
      at: { start: from, end: Math.max(from + 1, Math.min(start + error.pos[1], end)) },
      mend: 'Put the value in quotation marks, or mend its indentation.',
    };
  });
  const places: Record<string, Span> = {};
  const data: Record<string, unknown> = {};
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      const range = (value as { range?: readonly number[] } | null)?.range ?? key.range;
      if (range) places[name] = { start: start + (range[0] ?? 0), end: start + (range[1] ?? 0) };
      if (isMap(value)) {
        for (const inner of value.items) {
          const within = (inner.value as { range?: readonly number[] } | null)?.range ?? (inner.key as { range?: readonly number[] }).range;
          if (isScalar(inner.key) && within) places[`${name}.${String(inner.key.value)}`] = { start: start + (within[0] ?? 0), end: start + (within[1] ?? 0) };
        }
      }
      try {
        data[name] = (value as { toJS?: (document: unknown, options: object) => unknown } | null)?.toJS?.(document, { maxAliasCount: 100 }) ?? null;
      } catch {
        data[name] = null;
      }
    }
  }
  return { data, places, problems };
}

/** The parser's message without its drawing of the place, which we give ourselves. */
const plain = (message: string): string => (message.split(/ at line \d|\n/)[0] ?? message).replace(/[.:]\s*$/, '');

function readToml(text: string, { start, end }: Span): Fields {
  const body = text.slice(start, end);
  try {
    const data = parseToml(body) as Record<string, unknown>;
    return { data, places: tomlPlaces(body, start), problems: [] };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const lines = body.split('\n');
    const offset = lines.slice(0, error.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + error.column - 1;
    const from = Math.min(start + offset, end - 1);
    const problem: Problem = {
      id: 'front-matter',
      severity: 'error',
      message: `The front matter is not valid TOML here: ${plain(error.message.replace(/^Invalid TOML document: /, ''))}. The other fields were read line by line.`,
      at: { start: from, end: from + 1 },
      mend: 'Put text values in quotation marks.',
    };
    return { data: tomlByLine(lines), places: tomlPlaces(body, start), problems: [problem] };
  }
}

/** Fields of the top table, each line for itself; lines that are not valid are left out. */
function tomlByLine(lines: readonly string[]): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const line of lines) {
    if (line.startsWith('[')) break;
    try {
      Object.assign(data, parseToml(line));
    } catch {
      continue;
    }
  }
  return data;
}

function tomlPlaces(body: string, start: number): Record<string, Span> {
  const places: Record<string, Span> = {};
  let table = '';
  for (const match of body.matchAll(/^(?:\[([\w.-]+)\][ \t]*|([\w.-]+)[ \t]*=[ \t]*(\S[^\r\n]*))$/gm)) {
    const [line, opened, name = '', value = ''] = match;
    if (opened !== undefined) {
      table = `${opened}.`;
      continue;
    }
    const from = start + match.index + line.length - value.length;
    places[table + name] ??= { start: from, end: from + value.length };
  }
  return places;
}

/** The fields we know, under whichever of their names the author used. */
function knownFields(data: Readonly<Record<string, unknown>>): Omit<FrontMatter, 'at' | 'format' | 'data' | 'places'> {
  const lower = new Map(Object.entries(data).map(([name, value]) => [name.toLowerCase(), value]));
  const find = (names: readonly string[]): unknown => names.map((name) => lower.get(name.toLowerCase())).find((value) => value !== undefined && value !== null && typeof value !== 'boolean');
  const texts = Object.fromEntries(
    (['title', 'date', 'image', 'description', 'author', 'cta'] as const).flatMap((field) => {
      const value = textOf(find(NAMES[field]));
      return value === undefined ? [] : [[field, value] as const];
    }),
  );
  const flag = (name: string): boolean | undefined => booleanOf(lower.get(name));
  const draft = flag('draft') ?? (flag('published') === false ? true : undefined);
  const visible = flag('visible') ?? (flag('hidden') === true ? false : undefined);
  const featured = flag('featured') ?? flag('pinned');
  return {
    ...texts,
    ...(draft === undefined ? {} : { draft }),
    ...(visible === undefined ? {} : { visible }),
    ...(featured === undefined ? {} : { featured }),
    categories: listOf(find(NAMES.categories)),
    tags: listOf(find(NAMES.tags)),
  };
}

function booleanOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  if (/^(?:true|yes|on)$/i.test(value)) return true;
  return /^(?:false|no|off)$/i.test(value) ? false : undefined;
}

/** A field's text: of a list its items joined, of an object its name or address. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter((text) => text !== undefined).join(', ') || undefined;
  if (value !== null && typeof value === 'object') {
    if ('toISOString' in value && typeof value.toISOString === 'function') return String(value.toISOString());
    const fields = value as Record<string, unknown>;
    return textOf(fields['name'] ?? fields['title'] ?? fields['url'] ?? fields['src'] ?? fields['path'] ?? fields['relative'] ?? fields['text']);
  }
  return undefined;
}

function listOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(',').map((item) => item.trim()).filter((item) => item !== '');
  if (!Array.isArray(value)) return [];
  return value.map(textOf).filter((item) => item !== undefined);
}
