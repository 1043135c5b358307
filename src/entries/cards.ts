import type { Block, Hint } from '../read/blocks.ts';
import { joinPassages, type Passage } from '../text/index.ts';
import { readLead } from './lead.ts';
import type { Card } from './outline.ts';

/** A class that tells boxes of one kind apart by their look only. */
const LOOKS = /^(?:left|right|odd|even|first|last|active|inverted|alt|alternate|current|hidden|visible|open|in|show|row|col|clearfix|[a-z]*-?(?:left|right|odd|even|first|last|inverted|alt|active)|.*\d+)$/i;
const DATE_CLASS = /(?:^|[-_])(?:date|dates|year|years|time|when|datetime|day|period|meta-date|timestamp)(?:$|[-_])|date$|year$|^date|^year|^time(?!line)/i;

/**
 * Which of the blocks of one level are boxes that each hold one date in a place of its own, and what they hold.
 * A box alone is none, nor are boxes of which most hold no such date.
 */
export function cardsOf(blocks: readonly Block[]): ReadonlyMap<Block, readonly Card[]> {
  const found = new Map<Block, readonly Card[]>();
  const groups = new Map<string, (Block & { kind: 'section' })[]>();
  for (const block of blocks) {
    if (block.kind === 'list') {
      const cards = itemCards(block);
      if (cards) found.set(block, cards);
    } else if (block.kind === 'section' && block.hint) {
      const like = likeness(block.hint);
      const group = groups.get(like);
      if (group) group.push(block);
      else groups.set(like, [block]);
    }
  }
  for (const [like, group] of groups) {
    if (group.length < 2) continue;
    const cards = group.map((block) => cardOf(block, block.blocks, like));
    if (cards.filter((card) => card !== undefined).length < group.length * 0.6) continue;
    for (const [index, block] of group.entries()) {
      const card = cards[index];
      if (card) found.set(block, [card]);
    }
  }
  return found;
}

/** The items of a list as cards, where they are boxes of blocks and no paragraphs. */
function itemCards({ items }: Block & { kind: 'list' }): Card[] | undefined {
  const boxed = items.filter(({ blocks: [first] }) => first !== undefined && (first.kind === 'heading' || first.kind === 'section' || (first.kind === 'paragraph' && first.hint !== undefined)));
  if (items.length < 2 || boxed.length < items.length * 0.8) return undefined;
  const cards = items.map((item) => cardOf(item, item.blocks, 'item'));
  const made = cards.filter((card) => card !== undefined);
  return made.length === items.length ? made : undefined;
}

const likeness = ({ name, classes = [] }: Hint): string => [name, ...classes.filter((one) => !LOOKS.test(one))].join('.');

type Words = Block & { readonly kind: 'paragraph' | 'heading' };
const hasWords = (block: Block): block is Words => (block.kind === 'paragraph' || block.kind === 'heading') && block.words.text.trim() !== '';

const hasNoWords = (block: Block): boolean => block.kind === 'rule' || ((block.kind === 'paragraph' || block.kind === 'heading') && block.words.text.trim() === '');

/** How far into a box its date is looked for. */
const NEAR = 8;

function cardOf({ at }: Pick<Block, 'at'>, blocks: readonly Block[], like: string): Card | undefined {
  const all = opened(blocks);
  const near = all.slice(0, NEAR).filter(hasWords);
  const told = near.filter(({ words: { runs } }) => runs.every(({ text, marks }) => marks?.datetime !== undefined || text.trim() === ''));
  const whole = told.length === 1 ? told : near.filter(({ words }) => readLead(words)?.strength === 'whole');
  const [first] = whole;
  if (first) {
    const index = all.indexOf(first);
    const second = whole[1] && all.indexOf(whole[1]) === index + 1 ? whole[1] : undefined;
    const both = second && together(first.words, second.words);
    // Two dates that do not belong together: boxes that hold several entries.
    if (whole.length > (both ? 2 : 1) && !both) return undefined;
    const others = all.filter((block) => block !== first && (both === undefined || block !== second));
    // A box with nothing but a date stands over what follows it.
    return others.some((block) => !hasNoWords(block)) ? { kind: 'card', at, like, date: both ?? first.words, blocks: others } : undefined;
  }
  const called = near.find((block) => block.kind === 'paragraph' && (block.hint?.classes ?? []).some((one) => DATE_CLASS.test(one)) && block.words.text.length < 60);
  if (called) return { kind: 'card', at, like, date: called.words, blocks: all.filter((block) => block !== called) };
  return undefined;
}

/** A day and its year in boxes of their own, or two ends: read as one. */
function together(first: Passage, second: Passage): Passage | undefined {
  for (const [parts, between] of [[[first, second], ' '], [[second, first], ' '], [[first, second], ' – ']] as const) {
    const joined = joinPassages(parts, between);
    const lead = readLead(joined);
    if (lead?.strength === 'whole' && lead.when.kind === 'read' && !lead.when.edtf.includes('XXXX') && lead.label.end - lead.label.start >= first.text.trim().length + second.text.trim().length) return joined;
  }
  return undefined;
}

/** Blocks with the boxes among them opened. */
function opened(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'section' ? opened(block.blocks) : [block]));
}

