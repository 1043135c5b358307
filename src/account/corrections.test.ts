import { describe, expect, test } from 'vitest';
import { read } from '../read/read-document.ts';
import { applyCorrections, parseCorrections } from './corrections.ts';
import { accountOf } from './index.ts';

const document = '**1901**: Kenya and Uganda hold talks on water.\n\n**1902**: Kenya warns Uganda. Clinton visits Nairobi.\n\n**1903**: Rain.\n\n**1904**: Peru attacks Chile.\n';
const account = accountOf(await read(document, { path: 'lakes.md' }));
const apply = (text: string) => applyCorrections(account, parseCorrections(text).corrections);

test('names are merged everywhere: in mentions, events and states', () => {
  const { account: corrected, lost } = apply('- {merge: [Kenya, Uganda], as: East Africa}');
  expect(lost).toEqual([]);
  expect(corrected.entries[0]?.events[0]?.who.map(({ canonical }) => canonical)).toEqual(['East Africa', 'East Africa']);
  expect(corrected.states[0]?.parties[0]?.canonical).toBe('East Africa');
});

test('an event is dropped, another gets its type, a state its name; the document is the same', () => {
  const { account: corrected, lost } = apply('- {drop: Kenya warns Uganda}\n- {type: Peru attacks Chile, as: THREATEN}\n- {name: talks on water, as: the water talks}\n- {split: Clinton, in: visits Nairobi, as: Hillary Clinton}\n');
  expect(lost).toEqual([]);
  expect(corrected.entries.map(({ events }) => events.map(({ type }) => type))).toEqual([['CONSULT'], ['CONSULT'], [], ['THREATEN']]);
  expect(corrected.states.map(({ name }) => name)).toEqual(['the water talks']);
  expect(corrected.entries[1]?.mentions.some((mention) => mention.kind === 'actor' && mention.canonical === 'Hillary Clinton')).toBe(true);
  expect(corrected.source).toBe(account.source);
});

test('what no longer applies is told, not dropped', () => {
  expect(apply('- {drop: words that are gone}\n- {merge: [Nobody], as: X}').lost.map(({ line, why }) => [line, why])).toEqual([
    [1, 'no event is read from “words that are gone” now'],
    [2, 'no actor goes by any of “Nobody” now'],
  ]);
});

test('words that are all of an event mean it; others it must be within; an entry can be named', async () => {
  const twice = accountOf(await read('**1901**: Peru attacks Chile.\n\n**1902**: Peru attacks Chile again.\n\n**1903**: Peru attacks Chile.\n\n**1904**: Rain.\n\n**1905**: Snow falls.\n', { path: 'war.md' }));
  const left = (text: string) => applyCorrections(twice, parseCorrections(text).corrections).account.entries.map(({ events }) => events.length);
  expect(left('')).toEqual([1, 1, 1, 0, 0]);
  const [, second] = twice.entries.flatMap(({ events }) => events);
  expect(left(`- {drop: "${second?.text ?? ''}", in: Peru attacks Chile again}`)).toEqual([1, 0, 1, 0, 0]);
  expect(left('- {drop: attacks Chi}')).toEqual([0, 0, 0, 0, 0]);
});

describe('mistakes are told with their line', () => {
  test.each([
    ['drop: x',                     1, 'A sidecar is a list of corrections.'],
    ['- {drop: x}\n- {dorp: x}',    2, 'A correction begins with merge,'],
    ['- {type: x, as: MEETING}',    1, '"MEETING" is no type of event.'],
    ['- {merge: Kenya, as: X}',     1, '"merge" is a list of names.'],
    ['- {split: A, as: B}',         1, '"split" needs the field "in".'],
    ['- {drop: x, as: y}',          1, '"drop" has no field "as".'],
    ['- {drop: *x}',                1, 'A correction is fields in braces'],
    ['- {drop: ""}',                1, '"drop" of "drop" is words'],
    ['- {',                         1, 'This is no YAML'],
  ])('%j', (text, line, message) => {
    const [first] = parseCorrections(text).mistakes;
    expect(first).toMatchObject({ line });
    expect(first?.message).toContain(message);
  });
});
