import type { FrontMatter, Problem, ReadDocument, ReadOptions } from '../blocks.ts';
import { recordBlocks } from './blocks.ts';
import { normal } from './fields.ts';
import { jsonTree } from './json.ts';
import { withoutMarkup } from './markup.ts';
import type { Tree } from './tree.ts';
import { yamlTrees } from './yaml.ts';

/** JSON: dated records anywhere in it. TimelineJS, GeoJSON and results of queries are such. */
export function readJson(text: string, options: ReadOptions): ReadDocument {
  const { tree, problems } = jsonTree(text, 0, options.limits?.depth);
  return fromTrees(tree ? [tree] : [], text, { ...options, mediaType: options.mediaType ?? 'application/json' }, problems);
}

/** JSON Lines: a record a line. A broken line is reported and the others kept. */
export function readJsonLines(text: string, options: ReadOptions): ReadDocument {
  const items: Tree[] = [];
  const problems: Problem[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    if (line[0].trim() === '') continue;
    const { tree, problems: found } = jsonTree(line[0], line.index, options.limits?.depth);
    if (tree) items.push(tree);
    problems.push(...found);
  }
  return fromTrees([{ kind: 'list', at: { start: 0, end: text.length }, items }], text, { ...options, mediaType: options.mediaType ?? 'application/jsonl' }, problems.slice(0, 20));
}

/** YAML: dated records anywhere in it. */
export function readYaml(text: string, options: ReadOptions): ReadDocument {
  const { trees, problems } = yamlTrees(text, options.limits?.depth);
  return fromTrees(trees, text, { ...options, mediaType: options.mediaType ?? 'application/yaml' }, problems);
}

/** Gives the document for trees of data, whatever they were written in. */
export function fromTrees(trees: readonly Tree[], text: string, options: ReadOptions & { readonly mediaType: string }, problems: readonly Problem[]): ReadDocument {
  const found = trees.map((tree) => recordBlocks(withoutSettings(tree), text, withoutMarkup));
  const [first] = trees;
  const front = first?.kind === 'map' ? aboutData(first) : undefined;
  return {
    source: {
      path: options.path,
      mediaType: options.mediaType,
      text,
      ...(options.sha256 ? { sha256: options.sha256 } : {}),
      origins: found.flatMap(({ origins }) => origins),
    },
    ...(front ? { front } : {}),
    blocks: found.flatMap(({ blocks }) => blocks),
    problems,
  };
}

/** The data without the field that speaks to Annals: `"annals": {"order": "dmy"}`. */
const withoutSettings = (tree: Tree): Tree => (tree.kind === 'map' && tree.fields.some(({ name }) => name === SETTINGS) ? { ...tree, fields: tree.fields.filter(({ name }) => name !== SETTINGS) } : tree);
const SETTINGS = 'annals';

/** What the top of the data says of the whole. */
function aboutData(map: Tree & { kind: 'map' }): FrontMatter | undefined {
  const values: Record<string, string> = {};
  const own: Record<string, unknown> = {};
  const places: Record<string, { start: number; end: number }> = {};
  const take = (name: string, value: Tree | undefined): void => {
    if (value?.kind !== 'scalar' || value.text.trim() === '' || values[name] !== undefined) return;
    values[name] = value.text.replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' ').trim();
    places[name] = value.at;
  };
  const head = get(map, 'meta', 'metadata', 'timeline') ?? map;
  const title = get(map, 'title');
  take('title', title);
  take('title', get(get(title, 'text'), 'headline'));
  for (const from of [map, head]) {
    take('title', get(from, 'title', 'name', 'headline'));
    take('description', get(from, 'description', 'summary', 'subtitle'));
    take('author', get(from, 'author', 'creator'));
    take('date', get(from, 'published', 'date published', 'publication date', 'last updated', 'updated'));
  }
  const asked = map.fields.find(({ name }) => name === SETTINGS)?.value;
  // Annals' own export has a number there.
  if (asked?.kind === 'map') {
    for (const { name, at, value } of asked.fields) {
      own[name] = plain(value);
      places[`${SETTINGS}.${name}`] = value.kind === 'scalar' && value.text !== '' ? value.at : at;
    }
  }
  const spans = Object.values(places);
  if (spans.length === 0) return undefined;
  return {
    at: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
    format: 'other',
    ...values,
    categories: [],
    tags: [],
    data: Object.keys(own).length > 0 ? { ...values, [SETTINGS]: own } : values,
    places,
  };
}

const plain = (value: Tree): unknown => (value.kind === 'scalar' ? value.text : value.kind === 'list' ? value.items.map((item) => (item.kind === 'scalar' ? item.text : null)) : null);

function get(from: Tree | undefined, ...names: readonly string[]): Tree | undefined {
  return from?.kind === 'map' ? from.fields.find(({ name }) => names.includes(normal(name)))?.value : undefined;
}
