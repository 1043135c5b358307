import { isAlias, isMap, isScalar, isSeq, parseAllDocuments, type Document, type ParsedNode } from 'yaml';
import type { Problem } from '../blocks.ts';
import { LIMITS } from '../limits.ts';
import { tooDeepYaml } from '../yaml-depth.ts';
import { tooDeep, type Tree } from './tree.ts';

/**
 * Reads YAML with its places: one tree for each document in the file. What is broken is reported and the rest kept.
 * An alias stands for nothing: expanding them is how small files become large.
 */
export function yamlTrees(text: string, deepest = LIMITS.depth): { readonly trees: readonly Tree[]; readonly problems: readonly Problem[] } {
  const deep = tooDeepYaml(text, deepest);
  if (deep !== undefined) {
    return { trees: [], problems: [tooDeep(deep, deepest)] };
  }
  let documents: readonly Document.Parsed[];
  try {
    const parsed = parseAllDocuments(text, { strict: false, uniqueKeys: false, keepSourceTokens: false, logLevel: 'silent', stringKeys: false });
    documents = Array.isArray(parsed) ? parsed : [];
  } catch {
    return { trees: [], problems: [{ id: 'yaml', severity: 'error', at: { start: 0, end: Math.min(1, text.length) }, message: 'The YAML is nested too deeply to be read.', mend: 'Write the data flatter.' }] };
  }
  const problems = documents.flatMap(({ errors }) => errors.slice(0, 1)).map(({ message, pos }): Problem => ({
    id: 'yaml',
    severity: 'error',
    message: `The YAML is broken here: ${message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'not understood'}. What could be read of it is kept.`,
    at: { start: Math.min(pos[0], text.length), end: Math.min(Math.max(pos[1], pos[0]), text.length) },
    mend: 'Check the indentation and the colons; put quotation marks around a text that contains ": ".',
  }));
  return { trees: documents.flatMap(({ contents }) => (contents ? [convert(contents, text)] : [])), problems };
}

function convert(node: ParsedNode, text: string): Tree {
  const [start, end] = node.range ?? [0, 0, 0];
  const at = { start, end };
  if (isAlias(node)) return { kind: 'scalar', at, type: 'null', text: '' };
  if (isSeq(node)) return { kind: 'list', at, items: node.items.map((item) => convert(item as ParsedNode, text)) };
  if (isMap(node)) {
    const fields = node.items.flatMap(({ key, value }) => {
      const name = key as ParsedNode | null;
      const range = name?.range;
      if (!name || !range || !isScalar(name)) return [];
      const keyAt = { start: range[0], end: range[1] };
      const given = value as ParsedNode | null;
      return [{ name: written(name.value, text.slice(range[0], range[1])), at: keyAt, value: given ? convert(given, text) : { kind: 'scalar' as const, at: { start: range[1], end: range[1] }, type: 'null' as const, text: '' } }];
    });
    return { kind: 'map', at, fields };
  }
  const { value } = node as { value: unknown };
  if (value === null || value === undefined) return { kind: 'scalar', at, type: 'null', text: '' };
  const type = typeof value === 'number' || typeof value === 'bigint' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string';
  return { kind: 'scalar', at, type, text: written(value, text.slice(start, end)) };
}

/** Numbers as the author writes them ("0044" and "1_000" stay so), all else by its value. */
const written = (value: unknown, words: string): string => (typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? words.trim() || String(value) : String(value));
