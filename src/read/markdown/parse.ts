import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Chunk } from './chunks.ts';
import { hasManyDelimiters } from './delimiters.ts';

/** Without the transforms: they look for further bare addresses, and the nodes that they make stand nowhere in the text. */
const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
const extensions = [gfm()];
/** For paragraphs of thousands of asterisks. */
const plain = [gfm(), { disable: { null: ['attention', 'strikethrough'] } }];

/** The lines that a text's references lead to, by what they are called. */
export type References = ReadonlyMap<string, string>;

/** A definition: at the margin, or in a list or a quotation. A name may go on over a line's end (CommonMark 4.7). */
const DEFINITION = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t>]+)*\[((?:[^[\]\\]|\\[^]){1,999})\]:[ \t]*([^\n]*)/gm;

/** Finds `[label]: address` and `[^note]:`; only for texts that are read in pieces, since a piece must know what others define. */
export function referencesIn(text: string, from: number): References {
  const found = new Map<string, string>();
  const pattern = new RegExp(DEFINITION);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, label = '', rest = ''] = match;
    const name = label.trim().toLowerCase().replace(/\s+/g, ' ');
    if (!found.has(name)) found.set(name, `[${label}]: ${label.startsWith('^') ? '.' : rest}`);
  }
  return found;
}

/**
 * The blocks of one stretch of a text, positions counted from the text's beginning.
 * What the stretch refers to is shown to the grammar behind it and taken off again.
 */
export function parseChunk(text: string, { start, end, tableHead = '' }: Chunk, references: References): RootContent[] {
  const body = tableHead + text.slice(start, end);
  const needed = references.size === 0 ? '' : neededIn(body, references);
  const tree: Root = fromMarkdown(needed === '' ? body : `${body}\n\n${needed}`, { extensions: hasManyDelimiters(body) ? plain : extensions, mdastExtensions });
  const shift = start - tableHead.length;
  const own = tree.children.filter((node) => (node.position?.start.offset ?? 0) < body.length);
  for (const node of own) if (shift !== 0) move(node, shift);
  return own;
}

function neededIn(body: string, references: References): string {
  const needed = new Set<string>();
  for (const [, label = ''] of body.matchAll(/\[([^[\]]{1,200})\]/g)) {
    const line = references.get(label.trim().toLowerCase().replace(/\s+/g, ' '));
    if (line !== undefined) needed.add(line);
  }
  return [...needed].join('\n\n');
}

function move(node: Nodes, by: number): void {
  const { position } = node;
  if (position) {
    position.start.offset = (position.start.offset ?? 0) + by;
    position.end.offset = (position.end.offset ?? 0) + by;
  }
  if ('children' in node) for (const child of node.children) move(child, by);
}
