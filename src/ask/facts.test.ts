/** What a page carries of an account answers as the account does. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accountOf } from '../account/index.ts';
import { readMarkdown } from '../read/index.ts';
import { timelineItems } from '../view/items.ts';
import { factsOf } from './facts.ts';
import { find } from './find.ts';
import { match } from './match.ts';
import { askedOfFacts } from './of-facts.ts';
import { parseQuery } from './query.ts';

const read = (text: string) => accountOf(readMarkdown(text, { path: 'x.md' }));

const STORY = `# Two neighbours

**March 1951**: Norway and Peru hold secret talks in Geneva through Swiss mediators.

**18 April 1952**: Norway and Peru sign the Lima Accord. Peru pays Norway $40 million.

**1953**: Peru announces it will leave the Lima Accord; oil exports fall from 300 to 120 barrels.

**June 1954**: Norway imposes sanctions on Peru.
`;

const account = read(STORY);
const facts = factsOf(account)!;
const names = (name: number | readonly number[]): string => facts.names[typeof name === 'number' ? name : (name[0] ?? 0)] ?? '';

test('actors in the order of their appearance', () => expect(facts.actors.slice(0, 2).map(([own, kind]) => [names(own), kind])).toEqual([['Norway', 'state'], ['Peru', 'state']]));

test('sums with their words', () => expect(facts.sums.map(([entry, amount, currency, words]) => [entry, amount, currency, words])).toEqual([[1, 40e6, 'USD', '$40 million']]));

test('it is plain JSON', () => expect(JSON.parse(JSON.stringify(facts))).toEqual(facts));

test.each(['', '# Title\n\nA walk.', '**1805**: It rains.\n\n**1806**: It rains again.'])('nothing of "%s"', (text) => expect(factsOf(read(text))).toBeUndefined());

const QUERIES = ['actor:Norway', 'actor:Peru type:SANCTION', 'who:Norway', 'to:Peru', 'through:*', 'before:1953', 'after:1952-06', 'on:1952', 'during:1951/1953', 'money>1e6', 'currency:usd', 'quantity>=100', 'place:Geneva', 'instrument:"Lima Accord"', 'sign -Geneva', 'talks OR oil', 'status:asserted', 'secret:yes', '-actor:Norway', 'type:AGREE OR through:*', 'equals:1953'];
const DOCUMENTS = [['a story', account], ['our example', read(readFileSync(new URL('../../examples/us-iran-diplomacy.md', import.meta.url), 'utf8'))]] as const;

describe.each(DOCUMENTS)('%s answers on the page as at the command line', (_, of) => {
  const own = factsOf(of)!;
  const asked = askedOfFacts(own, timelineItems(of).items, (index) => of.entries[index]!.text.text);
  const states = of.states.flatMap(({ name }) => [`during:"${name}"`, `state:"${name}"`]);
  test.each([...QUERIES, ...own.actors.slice(0, 20).map(([name]) => `actor:"${own.names[name]}"`), ...states])('%s', (text) => {
    const query = parseQuery(text);
    if ('kind' in query) throw new Error(query.why);
    const page = match(asked, query);
    const line = find(of, query);
    if ('kind' in line || 'kind' in page) return expect('kind' in page).toBe('kind' in line);
    expect(page.map(({ entry, certainty }) => [entry.id, certainty])).toEqual(line.map(({ entry, certainty }) => [entry, certainty]));
  });
});

test.each([['actor:', 7], ['actr:Oman', 1], ['type:WALK', 6], ['before:soon', 8]])('"%s" is wrong at column %i', (text, column) => {
  const query = parseQuery(text);
  const asked = askedOfFacts(facts, timelineItems(account).items, () => '');
  const mistake = 'kind' in query ? query : match(asked, query);
  expect(mistake).toMatchObject({ kind: 'mistake', column });
});
