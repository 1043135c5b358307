import type { Block, Item } from '../../read/blocks.ts';
import type { Anchor } from '../../dates/index.ts';
import { cover, passage } from '../../text/index.ts';
import { anchorOf, placeLead } from '../draft.ts';
import { readLead } from '../lead.ts';
import type { Node } from '../outline.ts';
import { definitionKey, inItem, itemKey, spanOf, wordsOfItem } from '../slots.ts';
import { isLabel, readStyled } from '../style.ts';
import { asText, draftOf, inheritedPlace, place, push, put, remember, restOf, type Desk, type Here } from './desk.ts';
import { dated } from './headings.ts';
import { styleAt } from './paragraphs.ts';

/** Whether some item of a list is an entry where it stands. */
export function hasEntries(desk: Desk, block: Block & { kind: 'list' }, here: Here): boolean {
  if (here.inherits && here.above) return true;
  const style = desk.plan.accepted.get(itemKey(here.scope));
  return style !== undefined && block.items.some((item) => readStyled(wordsOfItem(item.blocks), style, here.dates) !== undefined);
}

/** Makes an entry of every item that has a label, or takes the date above; what lies in an item is read within it. */
export function list(desk: Desk, block: Block & { kind: 'list' }, start: Here): void {
  let here = start;
  const key = itemKey(here.scope);
  const loose: Item[] = [];
  const flush = (): void => {
    const [first] = loose;
    if (first) {
      const at = loose.map((item) => item.at).reduce(cover);
      place(desk, [{ ...block, at, items: [...loose] }], here);
      if (!here.within) {
        desk.leftOut.push({ at, why: loose.length === 1 ? 'a list item without a date' : `${loose.length} list items without a date` });
      }
    }
    loose.length = 0;
  };
  for (const [index, item] of block.items.entries()) {
    const words = wordsOfItem(item.blocks);
    const style = styleAt(desk, key, words, here);
    const placed = style ? placeLead(words, here, style) : undefined;
    const rest = item.blocks[0]?.kind === 'paragraph' ? item.blocks.slice(1) : item.blocks;
    if (style && placed && isLabel(placed.lead, style)) {
      flush();
      const above = anchorOf(placed.when, placed.label, 'the item above') ?? here.above;
      const scopeBelow = inItem(here.scope, placed.lead);
      if (placed.lead.strength === 'whole' && above && placed.when.kind === 'read') {
        if (rest.length > 0) {
          dated(desk, placed, [], rest.map((inner): Node => ({ kind: 'leaf', block: inner })), item.at, { ...here, above, scope: scopeBelow }, here);
          continue;
        }
        if (needsYear(block.items[index + 1], here)) {
          put(desk, [{ kind: 'heading', at: spanOf(words), depth: 6, words }]);
          here = standing(here, above);
          continue;
        }
      }
      const first = item.blocks[0];
      const draft = draftOf(placed, first?.kind === 'paragraph' ? restOf(first, placed.lead, style.mode) : [], item.at, here, words);
      push(desk, draft);
      remember(draft, here);
      desk.walk(rest.map((inner): Node => ({ kind: 'leaf', block: inner })), { ...here, above, within: draft, scope: scopeBelow, inherits: false });
      draft.at = cover(draft.at, item.at);
    } else if (here.inherits && here.above && words.text.trim() !== '') {
      flush();
      const draft = draftOf(inheritedPlace(here.above), item.blocks.slice(0, 1), item.at, here);
      push(desk, draft);
      desk.walk(rest.map((inner): Node => ({ kind: 'leaf', block: inner })), { ...here, within: draft, scope: inItem({ ...here.scope, dated: 'titled' }, undefined), inherits: false });
      draft.at = cover(draft.at, item.at);
    } else loose.push(item);
  }
  flush();
}

/** Makes an entry of every term with its definitions, whichever of the two holds the date. */
export function definitions(desk: Desk, block: Block & { kind: 'definitions' }, here: Here): void {
  const reversed = !desk.plan.accepted.has(definitionKey(here.scope));
  for (const { at, terms, definitions: told } of block.groups) {
    const term = terms[0] ?? passage([]);
    const blocks = told.flat();
    const first = blocks[0];
    const words = reversed ? (first?.kind === 'paragraph' ? first.words : passage([])) : term;
    const placed = placeLead(words, here);
    if (!placed) {
      place(desk, [{ kind: 'definitions', at, groups: [{ at, terms, definitions: told }] }], here);
      desk.leftOut.push({ at, why: 'a definition without a date' });
      continue;
    }
    const opening = restOf({ kind: 'paragraph', at: spanOf(words), words }, placed.lead, 'lead');
    const body = reversed ? [...terms.map(asText), ...opening, ...blocks.slice(1)] : [...opening, ...terms.slice(1).map(asText), ...blocks];
    const draft = draftOf(placed, body, at, here);
    push(desk, draft);
    remember(draft, here);
  }
}

function needsYear(item: Item | undefined, { dates }: Here): boolean {
  const lead = item && readLead(wordsOfItem(item.blocks), dates);
  return lead?.when.kind === 'unread' || (lead?.when.kind === 'read' && lead.when.edtf.startsWith('XXXX'));
}

const standing = (here: Here, above: Anchor): Here => ({ ...here, above });
