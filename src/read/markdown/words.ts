import type { PhrasingContent } from 'mdast';
import { passage, type Marks, type Passage, type Run, type Span } from '../../text/index.ts';
import type { Addresses } from './definitions.ts';

/** What turns mdast's phrasing into words needs to know. */
export interface Words {
  readonly text: string;
  readonly addresses: Addresses;
  /** Numbers at the margin are days (`daysLead`). */
  readonly days?: boolean;
  /** How many blocks stand around these. */
  readonly depth?: number;
}

type Positioned = { readonly position?: { readonly start: { readonly offset?: number | undefined }; readonly end: { readonly offset?: number | undefined } } | undefined };

/** Where a node stands in the text. */
export const spanOf = ({ position }: Positioned): Span => ({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });

/** The plain words of phrasing content, each run with its place and how it is set. */
export function wordsOf(nodes: readonly PhrasingContent[], words: Words): Passage {
  const runs: Run[] = [];
  addRuns(nodes, {}, words, runs);
  return passage(runs);
}

function addRuns(nodes: readonly PhrasingContent[], outer: Marks, words: Words, runs: Run[]): void {
  const open: { readonly name: string; readonly marks: Marks }[] = [];
  let marks = outer;
  for (const node of nodes) {
    if (node.type !== 'html') {
      addNode(node, marks, words, runs);
      continue;
    }
    const tag = readTag(node.value);
    if (tag === undefined || (!tag.closes && !HARMLESS.has(tag.name))) {
      if (!node.value.startsWith('<!--')) push(runs, { kind: 'text', at: spanOf(node), text: node.value }, marks);
    } else if (tag.name === 'br') {
      runs.push({ kind: 'break', at: spanOf(node), text: '\n' });
    } else if (tag.closes) {
      const index = open.findLastIndex(({ name }) => name === tag.name);
      if (index >= 0) marks = open.splice(index)[0]?.marks ?? outer;
    } else {
      open.push({ name: tag.name, marks });
      marks = { ...marks, ...marksOfTag(tag) };
    }
  }
}

function addNode(node: Exclude<PhrasingContent, { type: 'html' }>, marks: Marks, words: Words, runs: Run[]): void {
  const at = spanOf(node);
  switch (node.type) {
    case 'text':
      runs.push(...alignedRuns(node.value, words.text, at).map((run) => withMarks(run, marks)));
      return;
    case 'strong':
      return addRuns(node.children, { ...marks, strong: true }, words, runs);
    case 'emphasis':
      return addRuns(node.children, { ...marks, emphasis: true }, words, runs);
    case 'delete':
      return addRuns(node.children, { ...marks, strikethrough: true }, words, runs);
    case 'link':
      return addRuns(node.children, { ...marks, link: node.url, ...(node.title ? { linkTitle: node.title } : {}) }, words, runs);
    case 'linkReference': {
      const target = words.addresses.get(node.identifier);
      return addRuns(node.children, target === undefined ? marks : { ...marks, link: target.url, ...(target.title ? { linkTitle: target.title } : {}) }, words, runs);
    }
    case 'inlineCode': {
      const from = words.text.indexOf(node.value, at.start);
      const exact = from >= 0 && from + node.value.length <= at.end;
      return push(runs, { kind: 'text', at: exact ? { start: from, end: from + node.value.length } : at, text: node.value }, { ...marks, code: true });
    }
    case 'break':
      runs.push({ kind: 'break', at, text: '\n' });
      return;
    case 'image':
      return push(runs, { kind: 'image', at, text: node.alt ?? '', url: node.url }, marks);
    case 'imageReference':
      return push(runs, { kind: 'image', at, text: node.alt ?? '', url: words.addresses.get(node.identifier)?.url ?? '' }, marks);
    case 'footnoteReference':
      return push(runs, { kind: 'text', at, text: `[${node.label ?? node.identifier}]` }, { ...marks, superscript: true, link: `#fn-${node.identifier}` });
  }
}

const withMarks = (run: Run, marks: Marks): Run => (Object.keys(marks).length === 0 ? run : { ...run, marks });

function push(runs: Run[], run: Run, marks: Marks): void {
  runs.push(withMarks(run, marks));
}

/**
 * The runs of a text node: where its value is the source's own characters one long run, and one for each escape, character
 * reference and indented line break.
 */
export function alignedRuns(value: string, text: string, { start, end }: Span): Run[] {
  if (end - start === value.length) return [{ kind: 'text', at: { start, end }, text: value }];
  const runs: Run[] = [];
  let from = start;
  let fromValue = 0;
  let source = start;
  let index = 0;
  const flush = (): void => {
    if (index > fromValue) runs.push({ kind: 'text', at: { start: from, end: source }, text: value.slice(fromValue, index) });
  };
  const atomic = (length: number, width: number): void => {
    flush();
    runs.push({ kind: 'text', at: { start: source, end: source + width }, text: value.slice(index, index + length) });
    source += width;
    index += length;
    from = source;
    fromValue = index;
  };
  while (index < value.length && source < end) {
    const wanted = value[index];
    const found = text[source];
    if (found === '\\' && text[source + 1] === wanted) atomic(1, 2);
    else if (found === '&') {
      const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/.exec(text.slice(source, source + 34))?.[0];
      const isReference = reference !== undefined && !value.startsWith(reference, index);
      if (isReference) atomic((value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1, reference.length);
      else {
        source++;
        index++;
      }
    } else if (found === wanted) {
      source++;
      index++;
      if (found === '\n' && isIndented(text[source])) {
        const width = indentWidth(text, source, end, value[index]);
        if (width > 0) {
          flush();
          source += width;
          from = source;
          fromValue = index;
        }
      }
    } else if (wanted === '\n' && found === '\r') atomic(1, text[source + 1] === '\n' ? 2 : 1);
    else {
      flush();
      source++;
      from = source;
      fromValue = index;
    }
  }
  flush();
  return runs;
}

const isIndented = (character: string | undefined): boolean => character === ' ' || character === '\t' || character === '>';

/** How much of a line's beginning (indentation, quotation marks of a block quote) the parser took off before `next`. */
function indentWidth(text: string, from: number, end: number, next: string | undefined): number {
  let width = 0;
  while (from + width < end && isIndented(text[from + width]) && text[from + width] !== next) width++;
  return width;
}

/** Elements that set words or have nothing to show; every other one is shown as the author's text. */
const HARMLESS = new Set(['b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'sup', 'sub', 'small', 'mark', 'span', 'time', 'a', 'abbr', 'cite', 'q', 'kbd', 'code', 'br', 'wbr', 'font', 'center', 'nobr', 'summary', 'details', 'p', 'div']);

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: string;
}

function readTag(markup: string): Tag | undefined {
  const match = /^<(\/?)([a-zA-Z][\w-]*)([^]*?)\/?>$/.exec(markup);
  if (!match) return undefined;
  const [, slash, name = '', attributes = ''] = match;
  return { name: name.toLowerCase(), closes: slash === '/', attributes };
}

function marksOfTag({ name, attributes }: Tag): Marks {
  switch (name) {
    case 'b':
    case 'strong':
      return { strong: true };
    case 'i':
    case 'em':
    case 'cite':
      return { emphasis: true };
    case 's':
    case 'del':
      return { strikethrough: true };
    case 'sup':
      return { superscript: true };
    case 'sub':
      return { subscript: true };
    case 'code':
    case 'kbd':
      return { code: true };
    case 'a': {
      const link = attribute(attributes, 'href');
      return link === undefined ? {} : { link };
    }
    case 'time': {
      const datetime = attribute(attributes, 'datetime');
      return datetime === undefined ? {} : { datetime };
    }
    default:
      return {};
  }
}

function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
