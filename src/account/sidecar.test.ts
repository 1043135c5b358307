import { array, assert, constantFrom, oneof, property, record, string, constant } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctionFields, correctionFrom, correctionLine, type Correction } from './correction.ts';
import { parseCorrections } from './corrections.ts';
import { changeSidecar, SidecarMistake } from './sidecar.ts';

const drop: Correction = { do: 'drop', words: 'Kenya warns Uganda: twice' };
const LINE = '- {drop: "Kenya warns Uganda: twice"}\n';

describe('a correction is added, and what the user wrote stays to the letter', () => {
  test.each([
    ['nothing yet',                   '',                                          LINE],
    ['only a comment',                '# mine\n',                                  `# mine\n${LINE}`],
    ['comments, blanks and order',    '# mine\n\n-   {drop:  x} # why\n\n# end\n', `# mine\n\n-   {drop:  x} # why\n\n# end\n${LINE}`],
    ['no last end of line',           '- drop: x',                                 `- drop: x\n${LINE}`],
    ['an indented list',              '  - drop: x\n  - drop: y\n',                `  - drop: x\n  - drop: y\n  ${LINE}`],
    ['lines of Windows',              '- drop: x\r\n',                             `- drop: x\r\n${LINE.trimEnd()}\r\n`],
    ['a list in brackets: anew',      '[{drop: x}] # mine\n',                      '[ { drop: x }, { drop: "Kenya warns Uganda: twice" } ] # mine\n'],
  ])('%s', (_, before, after) => expect(changeSidecar(before, { add: drop })).toBe(after));
});

describe('a correction is taken out', () => {
  test.each([
    ['the only one',                  LINE,                                            ''],
    ['from among others',             `# a\n- drop: x\n${LINE}# b\n- drop: y # c\n`,   '# a\n- drop: x\n# b\n- drop: y # c\n'],
    ['one of several lines',          '- drop: x\n- drop: >-\n    Kenya warns\n    Uganda: twice\n- drop: y\n', '- drop: x\n- drop: y\n'],
    ['the last of two that are alike', `${LINE}- drop: x\n${LINE}`,                    `${LINE}- drop: x\n`],
  ])('%s', (_, before, after) => expect(changeSidecar(before, { remove: drop })).toBe(after));
});

describe('what cannot be done is said, and nothing is written', () => {
  test.each([
    ['- {drop: x', 'Line 1, column 11: This is no YAML'],
    ['drop: x',    'Line 1, column 1: A sidecar is a list of corrections.'],
    ['- drop: x',  'The correction stands there no longer.'],
  ])('%s', (text, words) => {
    expect(() => changeSidecar(text, { remove: drop })).toThrow(SidecarMistake);
    expect(() => changeSidecar(text, { remove: drop })).toThrow(words);
  });
});

const words = oneof(string({ minLength: 1, maxLength: 20 }), constantFrom('yes', 'null', '12', '- a: b', '"', "it's", 'a # b', 'Ж ц', 'two\nlines', '{x}', '~')).map((text) => text.trim()).filter((text) => text !== '');
const correction = oneof(
  record({ do: constant('merge' as const), names: array(words, { minLength: 1, maxLength: 3 }), as: words }),
  record({ do: constant('split' as const), words, within: words, as: words }),
  record({ do: constant('drop' as const), words }),
  record({ do: constant('type' as const), words, as: constantFrom('CONSULT' as const, 'AID' as const) }),
  record({ do: constant('name' as const), state: words, as: words }),
  record({ do: constant('drop state' as const), state: words }),
);

test('whatever is corrected can be written, read, and taken out again', () => {
  assert(property(array(correction, { minLength: 1, maxLength: 5 }), (list) => {
    let text = '# mine\n';
    for (const one of list) text = changeSidecar(text, { add: one });
    expect(parseCorrections(text).corrections.map((placed) => placed.correction)).toEqual(list);
    for (const one of list.toReversed()) text = changeSidecar(text, { remove: one });
    expect(text).toBe('# mine\n');
  }));
});

test('fields of a correction are those it is read from', () => {
  assert(property(correction, (one) => { expect(correctionFrom(JSON.parse(JSON.stringify(correctionFields(one))))).toEqual(one); }));
});

test.each([
  [{ drop: '' },                                '"drop" of "drop" is words'],
  [{ type: 'x', as: 'MEET' },                   '"MEET" is no type of event.'],
  [{ merge: [], as: 'x' },                      '"merge" is a list of names.'],
  [{ merge: 'x', as: 'x' },                     '"merge" is a list of names.'],
  [{ name: 'x', as: { a: 1 } },                 '"as" of "name" is words'],
  [{ drop: 'x'.repeat(4001) },                  'at most 4000'],
  [{ drop: 'x', path: '../y' },                 '"drop" has no field "path".'],
  [[],                                          'A correction is fields in braces'],
  [JSON.parse('{"__proto__": {"drop": "x"}}'),  'A correction begins with'],
])('%j is refused in words', (fields, sentence) => expect(correctionFrom(fields)).toMatchObject({ mistake: expect.stringContaining(sentence) }));

test('a line is plain where it can be', () => expect(correctionLine({ do: 'merge', names: ['Hamid Karzai', 'the president (once)', 'no'], as: 'Karzai' })).toBe('{merge: [Hamid Karzai, "the president (once)", "no"], as: Karzai}'));
