import { describe, expect, test } from 'vitest';
import { accountOf } from '../account/index.ts';
import { parseIsoDay } from '../dates/index.ts';
import { readMarkdown } from '../read/index.ts';
import { choicesOf, dealingsAmong, fits, inForceOn, KIND_WORDS, NOTHING, seriesOf, type Chosen } from './facets.ts';
import { factsOf } from './facts.ts';

const STORY = `# Two neighbours

**March 1951**: Norway and Peru hold talks in Geneva through Swiss mediators.

**18 April 1952**: Norway and Peru sign the Lima Accord.

**12 June 1954**: Norway imposes sanctions on Peru.

**2 May 1956**: Norway lifts sanctions on Peru.
`;
const facts = factsOf(accountOf(readMarkdown(STORY, { path: 'x.md' })))!;
const sanctions = facts.states.find(({ kind }) => kind === 'sanctions')!;

test('actors by the number of their entries', () => expect(choicesOf(facts).who.slice(0, 2)).toEqual([{ value: 'Norway', words: 'Norway', count: 4 }, { value: 'Peru', words: 'Peru', count: 4 }]));
test('kinds in plain words', () => expect(choicesOf(facts).kind.map(({ words }) => words)).toContain(KIND_WORDS.CONSULT));

describe('what is chosen is in the entries', () => {
  test.each<[string, Partial<Chosen>, number[]]>([
    ['nothing chosen',              {},                                            [0, 1, 2, 3]],
    ['an actor',                    { who: ['Switzerland'] },                      [0]],
    ['two actors',                  { who: ['Norway', 'Switzerland'] },            [0]],
    ['a kind',                      { kind: ['SANCTION'] },                        [2]],
    ['one of two kinds',            { kind: ['SANCTION', 'CONSULT'] },             [0, 2]],
    ['an actor and a kind',         { who: ['Switzerland'], kind: ['SANCTION'] },  []],
    ['an instrument',               { instrument: ['Lima Accord'] },               [1]],
    ['a state',                     { state: [sanctions.id] },                     [2, 3]],
    ['somebody else',               { who: ['Bolivia'] },                          []],
  ])('%s', (_, chosen, places) => {
    const is = fits(facts, { ...NOTHING, ...chosen });
    expect([0, 1, 2, 3].filter(is)).toEqual(places);
  });
});

test('dealings name both sides', () => expect(dealingsAmong(facts, ['Norway', 'Peru'], ['SANCTION'])).toMatchObject([{ entry: 2, who: ['Norway'], toWhom: ['Peru'], through: [] }]));

test.each([['1954-06-11', []], ['1954-06-12', ['begins', true]], ['1955-01-01', ['begins', true]], ['1957-01-01', []]])('sanctions on %s: %o', (iso, says) => {
  expect(inForceOn(facts, parseIsoDay(iso)!).filter(({ state }) => state === sanctions).flatMap(({ must, by }) => [by?.[0], must])).toEqual(says);
});

test('what has no end only may be in force when the document can know nothing', () => {
  const open = { ...facts, states: [{ ...sanctions, on: [[0, null, 1]] as const }] };
  expect([50, 60].map((day) => inForceOn(open, day, 60).map(({ must }) => must))).toEqual([[true], [false]]);
});

test.each([[2, 'barrels', []], [3, 'barrels', ['barrels']], [3, 'each way', []]])('%i quantities in %s are a series: %o', (count, unit, units) => {
  const quantities = Array.from({ length: count }, (_, entry) => [entry, entry * 10, unit, ''] as const);
  expect(seriesOf({ ...facts, quantities }).map((series) => series.unit)).toEqual(units);
});
