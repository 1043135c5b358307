import { describe, expect, test } from 'vitest';
import { leadingDate, readLabel } from '../every.ts';
import { whenFromEdtf } from '../edtf-when.ts';
import type { DateContext, ReadWhen } from '../when.ts';

/** The words, EDTF and rest of a text that begins with a date. */
function lead(text: string, context: DateContext = {}) {
  const found = leadingDate(text, context);
  return found && [text.slice(found.when.at.start, found.when.at.end), found.when.kind === 'read' ? found.when.edtf : `unread: ${found.when.why}`];
}
const under = (edtf: string, role = 'the heading above'): DateContext => ({ established: [{ when: whenFromEdtf(edtf, { start: 5, end: 9 }) as ReadWhen, at: { start: 5, end: 9 }, role }] });

test.each([
  ['1845-6: a war', '1845-6', '1845/1846'],
  ['2021-03-11 – 15 talks', '2021-03-11 – 15', '2021-03-11/2021-03-15'],
  ['? – 410', '? – 410', '/0410'],
  ['?–1187 Building', '?–1187', '/1187'],
  ['c.640', 'c.640', '0640~'],
  ['730(ca.)', '730(ca.)', '0730~'],
  ['~455', '~455', '0455~'],
  ['Early 1917', 'Early 1917', '1917-01~/1917-04~'],
  ['1895, Apr', '1895, Apr', '1895-04'],
  ['1945, Aug 15', '1945, Aug 15', '1945-08-15'],
  ['1923-July', '1923-July', '1923-07'],
  ['10 September 1890-1899', '10 September 1890-1899', '1890-09-10/1899'],
  ['July 13 1921-now', 'July 13 1921-now', '1921-07-13/..'],
  ['Friday, 21 March 1986: a talk', 'Friday, 21 March 1986', '1986-03-21'],
  ['FY1919', 'FY1919', '1919'],
  ['1931/32 session', '1931/32', '1931/1932'],
  ['Michaelmas term 1911', 'Michaelmas term 1911', '1911-36'],
  ['4.5B years ago', '4.5B years ago', 'Y-4500000000'],
  ['0.3M–0.2M BCE', '0.3M–0.2M BCE', 'Y-300000/Y-200000'],
  ['12,000 – 9,000 BC', '12,000 – 9,000 BC', 'Y-12000/-8999'],
  ['345 BC – 322 BC', '345 BC – 322 BC', '-0344/-0321'],
  ['3rd–2nd c. BC', '3rd–2nd c. BC', '-0299/-0100'],
  ['7th to 9th century', '7th to 9th century', '0601/0900'],
  ['702–718; 731–740', '702–718; 731–740', '{0702..0718,0731..0740}'],
  ['1911, 14, 22', '1911, 14, 22', '{1911,1914,1922}'],
  ['?? June 1951', '?? June 1951', '1951-06'],
  ['20230128T150000Z', '20230128T150000Z', '2023-01-28T15:00:00Z'],
  ['1921 Opened by the mayor', '1921', '1921'],
  ['468', '468', '0468'],
  ['Marzo 25, 1920', 'Marzo 25, 1920', '1920-03-25'],
  ['XII век', 'XII век', '1101/1200'],
  ['**3 May 1871** Fire', '3 May 1871', '1871-05-03'],
  ['31 June 1894: fire', '31 June 1894', 'unread: June has 30 days'],
])('"%s" begins with %s', (text, words, edtf) => { expect(lead(text)).toEqual([words, edtf]); });

describe('what is established completes a label', () => {
  test.each([
    ['20 Mar', '1920', '1920-03-20'],
    ['7–9 May', '1987', '1987-05-07/1987-05-09'],
    ['30.12–2.1', '1987', '1987-12-30/1988-01-02'],
    ['Dec', '1987', '1987-12'],
    ['Autumn', '1931', '1931-23'],
    ['01:38: deploy', '2019-10-21', '2019-10-21T01:38:00'],
    ['02:00 UTC', '2019-10-21', '2019-10-21T02:00:00Z'],
    ['the next day', '2019-10-21', '2019-10-22'],
    ['later that year', '2019-10-21', '2019'],
    ['three years on', '2019-10-21', '2022'],
  ])('%s under %s', (text, above, edtf) => { expect(lead(text, under(above))?.[1]).toBe(edtf); });

  test('and the reading says where from', () => {
    expect(leadingDate('20 Mar', under('1920'))?.when).toMatchObject({ provenance: [{ part: 'year', how: 'inherited', anchor: { start: 5, end: 9 }, anchorIn: 'context', why: 'year taken from the heading above' }] });
  });

  test('an era that the section says holds for its numbers', () => {
    expect(lead('468', { era: 'BC' })?.[1]).toBe('-0467');
  });
});

test.each([
  ['20 Mar', 'XXXX-03-20'],
  ['March', 'XXXX-03'],
])('"%s" with nothing established has no year', (text, edtf) => { expect(lead(text, { reference: '2020-01-01' })?.[1]).toBe(edtf); });

test.each(['Resolution 1929', 'n.d.', '14', 'Opened in 1921', '1,500 troops', 'The council met', ''])('"%s" does not begin with a date', (text) => {
  const found = lead(text);
  expect(found === undefined || found[0] === '').toBe(true);
});

test('a whole label is read, words before the date as well', () => {
  expect(readLabel('Spring–autumn 1923')).toMatchObject({ edtf: '1923-21/1923-23' });
  expect(readLabel('no date at all')).toBeUndefined();
});
