import type { Account } from '../account/account.ts';
import type { Block } from '../read/blocks.ts';
import type { Passage } from '../text/index.ts';
import { readAddress } from './address.ts';
import type { Document } from './publication.ts';

/** The files beside a document that it links to or shows, by their paths from the published root: in order, each once. */
export function references({ account, path }: Document): string[] {
  const found = new Set<string>();
  for (const written of addressesIn(account)) {
    const address = readAddress(written, path);
    if (address.kind === 'local' && address.path !== path) found.add(address.path);
  }
  return [...found];
}

function* addressesIn({ front, flow, entries }: Account): Iterable<string> {
  if (front?.image !== undefined) yield front.image;
  for (const part of flow) if (part.kind === 'block') yield* inBlock(part.block);
  for (const { body, text, sources } of entries) {
    yield* inWords(text);
    for (const block of body) yield* inBlock(block);
    for (const { url } of sources) if (url !== undefined) yield url;
  }
}

function* inBlock(block: Block): Iterable<string> {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      yield* inWords(block.words);
      break;
    case 'list':
      for (const { blocks } of block.items) for (const one of blocks) yield* inBlock(one);
      break;
    case 'definitions':
      for (const { terms, definitions } of block.groups) {
        for (const term of terms) yield* inWords(term);
        for (const one of definitions.flat()) yield* inBlock(one);
      }
      break;
    case 'table':
      for (const { cells } of [...(block.header ? [block.header] : []), ...block.rows]) for (const { words } of cells) yield* inWords(words);
      break;
    case 'quote':
    case 'section':
    case 'footnote':
      for (const one of block.blocks) yield* inBlock(one);
      break;
    case 'code':
    case 'raw':
    case 'rule':
      break;
  }
}

function* inWords({ runs }: Passage): Iterable<string> {
  for (const { url, marks } of runs) {
    if (url !== undefined) yield url;
    if (marks?.link !== undefined) yield marks.link;
  }
}
