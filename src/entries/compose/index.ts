import type { Block } from '../../read/blocks.ts';
import { extend, type Draft, type Established } from '../draft.ts';
import { outline, type Node } from '../outline.ts';
import { tableDrafts } from '../rows.ts';
import { saidAbove } from '../said.ts';
import { definitionKey, reversedKey, slotsOf, tableKey, type Scope } from '../slots.ts';
import type { LeftOut } from '../entry.ts';
import { draftOf, inheritedPlace, place, push, put, remember, type Desk, type Here, type Piece, type Plan } from './desk.ts';
import { card, part } from './headings.ts';
import { definitions, hasEntries, list } from './lists.ts';
import { introduces, paragraph } from './paragraphs.ts';

export type { Piece, Plan } from './desk.ts';

export interface Composed { readonly pieces: readonly Piece[]; readonly leftOut: readonly LeftOut[] }

/** Goes through the outline and makes an entry of every slot that the plan accepts. */
export function compose(nodes: readonly Node[], plan: Plan, established: Established, scope: Scope): Composed {
  const pieces: Piece[] = [];
  const leftOut: LeftOut[] = [];
  const desk: Desk = { plan, pieces, leftOut, walk };
  walk(nodes, { ...established, scope, sections: [], inherits: false, within: undefined });
  return { pieces, leftOut };

  function walk(inner: readonly Node[], start: Here): void {
    let here = start;
    /** The entry that blocks may still belong to, and those that wait for the next slot to show that they do. */
    let current: Draft | undefined;
    let waiting: Block[] = [];
    let most = 0;
    const settle = (): void => {
      if (current && (here.inherits || here.within)) extend(current, waiting);
      else place(desk, waiting, here);
      waiting = [];
    };
    const next = (draft: Draft | undefined): void => {
      if (current && waiting.length > 0) {
        const rules = waiting.findLastIndex(({ kind }) => kind !== 'rule') + 1;
        most = Math.max(most, rules);
        extend(current, waiting.slice(0, rules));
        put(desk, waiting.slice(rules));
      } else place(desk, waiting, here);
      waiting = [];
      current = draft;
    };
    for (const [index, node] of inner.entries()) {
      if (node.kind === 'part') {
        close();
        settle();
        current = undefined;
        part(desk, node, here);
        continue;
      }
      if (node.kind === 'card') {
        close();
        settle();
        current = undefined;
        card(desk, node, here);
        continue;
      }
      const { block } = node;
      here = hearing(here, block, inner.slice(index + 1, index + 3));
      if (block.kind === 'paragraph') {
        const made = paragraph(desk, block, here, () => next(undefined));
        if (made) {
          next(made);
          push(desk, made);
        } else if (here.inherits && here.above && !current && block.words.text.trim() !== '' && !introduces(block.words, inner[index + 1])) {
          current = draftOf(inheritedPlace(here.above), [block], block.at, here);
          push(desk, current);
        } else if (current) waiting.push(block);
        else place(desk, [block], here);
      } else if (block.kind === 'list' && hasEntries(desk, block, here)) {
        if (current && waiting.length > 0) next(undefined);
        settle();
        list(desk, block, here);
        if (!here.inherits) current = undefined;
      } else if (block.kind === 'table' && plan.tables.has(tableKey(block)) && here.scope.dated !== 'titled') {
        settle();
        current = undefined;
        for (const draft of tableDrafts(plan.tables.get(tableKey(block))!, here, leftOut, (placed, blocks, at, cited) => ({ ...draftOf(placed, blocks, at, here), cited }))) {
          push(desk, draft);
          remember(draft, here);
        }
      } else if (block.kind === 'definitions' && (plan.accepted.has(definitionKey(here.scope)) || plan.accepted.has(reversedKey(here.scope)))) {
        settle();
        current = undefined;
        definitions(desk, block, here);
      } else if (block.kind === 'quote' && slotsOf(outline(block.blocks), here.scope, here.dates).some(({ key, lead }) => lead && plan.accepted.has(key))) {
        settle();
        current = undefined;
        walk(outline(block.blocks), here);
      } else if (block.kind === 'footnote') put(desk, [block]);
      else if (current) waiting.push(block);
      else place(desk, [block], here);
    }
    close();
    settle();

    /** What stands behind the last entry is its own as far as other entries had as much. */
    function close(): void {
      if (!current || here.inherits || here.within) return;
      const own = waiting.slice(0, most);
      const rules = own.findIndex(({ kind }) => kind === 'rule');
      const taken = rules < 0 ? own : own.slice(0, rules);
      extend(current, taken);
      waiting = waiting.slice(taken.length);
    }
  }
}

const hearing = (here: Here, block: Block, next: readonly Node[]): Here => ({ ...here, ...saidAbove(block, next, here) });
