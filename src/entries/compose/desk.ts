import type { Anchor } from '../../dates/index.ts';
import type { Block } from '../../read/blocks.ts';
import { slicePassage, type Passage, type Span } from '../../text/index.ts';
import { anchorOf, extend, inherited, type Draft, type Established, type Placed } from '../draft.ts';
import type { LeftOut, Section } from '../entry.ts';
import type { Lead } from '../lead.ts';
import type { Node } from '../outline.ts';
import { spanOf, type Scope } from '../slots.ts';
import type { Style } from '../style.ts';
import type { Columns } from '../table.ts';

/** What the judging of slots has settled. */
export interface Plan {
  /** Keys of slots that are entries, and how their labels are written. */
  readonly accepted: ReadonlyMap<string, Style>;
  readonly tables: ReadonlyMap<string, Columns>;
}

/** The document in its own order, entries still being put together. */
export type Piece = { readonly kind: 'block'; readonly block: Block } | { readonly kind: 'entry'; readonly draft: Draft };

/** Where the walk stands, beside what is established. */
export interface Here extends Established {
  readonly scope: Scope;
  readonly sections: readonly Section[];
  /** Undated slots take the date above. */
  readonly inherits: boolean;
  readonly within: Draft | undefined;
}

/** What the walk fills, and how its parts go on with what stands inside them. */
export interface Desk {
  readonly plan: Plan;
  readonly pieces: Piece[];
  readonly leftOut: LeftOut[];
  readonly walk: (nodes: readonly Node[], here: Here) => void;
}

/** Blocks that belong to no entry. */
export function put(desk: Desk, blocks: readonly Block[]): void {
  for (const block of blocks) desk.pieces.push({ kind: 'block', block });
}

/** Blocks without a date: of the entry that they stand in, else of none. */
export function place(desk: Desk, blocks: readonly Block[], { within }: Here): void {
  for (const block of blocks) {
    if (within && block.kind !== 'rule') extend(within, [block]);
    else put(desk, [block]);
  }
}

/** Puts an entry in its place. */
export function push(desk: Desk, draft: Draft): void {
  desk.pieces.push({ kind: 'entry', draft });
}

/** A new entry at its label; `words` are those the label was read from. */
export function draftOf(placed: Pick<Placed, 'when' | 'label' | 'labelText'> & { readonly lead?: Lead }, body: readonly Block[], at: Span, { sections, within }: Pick<Here, 'sections' | 'within'>, words?: Passage): Draft {
  // Footnotes and links at the label itself are sources too.
  const beside = words && placed.lead && placed.lead.rest > 0 ? slicePassage(words, { start: 0, end: placed.lead.rest }) : undefined;
  const cited = beside?.runs.some(({ marks }) => marks?.link !== undefined) ? [beside] : [];
  return { at, label: placed.label, labelText: placed.labelText, when: placed.when, body: [...body], sections, within, cited };
}

/** The place of an entry without a label of its own: that of the date above. */
export const inheritedPlace = (anchor: Anchor & { readonly words?: string }): Pick<Placed, 'when' | 'label' | 'labelText'> & Placed => {
  const when = inherited(anchor);
  const label = anchor.at;
  return { when, label, labelText: '', lead: { when, label, rest: 0, strength: 'whole' } };
};

/** A paragraph without its label; nothing where nothing is left. */
export function restOf(block: Block & { kind: 'paragraph' }, { rest }: Lead, mode: 'lead' | 'trail'): Block[] {
  if (mode === 'trail') return [block];
  const words = slicePassage(block.words, { start: rest, end: block.words.text.length });
  if (words.text.trim() === '') return [];
  return [{ ...block, words, at: spanOf(words) }];
}

/** Words as a paragraph. */
export const asText = (words: Passage): Block => ({ kind: 'paragraph', at: spanOf(words), words });

/** What is read becomes what later labels count from. */
export function remember({ when, label }: Draft, here: Established): void {
  here.before.anchor = anchorOf(when, label, 'the entry before') ?? here.before.anchor;
}

export function remembered(here: Established, above: Anchor | undefined): void {
  if (above) here.before.anchor = above;
}
