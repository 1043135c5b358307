import { describe, expect, test } from 'vitest';
import { mentionsIn } from './reading.fixture.ts';

const brief = (texts: string | readonly string[], kind: string): string[] =>
  mentionsIn(texts).filter((mention) => mention.kind === kind).map((mention) => `${mention.text} = ${'canonical' in mention ? mention.canonical : ''}`);

describe('actors go by one name', () => {
  test.each([
    ['Tehran refused.',                                         ['Tehran = Iran']],                        // a capital for its government
    ['The envoy flew to Tehran.',                               []],                                       // and as a place
    ['President Amina Sow spoke; Sow then left.',               ['President Amina Sow = Amina Sow', 'Sow = Amina Sow']],
    ['The Spanish navy and Portuguese diplomats met.',          ['Spanish navy = Spanish navy', 'Spanish = Spain', 'Portuguese diplomats = Portuguese diplomats', 'Portuguese = Portugal']],
    ['Marlow Steel fired Theresa May of NATO.',                 ['Marlow Steel = Marlow Steel', 'Theresa May = Theresa May', 'NATO = NATO']],
    ['A jet shelled the port of Qarna in Yemen.',               []],                                       // places only
    ['The Union of River Towns (URT) met. Later URT split.',    ['Union of River Towns = Union of River Towns', 'URT = Union of River Towns', 'URT = Union of River Towns']],
    ['Riots followed. Meetings were banned.',                   []],                                       // capitals of sentences are no names
  ])('%s', (text, names) => expect(brief(text, 'actor')).toEqual(names));

  test('a surname is joined to the full name of another entry, with the reason', () => {
    const [, , second] = mentionsIn(['Ruth Okafor signs.', 'Okafor resigns.']).filter(({ kind }) => kind === 'actor').concat([undefined as never]);
    const found = mentionsIn(['Ruth Okafor signs.', 'Okafor resigns.']).filter((mention) => mention.kind === 'actor')[1];
    expect(second).toBeUndefined();
    expect(found).toMatchObject({ canonical: 'Ruth Okafor', joined: '“Okafor” is the surname of Ruth Okafor' });
  });

  test('a misspelling is joined as doubtful', () => {
    const found = mentionsIn(['Mahmud Karzaidi speaks.', 'Mahmud Karzeidi answers.']).filter((mention) => mention.kind === 'actor');
    expect(found.map(({ canonical }) => canonical)).toEqual(['Mahmud Karzaidi', 'Mahmud Karzaidi']);
    expect(found[1]).toMatchObject({ doubt: '“Karzeidi” may be a misspelling of “Karzaidi”' });
  });
});

describe('sums of money', () => {
  test.each([
    ['They paid $1.2 billion, $300 million in cash.',              [[1.2e9, 'USD', 'total'], [3e8, 'USD', 'part']]],
    ['A fine of €40m and a loan of 500 million Swiss francs.',     [[4e7, 'EUR', 'total'], [5e8, 'CHF', 'total']]],
    ['They got £90,000, or £3,000 each.',                          [[90_000, 'GBP', 'total'], [3000, 'GBP', 'part']]],
    ['USD 5 million including USD 2 million for roads.',           [[5e6, 'USD', 'total'], [2e6, 'USD', 'part']]],
    ['Two thousand Canadian dollars were lost.',                   [[2000, 'CAD', 'total']]],
    ['It cost $5 million in one year and $9 million in the next.', [[5e6, 'USD', 'total'], [9e6, 'USD', 'total']]], // side by side
    ['He won two marks of favour.',                                []],
  ])('%s', (text, sums) => {
    const found = mentionsIn(text).filter((mention) => mention.kind === 'money');
    expect(found.map(({ amount, currency, role }) => [amount, currency, role])).toEqual(sums);
  });
});

describe('quantities', () => {
  test.each([
    ['Exports fell from 2 million barrels a day to 900,000.', [['2 million barrels a day', 2e6, 'barrels per day'], ['900,000', 900_000, 'barrels per day']]],
    ['Seven miners died and 1,200 houses burned.',           [['Seven miners', 7, 'people'], ['1,200 houses', 1200, 'houses']]],
    ['The mob killed 31.',                                   [['31', 31, 'people']]],
    ['A 3-for-2 exchange of prisoners.',                     [['3-for-2', 3, 'each way']]],
    ['The two sides met in 1998 under Resolution 44.',       []],
    ['Turnout was 61.5%.',                                   [['61.5%', 61.5, 'percent']]],
  ])('%s', (text, wanted) => {
    const found = mentionsIn(text).filter((mention) => mention.kind === 'quantity');
    expect(found.map(({ text: words, value, unit }) => [words, value, unit])).toEqual(wanted);
  });
});

describe('instruments', () => {
  test.each([
    ['They signed the Treaty of Lower Fenn.',                                ['Treaty of Lower Fenn = Treaty of Lower Fenn']],
    ['The Council passed Resolution 77.',                                    ['Resolution 77 = Resolution 77']],
    ['The Shared Rivers Plan of Action binds all. The SRPA lapsed in 1990.', ['Shared Rivers Plan of Action = Shared Rivers Plan of Action', 'SRPA = Shared Rivers Plan of Action']],
    ['They began a policy of Open Doors.',                                   ['Open Doors = Open Doors']],
    ['A plan of action was made.',                                           []],
  ])('%s', (text, names) => expect(brief(text, 'instrument')).toEqual(names));
});

test.each(['Omani intermediaries paid “$2 million” to Dr. A. B. Said.', 'U.S.-Iran talks: 5-for-5 & more…', ''])('%j keeps its words', (text) => {
  for (const mention of mentionsIn(text)) expect(text.slice(mention.at.start, mention.at.end)).toBe(mention.text);
});
