/** What the fuzzer found, cut down to what it takes: spans must be honest in all of these. */
import { describe, expect, test } from 'vitest';
import { accountOf } from '../../src/account/index.ts';
import { read } from '../../src/read/index.ts';
import { dishonestEntries, dishonestSpans } from './honest.ts';

describe('spans stay honest', () => {
  test.each([
    // A block of YAML whose head is broken: its first line is lost, and the words after it stand further on.
    ['yaml', '- year: 2021\n  event: |\u000e      <a href="https://example.org/c">A talk</a>\n      Support for carts\n- year: 2022\n  event: A race\n'],
    // The date to show stands in a field of its own, and says other than the fields of the date.
    ['csv', 'Year,Month,Day,End Year,Display Date,Headline,Text\n1815,12,10,,1852,Ada,A life\n1943,7,,,1946,The rooms,Cards\n1956,,,,1962,Space,Paths\n'],
  ])('%s: %.60s', async (ending, text) => {
    const document = await read(new TextEncoder().encode(text), { path: `a.${ending}` });
    expect(dishonestSpans(document)).toEqual([]);
    expect(dishonestEntries(accountOf(document))).toEqual([]);
  });
});
