import type { Block } from '../../read/blocks.ts';
import type { Passage } from '../../text/index.ts';
import { extend, fineness, isPartial, placeLead, type Draft } from '../draft.ts';
import { readLead } from '../lead.ts';
import type { Node } from '../outline.ts';
import { areLines, linesKey, linesOf, paragraphKey, spanOf } from '../slots.ts';
import { isLabel, type Style } from '../style.ts';
import { draftOf, push, remember, restOf, type Desk, type Here } from './desk.ts';

/** The entry that a paragraph begins; of several dated lines the last, which can still grow. `between` is called before lines are put in place. */
export function paragraph(desk: Desk, block: Block & { kind: 'paragraph' }, here: Here, between: () => void): Draft | undefined {
  const lines = linesOf(block.words);
  if (lines.length > 1 && desk.plan.accepted.has(linesKey(here.scope)) && areLines(lines.map((line) => readLead(line, here.dates)))) {
    between();
    return lineDrafts(desk, lines, here);
  }
  const style = styleAt(desk, paragraphKey(block.words, here.scope), block.words, here);
  if (style === undefined) return undefined;
  const placed = placeLead(block.words, here, style);
  if (!placed || !isLabel(placed.lead, style)) return undefined;
  const draft = draftOf(placed, restOf(block, placed.lead, style.mode), block.at, here, block.words);
  remember(draft, here);
  return draft;
}

/** How the label of words is written; of words under a date, also where only some have a label: it names a part of that date. */
export function styleAt(desk: Desk, key: string, words: Passage, here: Here): Style | undefined {
  const style = desk.plan.accepted.get(key);
  if (style || !here.inherits || !here.above) return style;
  const placed = placeLead(words, here);
  return placed && placed.when.kind === 'read' && placed.lead.strength !== 'bare' && isPartial(words, here) && fineness(placed.when) > fineness(here.above.when) ? { mode: 'lead' } : undefined;
}

/** All but the last of the entries of a paragraph's lines are put in their place; the last is given back, to grow. */
function lineDrafts(desk: Desk, lines: readonly Passage[], here: Here): Draft | undefined {
  let last: Draft | undefined;
  for (const words of lines) {
    const placed = placeLead(words, here, desk.plan.accepted.get(linesKey(here.scope)));
    const block: Block = { kind: 'paragraph', at: spanOf(words), words };
    if (placed && placed.lead.strength !== 'prose') {
      if (last) push(desk, last);
      last = draftOf(placed, restOf(block, placed.lead, 'lead'), block.at, here);
      remember(last, here);
    } else if (last) extend(last, [block]);
  }
  return last;
}

/** Whether what stands under a date is its text: it begins with a paragraph that has no date of its own and leads up to no list. */
export function isProse(desk: Desk, inner: readonly Node[], here: Here): boolean {
  const first = inner.findIndex((one) => one.kind !== 'leaf' || !(one.block.kind === 'rule' || (one.block.kind === 'paragraph' && one.block.words.text.trim() === '')));
  const node = inner[first];
  if (node?.kind !== 'leaf') return false;
  const { block } = node;
  if (block.kind === 'paragraph') {
    const lines = linesOf(block.words);
    if (lines.length > 1 && desk.plan.accepted.has(linesKey(here.scope)) && areLines(lines.map((line) => readLead(line, here.dates)))) return false;
    const style = styleAt(desk, paragraphKey(block.words, here.scope), block.words, here);
    const lead = style && placeLead(block.words, here, style);
    return (!lead || lead.lead.strength === 'prose') && block.words.text.trim() !== '' && !introduces(block.words, inner[first + 1]);
  }
  return block.kind === 'quote' || block.kind === 'code';
}

/** A paragraph that only leads up to the list or table below it: "Four events in 2016:". */
export const introduces = ({ text }: Passage, next: Node | undefined): boolean =>
  /[:：]\s*$/.test(text) && next?.kind === 'leaf' && (next.block.kind === 'list' || next.block.kind === 'table');
