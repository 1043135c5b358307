import { readDates } from '../../dates/every.ts';
import type { Anchor } from '../../dates/index.ts';
import type { Block } from '../../read/blocks.ts';
import { cover, passage, slicePassage, spanInSource, type Passage, type Span } from '../../text/index.ts';
import { anchorOf, placeLead, type Placed } from '../draft.ts';
import type { Section } from '../entry.ts';
import { leadsAway } from '../judge.ts';
import { readLead, type Lead } from '../lead.ts';
import { outline, type Card, type Node, type Part } from '../outline.ts';
import { saidAbove } from '../said.ts';
import { below, cardKey, dateUnder, headingKey, heard, spanOf, underKey } from '../slots.ts';
import { isLabel, readStyled } from '../style.ts';
import { asText, draftOf, inheritedPlace, place, push, put, remember, remembered, restOf, type Desk, type Here } from './desk.ts';
import { isProse } from './paragraphs.ts';

/** A box with one date: an entry where its kind was accepted, else plain blocks. */
export function card(desk: Desk, node: Card, here: Here): void {
  const style = desk.plan.accepted.get(cardKey(node, here.scope));
  const placed = style ? placeLead(node.date, here, style) : undefined;
  if (!placed) {
    place(desk, [asText(node.date), ...node.blocks], here);
    return;
  }
  const above = anchorOf(placed.when, placed.label, 'the date above') ?? here.above;
  const opening = restOf({ kind: 'paragraph', at: spanOf(node.date), words: node.date }, placed.lead, 'lead');
  dated(desk, placed, opening, outline(node.blocks), node.at, { ...here, above }, here);
}

/** A slot with a label and all that belongs to it: one entry, or the entries that take its date where it is a date over a list. */
export function dated(desk: Desk, placed: Placed, opening: readonly Block[], rest: readonly Node[], at: Span, inside: Here, here: Here): void {
  const [first] = rest;
  const over = opening.length === 0 && inside.above && placed.when.kind === 'read' && (first === undefined ? false : first.kind === 'leaf' ? first.block.kind === 'list' || first.block.kind === 'table' : first.kind === 'card');
  if (over) {
    remembered(here, inside.above);
    put(desk, [{ kind: 'heading', at: placed.label, depth: 6, words: passage([{ kind: 'text', at: placed.label, text: placed.labelText }]) }]);
    desk.walk(rest, { ...inside, scope: { ...inside.scope, dated: 'bare' }, inherits: true });
    return;
  }
  const draft = draftOf(placed, opening, at, here);
  push(desk, draft);
  remember(draft, here);
  desk.walk(rest, { ...inside, scope: { ...inside.scope, dated: 'titled' }, within: draft, inherits: false });
  draft.at = cover(draft.at, at);
}

/** A heading with what stands under it: an entry, a date over others, or the title of a section. */
export function part(desk: Desk, node: Part, outside: Here): void {
  const here: Here = { ...outside, dates: heard(node.heading, outside.dates) };
  const style = desk.plan.accepted.get(headingKey(node, here.scope));
  const lead = style?.mode === 'lead' ? readStyled(node.words, style, here.dates) : readLead(node.words, here.dates);
  const scopeBelow = below(node, lead, here.scope);
  const section: Section = { at: node.heading.at, depth: node.depth, text: node.words.text };
  const sections = [...here.sections.filter(({ depth }) => depth < node.depth), section];
  if (style?.mode === 'lead' && lead && isLabel(lead, style)) {
    const placed = placeLead(node.words, here, style)!;
    const above = anchorOf(placed.when, placed.label, 'the heading above') ?? here.above;
    if (lead.strength === 'whole' && (placed.when.kind === 'read' || here.scope.dated === 'bare')) {
      if (above && placed.when.kind === 'read' && isProse(desk, node.nodes, { ...here, above, scope: scopeBelow, inherits: true })) {
        titled(desk, placed, node, [], node.nodes, { ...here, above, scope: scopeBelow }, here);
        return;
      }
      put(desk, [node.heading]);
      desk.walk(node.nodes, { ...here, above, scope: scopeBelow, sections, inherits: true });
      remembered(here, above);
      return;
    }
    titled(desk, placed, node, [headed(node, lead)], node.nodes, { ...here, above, scope: scopeBelow }, here);
    return;
  }
  if (style?.mode === 'trail') {
    const placed = placeLead(node.words, here, style);
    if (placed) {
      titled(desk, placed, node, [node.heading], node.nodes, { ...here, above: anchorOf(placed.when, placed.label, 'the heading above'), scope: scopeBelow }, here);
      return;
    }
  }
  const under = dateUnder(node);
  if (under && desk.plan.accepted.has(underKey(node, here.scope))) {
    const placed = placeLead(under.words, here);
    if (placed && placed.lead.strength === 'whole') {
      titled(desk, placed, node, [node.heading], [...under.nodes, ...node.nodes.slice(1)], { ...here, scope: below(under, placed.lead, scopeBelow) }, here);
      return;
    }
  }
  if (here.inherits && here.above && !lead && !leadsAway(node.words.text)) {
    // A heading under a bare date: it takes that date.
    titled(desk, inheritedPlace(here.above), node, [node.heading], node.nodes, { ...here, scope: { ...scopeBelow, dated: 'titled' } }, here);
    return;
  }
  place(desk, [node.heading], here);
  const said = weakAnchor(node.words, here);
  desk.walk(node.nodes, { ...here, above: said ?? (lead ? undefined : here.above), scope: scopeBelow, sections, inherits: false, ...saidAbove(node.heading, [], here) });
}

/** An entry with a title of its own and all that stands under it. */
function titled(desk: Desk, placed: Placed, node: Part, opening: readonly Block[], rest: readonly Node[], inside: Here, here: Here): void {
  const draft = draftOf(placed, opening, node.heading.at, here);
  push(desk, draft);
  remember(draft, here);
  desk.walk(rest, { ...inside, within: draft, inherits: false });
  draft.at = cover(draft.at, node.at);
}

/** A heading as the opening of its entry, the label taken off. */
function headed(node: Part, lead: Lead): Block {
  const words = slicePassage(node.words, { start: lead.rest, end: node.words.text.length });
  return { ...node.heading, words };
}

/** The one date that a heading speaks of, for what stands below to take its year from: "The flood of March 1953". */
function weakAnchor(words: Passage, here: Here): Anchor | undefined {
  if (words.text.length > 120) return undefined;
  const dates = readDates(words.text, here.dates).filter((when) => when.kind === 'read');
  const [when] = dates;
  if (when?.kind !== 'read' || dates.length > 1 || !/^-?\d{4}(?:-\d\d){0,2}$/.test(when.edtf)) return undefined;
  return { when, at: spanInSource(words, when.at), role: 'the heading above' };
}
