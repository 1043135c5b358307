import { readDates } from '../dates/every.ts';
import type { Anchor } from '../dates/index.ts';
import type { Block, Item } from '../read/blocks.ts';
import { cover, passage, slicePassage, spanInSource, type Passage, type Span } from '../text/index.ts';
import type { Columns } from './table.ts';
import { anchorOf, extend, fineness, inherited, isPartial, placeLead, type Draft, type Established, type Placed } from './draft.ts';
import type { Section } from './entry.ts';
import { readLead, type Lead } from './lead.ts';
import { outline, type Card, type Node, type Part } from './outline.ts';
import { saidAbove } from './said.ts';
import { below, cardKey, definitionKey, headingKey, inItem, itemKey, linesKey, linesOf, areLines, paragraphKey, reversedKey, dateUnder, heard, slotsOf, underKey, spanOf, tableKey, wordsOfItem, type Scope } from './slots.ts';
import { tableDrafts } from './rows.ts';
import { isLabel, readStyled, type Style } from './style.ts';

/** What the judging of slots has settled. */
export interface Plan {
  /** Keys of slots that are entries, and how their labels are written. */
  readonly accepted: ReadonlyMap<string, Style>;
  readonly tables: ReadonlyMap<string, Columns>;
}

/** The document in its own order, entries still being put together. */
export type Piece = { readonly kind: 'block'; readonly block: Block } | { readonly kind: 'entry'; readonly draft: Draft };

export interface LeftOut { readonly at: Span; readonly why: string }

/** Where the walk stands, beside what is established. */
interface Here extends Established {
  readonly scope: Scope;
  readonly sections: readonly Section[];
  /** Undated slots take the date above. */
  readonly inherits: boolean;
  readonly within: Draft | undefined;
}

export interface Composed { readonly pieces: readonly Piece[]; readonly leftOut: readonly LeftOut[] }

/** Goes through the outline and makes an entry of every slot that the plan accepts. */
export function compose(nodes: readonly Node[], plan: Plan, established: Established, scope: Scope): Composed {
  const pieces: Piece[] = [];
  const leftOut: LeftOut[] = [];
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
      else place(waiting, here);
      waiting = [];
    };
    const next = (draft: Draft | undefined): void => {
      if (current && waiting.length > 0) {
        const rules = waiting.findLastIndex(({ kind }) => kind !== 'rule') + 1;
        most = Math.max(most, rules);
        extend(current, waiting.slice(0, rules));
        put(waiting.slice(rules));
      } else place(waiting, here);
      waiting = [];
      current = draft;
    };
    for (const [index, node] of inner.entries()) {
      if (node.kind === 'part') {
        close();
        settle();
        current = undefined;
        part(node, here);
        continue;
      }
      if (node.kind === 'card') {
        close();
        settle();
        current = undefined;
        card(node, here);
        continue;
      }
      const { block } = node;
      here = hearing(here, block, inner.slice(index + 1, index + 3));
      if (block.kind === 'paragraph') {
        const made = paragraph(block, here, () => next(undefined));
        if (made) {
          next(made);
          push(made);
        } else if (here.inherits && here.above && !current && block.words.text.trim() !== '' && !introduces(block.words, inner[index + 1])) {
          current = draftOf(inheritedPlace(here.above), [block], block.at, here);
          push(current);
        } else if (current) waiting.push(block);
        else place([block], here);
      } else if (block.kind === 'list' && hasEntries(block, here)) {
        if (current && waiting.length > 0) next(undefined);
        settle();
        list(block, here);
        if (!here.inherits) current = undefined;
      } else if (block.kind === 'table' && plan.tables.has(tableKey(block)) && here.scope.dated !== 'titled') {
        settle();
        current = undefined;
        for (const draft of tableDrafts(plan.tables.get(tableKey(block))!, here, leftOut, (placed, blocks, at, cited) => ({ ...draftOf(placed, blocks, at, here), cited }))) {
          push(draft);
          remember(draft, here);
        }
      } else if (block.kind === 'definitions' && (plan.accepted.has(definitionKey(here.scope)) || plan.accepted.has(reversedKey(here.scope)))) {
        settle();
        current = undefined;
        definitions(block, here);
      } else if (block.kind === 'quote' && slotsOf(outline(block.blocks), here.scope, here.dates).some(({ key, lead }) => lead && plan.accepted.has(key))) {
        settle();
        current = undefined;
        walk(outline(block.blocks), here);
      } else if (block.kind === 'footnote') put([block]);
      else if (current) waiting.push(block);
      else place([block], here);
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

  /** Blocks that belong to no entry. */
  function put(blocks: readonly Block[]): void {
    for (const block of blocks) pieces.push({ kind: 'block', block });
  }
  /** Blocks without a date: of the entry that they stand in, else of none. */
  function place(blocks: readonly Block[], { within }: Here): void {
    for (const block of blocks) {
      if (within && block.kind !== 'rule') extend(within, [block]);
      else put([block]);
    }
  }
  function push(draft: Draft): void {
    pieces.push({ kind: 'entry', draft });
  }

  function card(node: Card, here: Here): void {
    const style = plan.accepted.get(cardKey(node, here.scope));
    const placed = style ? placeLead(node.date, here, style) : undefined;
    if (!placed) {
      place([asText(node.date), ...node.blocks], here);
      return;
    }
    const above = anchorOf(placed.when, placed.label, 'the date above') ?? here.above;
    const opening = restOf({ kind: 'paragraph', at: spanOf(node.date), words: node.date }, placed.lead, 'lead');
    dated(placed, opening, outline(node.blocks), node.at, { ...here, above }, here);
  }

  /** A slot with a label and all that belongs to it: one entry, or the entries that take its date where it is a date over a list. */
  function dated(placed: Placed, opening: readonly Block[], rest: readonly Node[], at: Span, inside: Here, here: Here): void {
    const [first] = rest;
    const over = opening.length === 0 && inside.above && placed.when.kind === 'read' && (first === undefined ? false : first.kind === 'leaf' ? first.block.kind === 'list' || first.block.kind === 'table' : first.kind === 'card');
    if (over) {
      remembered(here, inside.above);
      put([{ kind: 'heading', at: placed.label, depth: 6, words: passage([{ kind: 'text', at: placed.label, text: placed.labelText }]) }]);
      walk(rest, { ...inside, scope: { ...inside.scope, dated: 'bare' }, inherits: true });
      return;
    }
    const draft = draftOf(placed, opening, at, here);
    push(draft);
    remember(draft, here);
    walk(rest, { ...inside, scope: { ...inside.scope, dated: 'titled' }, within: draft, inherits: false });
    draft.at = cover(draft.at, at);
  }

  function part(node: Part, outside: Here): void {
    const here: Here = { ...outside, dates: heard(node.heading, outside.dates) };
    const style = plan.accepted.get(headingKey(node, here.scope));
    const lead = style?.mode === 'lead' ? readStyled(node.words, style, here.dates) : readLead(node.words, here.dates);
    const scopeBelow = below(node, lead, here.scope);
    const section: Section = { at: node.heading.at, depth: node.depth, text: node.words.text };
    const sections = [...here.sections.filter(({ depth }) => depth < node.depth), section];
    if (style?.mode === 'lead' && lead && isLabel(lead, style)) {
      const placed = placeLead(node.words, here, style)!;
      const above = anchorOf(placed.when, placed.label, 'the heading above') ?? here.above;
      if (lead.strength === 'whole' && (placed.when.kind === 'read' || here.scope.dated === 'bare')) {
        if (above && placed.when.kind === 'read' && isProse(node.nodes, { ...here, above, scope: scopeBelow, inherits: true })) {
          titled(placed, node, [], node.nodes, { ...here, above, scope: scopeBelow }, here);
          return;
        }
        put([node.heading]);
        walk(node.nodes, { ...here, above, scope: scopeBelow, sections, inherits: true });
        remembered(here, above);
        return;
      }
      titled(placed, node, [headed(node, lead)], node.nodes, { ...here, above, scope: scopeBelow }, here);
      return;
    }
    if (style?.mode === 'trail') {
      const placed = placeLead(node.words, here, style);
      if (placed) {
        titled(placed, node, [node.heading], node.nodes, { ...here, above: anchorOf(placed.when, placed.label, 'the heading above'), scope: scopeBelow }, here);
        return;
      }
    }
    const under = dateUnder(node);
    if (under && plan.accepted.has(underKey(node, here.scope))) {
      const placed = placeLead(under.words, here);
      if (placed && placed.lead.strength === 'whole') {
        titled(placed, node, [node.heading], [...under.nodes, ...node.nodes.slice(1)], { ...here, scope: below(under, placed.lead, scopeBelow) }, here);
        return;
      }
    }
    if (here.inherits && here.above && !lead) {
      // A heading under a bare date: it takes that date.
      titled(inheritedPlace(here.above), node, [node.heading], node.nodes, { ...here, scope: { ...scopeBelow, dated: 'titled' } }, here);
      return;
    }
    place([node.heading], here);
    const said = weakAnchor(node.words, here);
    walk(node.nodes, { ...here, above: said ?? (lead ? undefined : here.above), scope: scopeBelow, sections, inherits: false, ...saidAbove(node.heading, [], here) });
  }

  /** An entry with a title of its own and all that stands under it. */
  function titled(placed: Placed, node: Part, opening: readonly Block[], rest: readonly Node[], inside: Here, here: Here): void {
    const draft = draftOf(placed, opening, node.heading.at, here);
    push(draft);
    remember(draft, here);
    walk(rest, { ...inside, within: draft, inherits: false });
    draft.at = cover(draft.at, node.at);
  }

  /** Whether what stands under a date is its text: it begins with a paragraph that has no date of its own and leads up to no list. */
  function isProse(inner: readonly Node[], here: Here): boolean {
    const first = inner.findIndex((one) => one.kind !== 'leaf' || !(one.block.kind === 'rule' || (one.block.kind === 'paragraph' && one.block.words.text.trim() === '')));
    const node = inner[first];
    if (node?.kind !== 'leaf') return false;
    const { block } = node;
    if (block.kind === 'paragraph') {
      const lines = linesOf(block.words);
      if (lines.length > 1 && plan.accepted.has(linesKey(here.scope)) && areLines(lines.map((line) => readLead(line, here.dates)))) return false;
      const style = styleAt(paragraphKey(block.words, here.scope), block.words, here);
      const lead = style && placeLead(block.words, here, style);
      return (!lead || lead.lead.strength === 'prose') && block.words.text.trim() !== '' && !introduces(block.words, inner[first + 1]);
    }
    return block.kind === 'quote' || block.kind === 'code';
  }

  function paragraph(block: Block & { kind: 'paragraph' }, here: Here, between: () => void): Draft | undefined {
    const lines = linesOf(block.words);
    if (lines.length > 1 && plan.accepted.has(linesKey(here.scope)) && areLines(lines.map((line) => readLead(line, here.dates)))) {
      between();
      return lineDrafts(lines, here);
    }
    const style = styleAt(paragraphKey(block.words, here.scope), block.words, here);
    if (style === undefined) return undefined;
    const placed = placeLead(block.words, here, style);
    if (!placed || !isLabel(placed.lead, style)) return undefined;
    const draft = draftOf(placed, restOf(block, placed.lead, style.mode), block.at, here, block.words);
    remember(draft, here);
    return draft;
  }

  /** How the label of words is written; of words under a date, also where only some have a label: it names a part of that date. */
  function styleAt(key: string, words: Passage, here: Here): Style | undefined {
    const style = plan.accepted.get(key);
    if (style || !here.inherits || !here.above) return style;
    const placed = placeLead(words, here);
    return placed && placed.when.kind === 'read' && placed.lead.strength !== 'bare' && isPartial(words, here) && fineness(placed.when) > fineness(here.above.when) ? { mode: 'lead' } : undefined;
  }

  /** All but the last of the entries of a paragraph's lines are put in their place; the last is given back, to grow. */
  function lineDrafts(lines: readonly Passage[], here: Here): Draft | undefined {
    let last: Draft | undefined;
    for (const words of lines) {
      const placed = placeLead(words, here, plan.accepted.get(linesKey(here.scope)));
      const block: Block = { kind: 'paragraph', at: spanOf(words), words };
      if (placed && placed.lead.strength !== 'prose') {
        if (last) push(last);
        last = draftOf(placed, restOf(block, placed.lead, 'lead'), block.at, here);
        remember(last, here);
      } else if (last) extend(last, [block]);
    }
    return last;
  }

  function hasEntries(block: Block & { kind: 'list' }, here: Here): boolean {
    if (here.inherits && here.above) return true;
    const style = plan.accepted.get(itemKey(here.scope));
    return style !== undefined && block.items.some((item) => readStyled(wordsOfItem(item.blocks), style, here.dates) !== undefined);
  }

  function list(block: Block & { kind: 'list' }, start: Here): void {
    let here = start;
    const key = itemKey(here.scope);
    const loose: Item[] = [];
    const flush = (): void => {
      const [first] = loose;
      if (first) {
        const at = loose.map((item) => item.at).reduce(cover);
        place([{ ...block, at, items: [...loose] }], here);
        if (!here.within) {
          leftOut.push({ at, why: loose.length === 1 ? 'a list item without a date' : `${loose.length} list items without a date` });
        }
      }
      loose.length = 0;
    };
    for (const [index, item] of block.items.entries()) {
      const words = wordsOfItem(item.blocks);
      const style = styleAt(key, words, here);
      const placed = style ? placeLead(words, here, style) : undefined;
      const rest = item.blocks[0]?.kind === 'paragraph' ? item.blocks.slice(1) : item.blocks;
      if (style && placed && isLabel(placed.lead, style)) {
        flush();
        const above = anchorOf(placed.when, placed.label, 'the item above') ?? here.above;
        const scopeBelow = inItem(here.scope, placed.lead);
        if (placed.lead.strength === 'whole' && above && placed.when.kind === 'read') {
          if (rest.length > 0) {
            dated(placed, [], rest.map((inner): Node => ({ kind: 'leaf', block: inner })), item.at, { ...here, above, scope: scopeBelow }, here);
            continue;
          }
          if (needsYear(block.items[index + 1], here)) {
            put([{ kind: 'heading', at: spanOf(words), depth: 6, words }]);
            here = standing(here, above);
            continue;
          }
        }
        const first = item.blocks[0];
        const draft = draftOf(placed, first?.kind === 'paragraph' ? restOf(first, placed.lead, style.mode) : [], item.at, here, words);
        push(draft);
        remember(draft, here);
        walk(rest.map((inner): Node => ({ kind: 'leaf', block: inner })), { ...here, above, within: draft, scope: scopeBelow, inherits: false });
        draft.at = cover(draft.at, item.at);
      } else if (here.inherits && here.above && words.text.trim() !== '') {
        flush();
        const draft = draftOf(inheritedPlace(here.above), item.blocks.slice(0, 1), item.at, here);
        push(draft);
        walk(rest.map((inner): Node => ({ kind: 'leaf', block: inner })), { ...here, within: draft, scope: inItem({ ...here.scope, dated: 'titled' }, undefined), inherits: false });
        draft.at = cover(draft.at, item.at);
      } else loose.push(item);
    }
    flush();
  }

  function definitions(block: Block & { kind: 'definitions' }, here: Here): void {
    const reversed = !plan.accepted.has(definitionKey(here.scope));
    for (const { at, terms, definitions: told } of block.groups) {
      const term = terms[0] ?? passage([]);
      const blocks = told.flat();
      const first = blocks[0];
      const words = reversed ? (first?.kind === 'paragraph' ? first.words : passage([])) : term;
      const placed = placeLead(words, here);
      if (!placed) {
        place([{ kind: 'definitions', at, groups: [{ at, terms, definitions: told }] }], here);
        leftOut.push({ at, why: 'a definition without a date' });
        continue;
      }
      const opening = restOf({ kind: 'paragraph', at: spanOf(words), words }, placed.lead, 'lead');
      const body = reversed ? [...terms.map(asText), ...opening, ...blocks.slice(1)] : [...opening, ...terms.slice(1).map(asText), ...blocks];
      const draft = draftOf(placed, body, at, here);
      push(draft);
      remember(draft, here);
    }
  }
}

/** A heading as the opening of its entry, the label taken off. */
function headed(node: Part, lead: Lead): Block {
  const words = slicePassage(node.words, { start: lead.rest, end: node.words.text.length });
  return { ...node.heading, words };
}

/** A paragraph without its label; nothing where nothing is left. */
function restOf(block: Block & { kind: 'paragraph' }, { rest }: Lead, mode: 'lead' | 'trail'): Block[] {
  if (mode === 'trail') return [block];
  const words = slicePassage(block.words, { start: rest, end: block.words.text.length });
  if (words.text.trim() === '') return [];
  return [{ ...block, words, at: spanOf(words) }];
}

export function draftOf(placed: Pick<Placed, 'when' | 'label' | 'labelText'> & { readonly lead?: Lead }, body: readonly Block[], at: Span, { sections, within }: Pick<Here, 'sections' | 'within'>, words?: Passage): Draft {
  // Footnotes and links at the label itself are sources too.
  const beside = words && placed.lead && placed.lead.rest > 0 ? slicePassage(words, { start: 0, end: placed.lead.rest }) : undefined;
  const cited = beside?.runs.some(({ marks }) => marks?.link !== undefined) ? [beside] : [];
  return { at, label: placed.label, labelText: placed.labelText, when: placed.when, body: [...body], sections, within, cited };
}

const inheritedPlace = (anchor: Anchor & { readonly words?: string }): Pick<Placed, 'when' | 'label' | 'labelText'> & Placed => {
  const when = inherited(anchor);
  const label = anchor.at;
  return { when, label, labelText: '', lead: { when, label, rest: 0, strength: 'whole' } };
};

const hearing = (here: Here, block: Block, next: readonly Node[]): Here => ({ ...here, ...saidAbove(block, next, here) });
const asText = (words: Passage): Block => ({ kind: 'paragraph', at: spanOf(words), words });

function needsYear(item: Item | undefined, { dates }: Here): boolean {
  const lead = item && readLead(wordsOfItem(item.blocks), dates);
  return lead?.when.kind === 'unread' || (lead?.when.kind === 'read' && lead.when.edtf.startsWith('XXXX'));
}

const standing = (here: Here, above: Anchor): Here => ({ ...here, above });

/** What is read becomes what later labels count from. */
function remember({ when, label }: Draft, here: Established): void {
  here.before.anchor = anchorOf(when, label, 'the entry before') ?? here.before.anchor;
}
function remembered(here: Established, above: Anchor | undefined): void {
  if (above) here.before.anchor = above;
}

/** A paragraph that only leads up to the list or table below it: "Four events in 2016:". */
const introduces = ({ text }: Passage, next: Node | undefined): boolean =>
  /[:：]\s*$/.test(text) && next?.kind === 'leaf' && (next.block.kind === 'list' || next.block.kind === 'table');

/** The one date that a heading speaks of, for what stands below to take its year from: "The flood of March 1953". */
function weakAnchor(words: Passage, here: Here): Anchor | undefined {
  if (words.text.length > 120) return undefined;
  const dates = readDates(words.text, here.dates).filter((when) => when.kind === 'read');
  const [when] = dates;
  if (when?.kind !== 'read' || dates.length > 1 || !/^-?\d{4}(?:-\d\d){0,2}$/.test(when.edtf)) return undefined;
  return { when, at: spanInSource(words, when.at), role: 'the heading above' };
}
