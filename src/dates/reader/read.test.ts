import { describe, expect, test } from 'vitest';
import { readDates } from '../every.ts';
import { readDates as readEnglish } from '../read.ts';

/** What is read in an English text written on 1 June 1990: words and EDTF. */
const read = (text: string) => readDates(text, { reference: '1990-06-01', language: 'en' }).map((when) => [text.slice(when.at.start, when.at.end), when.kind === 'read' ? when.edtf : `unread: ${when.why}`]);

describe('days, months, years', () => {
  test.each([
    ['The mill burned on 3 May 1871.', '3 May 1871', '1871-05-03'],
    ['The mill burned on May 3rd, 1871.', 'May 3rd, 1871', '1871-05-03'],
    ['The 3rd of May 1871 was a Wednesday.', 'The 3rd of May 1871', '1871-05-03'],
    ['It opened Friday, 21 March 1986 at noon.', 'Friday, 21 March 1986', '1986-03-21'],
    ['Entry of 1948, 3 January.', '1948, 3 January', '1948-01-03'],
    ['Entry of 1947 Dec 23.', '1947 Dec 23', '1947-12-23'],
    ['Filed 1987-04-09, closed soon.', '1987-04-09', '1987-04-09'],
    ['Filed on 31.12.1882.', '31.12.1882', '1882-12-31'],
    ['Landed 20.XI.1956.', '20.XI.1956', '1956-11-20'],
    ['Hole 5-Feb-02 is closed.', '5-Feb-02', '1902-02-05'],
    ['In week 1988-W03 it rained.', '1988-W03', '1988-01-18/1988-01-24'],
    ['It was sold in March 1963.', 'March 1963', '1963-03'],
    ["It was sold in Sept '59.", "Sept '59", '1959-09'],
    ['In 1929 it failed.', '1929', '1929'],
    ['The 1929 harvest failed.', '1929', '1929'],
  ])('%s', (text, words, edtf) => { expect(read(text)).toEqual([[words, edtf]]); });
});

describe('ranges, sets, open ends', () => {
  test.each([
    ['They met on 11–14 May 1898.', '11–14 May 1898', '1898-05-11/1898-05-14'],
    ['They met 30 Jan–2 Feb 1868.', '30 Jan–2 Feb 1868', '1868-01-30/1868-02-02'],
    ['They met from March to June 1922.', 'from March to June 1922', '1922-03/1922-06'],
    ['They met between November and January 1922.', 'between November and January 1922', '1921-11/1922-01'],
    ['Closed Nov. 1919 through early 1920.', 'Nov. 1919 through early 1920', '1919-11/1920-04~'],
    ['The war of 1845–6 ended it.', '1845–6', '1845/1846'],
    ['The truce of 1283/84 held.', '1283/84', '1283/1284'],
    ['It ran 10 September 1890-1899.', '10 September 1890-1899', '1890-09-10/1899'],
    ['Since 2003 nobody came.', 'Since 2003', '2003/..'],
    ['He stayed until 1791.', 'until 1791', '../1791'],
    ['Few came before 1370.', 'before 1370', '../1369'],
    ['Few came after 1980.', 'after 1980', '1981/..'],
    ['Pre-1915 models are rare.', 'Pre-1915', '../1914'],
    ['It is shut from 1971 onwards.', 'from 1971 onwards', '1971/..'],
    ['It has run 1921–present.', '1921–present', '1921/..'],
    ['No later than 1 March 1899 it shut.', 'No later than 1 March 1899', '../1899-03-01'],
    ['A preacher came in 1522 or 1523.', '1522 or 1523', '[1522,1523]'],
    ['He spoke on June 3, 4 and 5, 1911.', 'June 3, 4 and 5, 1911', '{1911-06-03,1911-06-04,1911-06-05}'],
    ['Coins of 12 BC and 9 BC lay there.', '12 BC and 9 BC', '{-0011,-0008}'],
  ])('%s', (text, words, edtf) => { expect(read(text)).toEqual([[words, edtf]]); });
});

describe('parts, seasons, spans of years', () => {
  test.each([
    ['Built c. 1450 of brick.', 'c. 1450', '1450~'],
    ['Built on or about March 3, 1878.', 'on or about March 3, 1878', '1878-03-03~'],
    ['Built early in 1917.', 'early in 1917', '1917-01~/1917-04~'],
    ['Built in mid-June 1917.', 'mid-June 1917', '1917-06-11~/1917-06-20~'],
    ['Built in the late 11th century.', 'the late 11th century', '1067~/1100~'],
    ['Built in the winter of 1788–89.', 'the winter of 1788–89', '1788-24'],
    ['Built in Q2 1983.', 'Q2 1983', '1983-34'],
    ['Built in the second half of 1975.', 'the second half of 1975', '1975-41'],
    ['Built in the first half of the 1880s.', 'the first half of the 1880s', '1880/1884'],
    ['Built in the 1870s.', 'the 1870s', '187X'],
    ['Built in the sixties.', 'the sixties', '196X'],
    ['Built in the 19th century.', 'the 19th century', '1801/1900'],
    ['Built in the first quarter of the 19th century.', 'the first quarter of the 19th century', '1801/1825'],
    ['Built at the turn of the 18th century.', 'the turn of the 18th century', '1700~'],
    ['In the second week of April 1968 it fell.', 'the second week of April 1968', '1968-04-08/1968-04-14'],
    ['On the last day of May 1968 it fell.', 'the last day of May 1968', '1968-05-31'],
    ['On Easter Monday 1844 it opened.', 'Easter Monday 1844', '1844-04-08'],
  ])('%s', (text, words, edtf) => { expect(read(text)).toEqual([[words, edtf]]); });
});

describe('before Christ, and deep time', () => {
  test.each([
    ['Founded in 753 BC.', '753 BC', '-0752'],
    ['Ruled 753–509 BC.', '753–509 BC', '-0752/-0508'],
    ['Ruled 31 BC–AD 14.', '31 BC–AD 14', '-0030/0014'],
    ['On 15 March 44 BC he fell.', '15 March 44 BC', '-0043-03-15'],
    ['In the 6th century BC.', 'the 6th century BC', '-0599/-0500'],
    ['In the 8th millennium BCE.', 'the 8th millennium BCE', '-7999/-7000'],
    ['Formed 4.54 billion years ago.', '4.54 billion years ago', 'Y-4540000000'],
    ['Ice melted 11,700 BP.', '11,700 BP', '-9750~'],
    ['Ice lay 26,000 to 19,000 years ago.', '26,000 to 19,000 years ago', 'Y-26000/Y-19000'],
    ['They died out 66 Ma.', '66 Ma', 'Y-66000000'],
  ])('%s', (text, words, edtf) => { expect(read(text)).toEqual([[words, edtf]]); });
});

describe('told from what the text establishes', () => {
  test.each([
    ['On 9 March 1874 they signed; three weeks later it held.', 'three weeks later', '1874-03-30'],
    ['In November 1897 it dried up. The following spring it rose.', 'The following spring', '1898-21'],
    ['In March 1902 they spoke. Later that year he left.', 'Later that year', '1902'],
    ['It burned on 7 May 1968; on the 20th it rained.', 'the 20th', '1968-05-20'],
    ['On 30 December 1866 it shut. The next day it opened.', 'The next day', '1866-12-31'],
    ['In December 1941 they came. In January they left.', 'January', '1942-01'],
    ['They came in May 1911. They left in October of that year.', 'October of that year', '1911-10'],
    ['The roof fell last year.', 'last year', '1989'],
    ['The roof fell two months ago.', 'two months ago', '1990-04'],
    ['Ruled 753–509 BC; the last was driven out in the summer of that year.', 'the summer of that year', '-0508-22'],
  ])('%s', (text, words, edtf) => { expect(read(text)).toContainEqual([words, edtf]); });

  test('and left unread, with the reason, where nothing establishes it', () => {
    expect(readEnglish('The next day it rained.')).toMatchObject([{ kind: 'unread', why: 'nothing before it says from when it counts' }]);
    expect(readEnglish('It rained yesterday.')).toMatchObject([{ kind: 'unread', why: 'the day of the document is not known' }]);
  });

  test('an inherited year says where it came from', () => {
    const text = 'It began on 3 May 1871 and ended on 9 June.';
    const [, second] = readEnglish(text);
    expect(second).toMatchObject({ edtf: '1871-06-09', provenance: [{ part: 'year', how: 'inherited', anchor: { start: 12, end: 22 }, anchorIn: 'text' }] });
  });
});

describe('what only looks like a date', () => {
  test.each([
    'Resolution 1929 was passed under Section 301.', 'After 444 days 1,500 troops went home.', 'The F-35 flew over room 1984.', 'They may march again in a second.',
    'Call 555-1984 or +44 20 7946 1984.', 'It won 3-2 and then 21-19.', 'See pages 1848 to 1871 and p. 1901.', 'Version 2.17.4 costs $1999.', 'ISBN 0-19-852663-6', 'Mr. March and Miss May left.',
    'The home at 1776 Mill Road burned.', 'It weighed 1900 kg and held 1500 litres.', 'Docket 76-1845 is open.', 'A fall of 1200 metres.', 'The spring was dry and its water cold.', 'Model 1929 is blue.',
  ])('%s', (text) => { expect(read(text)).toEqual([]); });
});

describe('what cannot be', () => {
  test.each([
    ['31 June 1894', 'June has 30 days', '1894-06-30'],
    ['29 Feb 1900', '1900 is no leap year: February has 28 days', '1900-02-28'],
    ['2021-13-05', 'there is no month 13', '2021-12-05'],
    ['2020-02-30', 'February has 29 days', '2020-02-29'],
  ])('%s is unread, with the nearest day offered', (text, why, nearest) => {
    expect(readDates(`It fell on ${text}.`)).toMatchObject([{ kind: 'unread', why, nearest }]);
    expect(readEnglish(`It fell on ${text}.`)).toMatchObject([{ kind: 'unread', nearest }]);
  });
  test('a weekday that does not fit is said', () => {
    expect(readDates('On Monday, 3 May 1871.')).toMatchObject([{ edtf: '1871-05-03', doubt: 'that day was a Wednesday, not a Monday' }]);
  });
});

describe('dates in figures', () => {
  test.each([
    ['Due 3/4/1920.', '1920-03-04', ['1920-04-03']],
    ['Due 3/4/1920, paid 13/4/1920.', '1920-04-03', undefined],
    ['Due 3/4/1920, paid 4/13/1920.', '1920-03-04', undefined],
    ['Dates are day/month/year. Due 3/4/1920.', '1920-04-03', undefined],
    ['Due 3.4.1920.', '1920-04-03', undefined],
  ])('%s', (text, edtf, others) => {
    const [when] = readDates(text, { language: 'en' });
    expect(when).toMatchObject({ kind: 'read', edtf });
    expect(when?.kind === 'read' ? when.also?.map((other) => other.edtf) : undefined).toEqual(others);
  });
  test('the caller’s order decides', () => {
    expect(readEnglish('Due 3/4/1920.', { order: 'dmy' })).toMatchObject([{ edtf: '1920-04-03' }]);
  });
});

test('times of day go with their day', () => {
  expect(readEnglish('It fell on 13 Sept 1923, 22:47.')).toMatchObject([{ edtf: '1923-09-13T22:47:00', clock: { start: 82_020, end: 82_079 } }]);
  expect(readEnglish('It fell 1923-09-14T08:02Z.')).toMatchObject([{ edtf: '1923-09-14T08:02:00Z', clock: { start: 28_920, zone: 'Z' } }]);
});

test.each([
  ['He died on 5 May 1712 (Old Style).', '1712-05-16'],
  ['He died on 30 January 1648/9.', '1649-02-09'],
])('%s is a Julian date', (text, edtf) => {
  expect(readDates(text)).toMatchObject([{ edtf, original: { calendar: 'julian' } }]);
});
