import type { DateContext } from '../dates/index.ts';
import type { Block } from '../read/blocks.ts';
import { passage, slicePassage, type Passage, type Span } from '../text/index.ts';
import { readLead, readTrail, type Lead } from './lead.ts';
import { saidAbove } from './said.ts';
import type { Card, Node, Part } from './outline.ts';

/** The author's habit that a slot shows. */
export type Shape = 'card' | 'date heading' | 'bold lead' | 'leading date' | 'lines' | 'list item' | 'table' | 'definition' | 'record';

/** One place in the layout that may be an entry. */
export interface Slot {
  readonly shape: Shape;
  /** Slots of one key are judged together. */
  readonly key: string;
  readonly at: Span;
  readonly words: Passage;
  readonly lead: Lead | undefined;
  /** The opening of all that the slot holds, for the signs of lists that are no chronologies. */
  readonly content: string;
  /** The format itself says that the words are a date. */
  readonly told?: true;
  /** It is an item of the list that starts here: lists without any date are not judged. */
  readonly list?: number;
}

/** Where a walk over the outline stands. */
export interface Scope {
  /** The nearest part whose heading is no date: slots below different ones are judged apart. */
  readonly anchor: number;
  /** Inside a dated slot, which is only a date or says more. */
  readonly dated: 'no' | 'bare' | 'titled';
  readonly depth: number;
  readonly section: string;
}

export const TOP: Scope = { anchor: 0, dated: 'no', depth: 0, section: '' };

/** Every slot of an outline. Labels are read without context: what they take from others is not needed to see that they are labels. */
export function slotsOf(nodes: readonly Node[], scope: Scope, context: DateContext): Slot[] {
  let dates = context;
  const slots: Slot[] = [];
  for (const node of nodes) {
    if (node.kind === 'leaf') dates = heard(node.block, dates);
    const found = node.kind === 'part' ? partSlots(node, scope, heard(node.heading, dates)) : node.kind === 'card' ? cardSlots(node, scope, dates) : leafSlots(node.block, scope, dates);
    for (const slot of found) slots.push(slot);
  }
  return slots;
}

/** The era that a block says for what follows. */
export const heard = (block: Block, dates: DateContext): DateContext => saidAbove(block, [], { dates, said: undefined, zone: undefined }).dates;

function partSlots(part: Part, scope: Scope, context: DateContext): Slot[] {
  const lead = readLead(part.words, context);
  const slot: Slot = { shape: 'date heading', key: headingKey(part, scope), at: part.at, words: part.words, lead, content: contentOf(part.nodes), ...(part.heading.kind === 'heading' && part.heading.dated ? { told: true } : {}) };
  const under = lead === undefined ? dateUnder(part) : undefined;
  const dated: Slot[] = under ? [{ ...slot, key: underKey(part, scope), words: under.words, lead: readLead(under.words, context) }] : [];
  return [slot, ...dated, ...slotsOf(part.nodes, below(part, lead, scope), context)];
}

function cardSlots(card: Card, scope: Scope, context: DateContext): Slot[] {
  const content = plainOf(card.blocks);
  return [{ shape: 'card', key: cardKey(card, scope), at: card.at, words: card.date, lead: readLead(card.date, context), content: content.slice(0, 600) }];
}

export const cardKey = ({ like }: Card, { anchor }: Scope): string => `card ${like} ${anchor}`;

/** The scope under a heading. */
export function below(part: Part, lead: Lead | undefined, scope: Scope): Scope {
  if (lead === undefined) return { anchor: part.heading.at.start + 1, dated: 'no', depth: 0, section: part.words.text };
  return { ...scope, dated: lead.strength === 'whole' && scope.dated !== 'titled' ? 'bare' : 'titled' };
}

export const headingKey = ({ depth }: Part, { anchor }: Scope): string => `heading ${depth} ${anchor}`;
/** Of headings that name an event, with its date alone below: "### The siege", "*1702–1703*". */
export const underKey = ({ depth }: Part, { anchor }: Scope): string => `under ${depth} ${anchor}`;

/** The one date that stands right below the heading of its event. */
export function dateUnder(part: Part): Part | undefined {
  const [first] = part.nodes;
  if (first?.kind !== 'part' || readLead(first.words)?.strength !== 'whole') return undefined;
  return part.nodes.filter((node) => node.kind === 'part' && node.depth <= first.depth).length === 1 ? first : undefined;
}

export const paragraphKey = (words: Passage, { anchor }: Scope): string => `${leadsBold(words) ? 'bold' : 'plain'} ${anchor}`;
export const linesKey = ({ anchor }: Scope): string => `lines ${anchor}`;
export const itemKey = ({ anchor, depth, dated }: Scope): string => `item ${depth} ${dated === 'no' ? '' : 'dated'} ${anchor}`;
export const tableKey = (block: Block): string => `table ${block.at.start}`;
export const definitionKey = ({ anchor }: Scope): string => `definition ${anchor}`;
/** Of definition lists the wrong way round: the event, and below it its date. */
export const reversedKey = ({ anchor }: Scope): string => `reversed ${anchor}`;

/** The scope of the items of a list, or of those nested in an item. */
export const inItem = (scope: Scope, lead: Lead | undefined): Scope => ({
  ...scope,
  depth: scope.depth + 1,
  dated: lead === undefined ? scope.dated : lead.strength === 'whole' && scope.dated !== 'titled' ? 'bare' : 'titled',
});

function leafSlots(block: Block, scope: Scope, context: DateContext): Slot[] {
  switch (block.kind) {
    case 'paragraph': {
      const lines = linesOf(block.words);
      if (lines.length > 1) {
        const read = lines.map((words): Slot => ({ shape: 'lines', key: linesKey(scope), at: spanOf(words), words, lead: readLead(words, context), content: words.text }));
        if (areLines(read.map(({ lead }) => lead))) return read;
      }
      return [{
        shape: leadsBold(block.words) ? 'bold lead' : 'leading date',
        key: paragraphKey(block.words, scope),
        at: block.at,
        words: block.words,
        lead: readLead(block.words, context),
        content: block.words.text.slice(0, 400),
      }];
    }
    case 'list':
      return block.items.flatMap((item): Slot[] => {
        const words = wordsOfItem(item.blocks);
        const lead = readLead(words, context);
        const rest = item.blocks[0]?.kind === 'paragraph' ? item.blocks.slice(1) : item.blocks;
        const slot: Slot = { shape: 'list item', key: itemKey(scope), at: item.at, words, lead, content: words.text.slice(0, 400), list: block.at.start };
        return [slot, ...rest.filter((inner) => inner.kind === 'list').flatMap((inner) => leafSlots(inner, inItem(scope, lead), context))];
      });
    case 'quote':
      return block.blocks.flatMap((inner) => leafSlots(inner, scope, context));
    case 'definitions':
      return block.groups.flatMap((group): Slot[] => {
        const term = group.terms[0] ?? passage([]);
        const told = group.definitions.flat();
        const content = `${term.text} ${plainOf(told).slice(0, 400)}`;
        const slot = (key: string, words: Passage): Slot => ({ shape: 'definition', key, at: group.at, words, lead: readLead(words, context), content });
        return [slot(definitionKey(scope), term), slot(reversedKey(scope), wordsOfItem(told))];
      });
    default:
      return [];
  }
}

/** The words that an item begins with. */
export const wordsOfItem = (blocks: readonly Block[]): Passage => (blocks[0]?.kind === 'paragraph' ? blocks[0].words : passage([]));

/** Whether a paragraph begins in bold (or in italics or code). */
export function leadsBold({ runs }: Passage): boolean {
  const first = runs.find((run) => run.text.trim() !== '');
  return first?.marks?.strong === true || first?.marks?.emphasis === true || first?.marks?.code === true;
}

/** Whether the lines of a paragraph are slots of their own: most begin with a date that stands as a label. */
export function areLines(leads: readonly (Lead | undefined)[]): boolean {
  const dated = leads.filter((lead) => lead !== undefined && lead.strength !== 'prose').length;
  return dated >= 2 && dated >= leads.length * 0.6 && leads[0] !== undefined;
}

/** The lines of a passage that the author broke. */
export function linesOf(words: Passage): Passage[] {
  if (!words.text.includes('\n')) return words.text.trim() === '' ? [] : [words];
  const lines: Passage[] = [];
  let start = 0;
  for (const { 0: line, index } of words.text.matchAll(/[^\n]+/g)) {
    start = index;
    if (line.trim() !== '') lines.push(slicePassage(words, { start, end: start + line.length }));
  }
  return lines;
}

export const spanOf = ({ runs }: Passage): Span => ({ start: runs[0]?.at.start ?? 0, end: runs.at(-1)?.at.end ?? 0 });

/** The plain words that blocks begin with, for looking at: about so many characters. */
export function plainOf(blocks: readonly Block[], most = 600): string {
  const parts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > most) break;
    const text = plainOfBlock(block);
    parts.push(text);
    length += text.length;
  }
  return parts.join('\n');
}

function plainOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.words.text;
    case 'list':
      return block.items.slice(0, 20).map((item) => plainOf(item.blocks)).join('\n');
    case 'quote':
    case 'section':
      return plainOf(block.blocks);
    case 'definitions':
      return block.groups.slice(0, 10).map(({ terms, definitions }) => `${terms.map(({ text }) => text).join(' ')} ${plainOf(definitions.flat())}`).join('\n');
    case 'table':
      return block.rows.slice(0, 10).map(({ cells }) => cells.map(({ words }) => words.text).join(' ')).join('\n');
    default:
      return '';
  }
}

function contentOf(nodes: readonly Node[]): string {
  const blocks = nodes.slice(0, 8).flatMap((node): Block[] => (node.kind === 'leaf' ? [node.block] : node.kind === 'card' ? [...node.blocks] : [node.heading]));
  return plainOf(blocks).slice(0, 800);
}

/** The same slots with the dates that their words end with, for authors who write the event first. */
export const trailing = (slots: readonly Slot[], context: DateContext): Slot[] => slots.map((slot) => ({ ...slot, lead: readTrail(slot.words, context) }));
