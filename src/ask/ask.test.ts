import { describe, expect, test } from 'vitest';
import { accountOf } from '../account/index.ts';
import { read } from '../read/read-document.ts';
import { actors, answer, find, parseQuery, QuestionError } from './index.ts';

const document = `# The lakes, 1901-1910

**1901**: Kenya and Uganda hold secret direct talks in Geneva.

**May 1902**: Kenya bans direct talks with Uganda.

**1903**: Kenya and Uganda meet directly in Nairobi.

**June 1904**: Kenya and Uganda negotiate through Norwegian intermediaries and sign the Treaty of Kisumu. Kenya pays Uganda £4 million, £1 million in cash.

**1906**: Uganda releases 12 prisoners. Exports of Uganda fall from 90 tonnes to 40 tonnes.

**1908**: Kenya leaves the Treaty of Kisumu.
`;
const account = accountOf(await read(document, { path: 'lakes.md' }));

describe('questions are answered with line and words', () => {
  test.each([
    ['at',         { date: '1905-01-01' },                                   { must: [{ kind: 'ban' }, { kind: 'agreement', name: 'Treaty of Kisumu' }, { name: 'Kenya participation in Treaty of Kisumu' }] }],
    ['between',    { a: 'Kenya', b: 'Uganda', mode: 'indirect' },            { items: [{ line: 9, through: ['Norway'] }] }],
    ['between',    { a: 'Kenya', b: 'Uganda', secret: true },                { items: [{ line: 3, mode: 'direct' }] }],
    ['money',      { from: 'Kenya', to: 'Uganda' },                          { items: [{ line: 9, amount: 4e6, currency: 'GBP' }, { amount: 1e6, partOf: 4e6 }], total: { amount: 4e6, currency: 'GBP' } }],
    ['prisoners',  {},                                                       { items: [{ line: 11, give: 12, edtf: '1906' }] }],
    ['quantity',   { of: 'exports' },                                        { items: [{ from: 90, to: 40, unit: 'tonnes' }] }],
    ['instrument', { name: 'Treaty of Kisumu', what: 'left' },               { items: [{ line: 13, edtf: '1908' }] }],
    ['who',        { name: 'Uganda' },                                       { items: [{ line: 3 }, { line: 5 }, { line: 7 }, { line: 9 }, { line: 11 }] }],
    ['bans',       { name: 'ban on direct talks', what: 'contradictions' },  { items: [{ line: 7 }] }],
  ] as const)('%s %j', (kind, asked, wanted) => expect(answer(account, kind, asked)).toMatchObject(wanted));

  test('a question without a day says what is missing', () => {
    expect(() => answer(account, 'at', { date: 'soon' })).toThrow(new QuestionError('"date" is "soon"; expected a day as 2008-06-01.'));
  });
});

describe('find', () => {
  test.each([
    ['actor:Uganda type:CONSULT before:1903',   ['must 3']],
    ['through:*',                               ['must 9']],
    ['money>1e6',                               ['must 9']],
    ['during:"Treaty of Kisumu in force"',      ['may 9', 'must 11', 'must 13']],
    ['after:1904 -prisoners',                   ['must 13']],
    ['prisoners OR "direct talks"',             ['must 3', 'must 5', 'must 11']],
    ['on:1902-05-03',                           ['may 5']],
    ['who:Uganda type:AGREE',                   ['must 9']],
  ])('%s', (query, wanted) => {
    const parsed = parseQuery(query);
    const found = 'kind' in parsed ? parsed : find(account, parsed);
    expect('kind' in found ? found.why : found.map(({ certainty, line }) => `${certainty} ${line}`)).toEqual(wanted);
  });

  test.each([
    ['actr:Iran',       1,  'There is no field "actr".'],
    ['talks type:MEET', 12, '"MEET" is no type of event.'],
    ['money>much',      7,  '"much" is no number.'],
    ['actor:',          7,  '"actor:" has no value.'],
    ['a "b',            3,  'The quotation mark is not closed.'],
    ['before:soon',     8,  '"soon" is no EDTF date'],
    ['OR x',            1,  'OR has nothing before it.'],
    ['actor>3',         6,  '"actor" cannot be compared with ">".'],
    ['',                1,  'The query is empty.'],
  ])('%j is wrong at column %i', (query, column, why) => {
    const parsed = parseQuery(query);
    const mistake = 'kind' in parsed ? parsed : find(account, parsed);
    expect(mistake).toMatchObject({ kind: 'mistake', column });
    expect('why' in mistake ? mistake.why : '').toContain(why);
  });
});

test('the ledger of actors has their names and lines', () => {
  expect(actors(account).find(({ canonical }) => canonical === 'Norway')).toMatchObject({ names: ['Norwegian'], entries: [9] });
});
