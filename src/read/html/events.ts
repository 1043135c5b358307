import { cover, type Span } from '../../text/index.ts';
import type { Block } from '../blocks.ts';
import { recordBlocks } from '../records/blocks.ts';
import { jsonTree } from '../records/json.ts';
import { withoutMarkup } from '../records/markup.ts';
import type { Field, Tree } from '../records/tree.ts';
import { attribute, elementsBelow, isElement, isText, textsBelow, wordsBelow, type Element, type Node, type Parent } from './tree.ts';

type Map = Tree & { readonly kind: 'map' };

/** Fewer are the page of one event, and no chronology. */
const LEAST = 2;

/** schema.org's Event and the kinds of it: "MusicEvent", "https://schema.org/Festival". */
const EVENT = /(?:^|[/#:])(?:\w*Event|Festival|Hackathon|CourseInstance)$/;

/** What is read of an event, and what it is to an entry. @see https://schema.org/Event */
const FIELDS: Readonly<Record<string, string>> = { startDate: 'start', endDate: 'end', name: 'title', description: 'text', location: 'details', url: 'url' };

/**
 * The events that a page tells to programs: in JSON-LD and in microdata, by schema.org. Tables of dated records that the page does
 * not show as such.
 */
export function eventBlocks(document: Parent, text: string): Block[] {
  const elements = [...elementsBelow(document)];
  const linked = elements.filter((element) => element.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(element, 'type') ?? '')).flatMap((element) => linkedEvents(element, text));
  const events = linked.length >= LEAST ? linked : elements.filter((element) => EVENT.test(attribute(element, 'itemtype')?.trim() ?? '')).flatMap((element) => itemOf(element));
  if (events.length < LEAST) return [];
  const list: Tree = { kind: 'list', at: events.map(({ at }) => at).reduce(cover), items: events };
  return recordBlocks(list, text, withoutMarkup).blocks.map((block) => (block.kind === 'table' ? { ...block, unseen: true } : block));
}

/** Events anywhere in a piece of JSON-LD, in its order. */
function linkedEvents(script: Element, text: string): Map[] {
  const [words] = script.childNodes;
  const where = words?.sourceCodeLocation;
  if (!words || !isText(words) || !where) return [];
  const { tree } = jsonTree(text.slice(where.startOffset, where.endOffset), where.startOffset);
  const found: Map[] = [];
  const waiting: Tree[] = tree ? [tree] : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.kind === 'map' && isEvent(next)) found.push(eventOf(next));
    const inner = next.kind === 'list' ? next.items : next.kind === 'map' ? next.fields.map(({ value }) => value) : [];
    for (let index = inner.length - 1; index >= 0; index--) waiting.push(inner[index] as Tree);
  }
  return found;
}

const get = (map: Map, name: string): Tree | undefined => map.fields.find((field) => field.name === name)?.value;

function isEvent(map: Map): boolean {
  const type = get(map, '@type');
  const types = type?.kind === 'list' ? type.items : type ? [type] : [];
  return types.some((one) => one.kind === 'scalar' && EVENT.test(one.text)) && get(map, 'startDate')?.kind === 'scalar';
}

function eventOf(map: Map): Map {
  const fields = map.fields.flatMap(({ name, at, value }): Field[] => {
    const known = FIELDS[name];
    const said = known === 'details' ? placeName(value) : value;
    return known !== undefined && said?.kind === 'scalar' ? [{ name: known, at, value: said }] : [];
  });
  return { ...map, fields };
}

/** The name of a place, or its address. */
function placeName(place: Tree): Tree | undefined {
  if (place.kind === 'list') return place.items[0] && placeName(place.items[0]);
  if (place.kind === 'scalar') return place;
  const address = get(place, 'address');
  return get(place, 'name') ?? (address?.kind === 'map' ? (get(address, 'addressLocality') ?? get(address, 'streetAddress')) : address);
}

/** An event in microdata. @see HTML Living Standard, "Microdata" */
function itemOf(element: Element): Map[] {
  const where = element.sourceCodeLocation;
  if (!where) return [];
  const fields: Field[] = [];
  const waiting: Node[] = element.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    const named = (attribute(node, 'itemprop') ?? '').split(/\s+/).map((name) => FIELDS[name]).find((name) => name !== undefined);
    const value = named === undefined ? undefined : valueOf(node);
    if (named !== undefined && value && !fields.some(({ name }) => name === named)) fields.push({ name: named, at: value.at, value });
    // What another item says is not said of this one.
    if (attribute(node, 'itemscope') === undefined) for (let index = node.childNodes.length - 1; index >= 0; index--) waiting.push(node.childNodes[index] as Node);
  }
  return fields.some(({ name }) => name === 'start') ? [{ kind: 'map', at: { start: where.startOffset, end: where.endOffset }, fields }] : [];
}

/** The value of a property: of an item the name in it; an attribute that says it to programs; else its words. */
function valueOf(element: Element): (Tree & { kind: 'scalar' }) | undefined {
  if (attribute(element, 'itemscope') !== undefined) {
    const name = [...elementsBelow(element)].find((inner) => attribute(inner, 'itemprop') === 'name') ?? [...elementsBelow(element)].find((inner) => /^(?:address|addressLocality)$/.test(attribute(inner, 'itemprop') ?? ''));
    return name && attribute(name, 'itemscope') === undefined ? valueOf(name) : undefined;
  }
  for (const name of ['content', 'datetime', ...(element.tagName === 'a' || element.tagName === 'link' ? ['href'] : [])]) {
    const value = attribute(element, name)?.trim();
    const where = element.sourceCodeLocation?.attrs?.[name];
    // Of an attribute, name="value", the value.
    if (value && where) return { kind: 'scalar', at: { start: where.startOffset + name.length + 1, end: where.endOffset }, type: 'string', text: value };
  }
  const words = wordsBelow(element).replace(/\s+/g, ' ').trim();
  const spans = [...textsBelow(element)].flatMap(({ value, sourceCodeLocation: where }): Span[] => (where && value.trim() !== '' ? [{ start: where.startOffset, end: where.endOffset }] : []));
  return words === '' || spans.length === 0 ? undefined : { kind: 'scalar', at: spans.reduce(cover), type: 'string', text: words };
}
