import { batch, effect } from '@preact/signals';
import { askedOfFacts, fits, match, NOTHING, parseQuery, type Query, type QueryMistake } from '../ask/index.ts';
import type { Chart } from './chart.ts';
import { asking, lies, places, plain } from './find.ts';
import { articleOf, articles } from './prose.ts';
import type { State } from './state.ts';

/** No more places than these are marked at once. */
const MOST = 4000;

/** An entry's words as they stand on the page, and the text nodes they come from. */
interface Words {
  readonly text: string;
  readonly plain: string;
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
}

function wordsOf(article: HTMLElement): Words {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, (node) => (node.parentElement?.closest('aside, details, script, style') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += (node as Text).data;
  }
  return { text, plain: plain(text), nodes };
}

/** A range for a place in an entry's words; a still one, which costs nothing when the page changes. */
function rangeOf({ nodes }: Words, { start, end }: { readonly start: number; readonly end: number }): StaticRange {
  const at = (offset: number, last: boolean): readonly [Text, number] => {
    let index = nodes.length - 1;
    while (index > 0 && (last ? nodes[index]!.start >= offset : nodes[index]!.start > offset)) index -= 1;
    const { node, start: from } = nodes[index]!;
    return [node, Math.min(offset - from, node.length)];
  };
  const [startContainer, startOffset] = at(start, false);
  const [endContainer, endOffset] = at(end, true);
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

/** Whether a query is more than words: it has a field, a "not" or an OR. */
const speaks = (query: string): boolean => /(?:^|\s)-?[\p{L}-]+(?::|[<>]=?|=)|(?:^|\s)-[^\s\d]|(?:^|\s)OR(?:\s|$)/u.test(query);

/** The entries that a query in the find language finds, by their place, with the words in it that can be marked; or what is wrong with it. */
function ask(chart: Chart, text: string, words: (index: number) => string): { readonly found: ReadonlyMap<number, 'must' | 'may'>; readonly words: string } | QueryMistake {
  const query = parseQuery(text);
  if ('kind' in query) return query;
  const facts = chart.facts ?? { names: [], actors: [], entries: [], states: [], sums: [], quantities: [] };
  const found = match(askedOfFacts(facts, Array.from({ length: chart.count }, (_, index) => chart.item(index)), words), query);
  return 'kind' in found ? found : { found: new Map(found.map(({ entry, certainty }) => [entry.index, certainty])), words: wordsIn(query) };
}

const wordsIn = (query: Query): string => query.flat().flatMap((term) => (term.kind === 'words' && !term.not ? [`"${term.words}"`] : [])).join(' ');

/** Keeps what is found, in the data and on the page, true to the query, the facets and the window. */
export function markFound(state: State): void {
  let read: Chart | undefined;
  const known = new Map<string, Words>();
  const words = (id: string): Words | undefined => {
    const article = articleOf(id);
    if (article === undefined) return undefined;
    let found = known.get(id);
    if (found === undefined) known.set(id, (found = wordsOf(article)));
    return found;
  };

  effect(() => {
    const chart = state.chart.value;
    const query = state.query.value.trim();
    const window = state.window.value;
    if (read !== chart) known.clear();
    read = chart;
    const facets = state.facets.value;
    const wordsAt = (index: number): string => { const { id, label, words: first } = chart.item(index); return words(id)?.text ?? `${label} ${first}`; };
    const asked = speaks(query) ? ask(chart, query, wordsAt) : undefined;
    const mistake = asked !== undefined && 'kind' in asked ? asked : undefined;
    const picked = facets === NOTHING || chart.facts === undefined ? undefined : fits(chart.facts, facets);
    const plainly = asked === undefined && query !== '' ? asking(query) : undefined;
    let found: Uint8Array | undefined;
    let perhaps = 0;
    if (window !== undefined || picked !== undefined || plainly !== undefined || (asked !== undefined && mistake === undefined)) {
      found = new Uint8Array(chart.count);
      for (let index = 0; index < chart.count; index += 1) {
        const item = chart.item(index);
        if (window !== undefined && !lies(item, window)) continue;
        if (picked !== undefined && !picked(index)) continue;
        if (plainly !== undefined && !plainly(words(item.id)?.plain ?? plain(`${item.label} ${item.words}`), item)) continue;
        const answer = asked === undefined || 'kind' in asked ? 'must' : asked.found.get(index);
        if (answer === undefined) continue;
        found[index] = 1;
        if (answer === 'may') perhaps += 1;
      }
    }
    batch(() => {
      state.found.value = found;
      state.perhaps.value = perhaps;
      state.mistake.value = mistake;
    });
    markProse(chart, asked === undefined ? query : 'kind' in asked ? '' : asked.words, found, words);
  });
}

function markProse(chart: Chart, query: string, found: Uint8Array | undefined, words: (id: string) => Words | undefined): void {
  // A list of its own: the live one is made again after each change of a class.
  const list = Array.from(articles());
  const ranges: StaticRange[] = [];
  if (found === undefined) for (const article of list) article.classList.remove('outside', 'found');
  else if (list.length > 0) {
    for (const [index, is] of found.entries()) {
      const { id } = chart.item(index);
      const article = articleOf(id);
      article?.classList.toggle('found', is === 1);
      article?.classList.toggle('outside', is !== 1);
      const on = is === 1 && query !== '' && ranges.length < MOST ? words(id) : undefined;
      if (on) for (const place of places(query, on.text)) ranges.push(rangeOf(on, place));
    }
  }
  // Where the browser cannot mark words, the class "found" on the entry marks it whole.
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete('found');
  else CSS.highlights.set('found', new Highlight(...ranges));
}

/** How many are found, of how many. */
export const countFound = (found: Uint8Array): number => found.reduce((sum, one) => sum + one, 0);

/** The id of the next (1) or previous (-1) entry found, in document order, after the one chosen; round at the ends. */
export function nextFound({ found, chart, chosen }: State, by: 1 | -1): string | undefined {
  const flags = found.peek();
  const { count, item } = chart.peek();
  if (flags === undefined || count === 0) return undefined;
  const now = chosen.peek();
  let at = by === 1 ? -1 : count;
  if (now !== undefined) for (let index = 0; index < count; index += 1) if (item(index).id === now) at = index;
  for (let steps = 0; steps < count; steps += 1) {
    at = (at + by + count) % count;
    if (flags[at] === 1) return item(at).id;
  }
  return undefined;
}
