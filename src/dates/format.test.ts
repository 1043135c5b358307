import { expect, test } from 'vitest';
import { whenFromEdtf } from './edtf-when.ts';
import { formatWhen } from './format.ts';
import type { FormatWords } from './format-words.ts';

const english: FormatWords = {
  months: 'January|February|March|April|May|June|July|August|September|October|November|December',
  shortMonths: 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec',
  seasons: 'spring|summer|autumn|winter',
  day: '{d} {m} {y}', monthDay: '{d} {m}', dayOnly: '{d}', month: '{m} {y}', bc: '{n} BC', ad: 'AD {n}',
  yearsAgo: '{n} years ago', millionsAgo: '{n} million years ago', marks: [',', '.'],
  season: '{s} {y}', quarter: 'Q{n} {y}', half: 'H{n} {y}', decade: '{n}s', century: '{o} century', centuryBc: '{o} century BC',
  ordinals: '1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st',
  circa: 'c. {a}', perhaps: 'perhaps {a}', early: 'early {a}', mid: 'mid-{a}', late: 'late {a}',
  elides: 'first', range: '{a}–{b}', wideRange: '{a} – {b}', between: 'between {a} and {b}', since: 'since {a}', until: 'until {a}',
  startUnknown: '?–{a}', endUnknown: '{a}–?', or: [', ', ' or '], and: [', ', ' and '], time: '{a}, {t}',
};

// EDTF, long, short (where it differs).
test.each([
  ['2023-10-07', '7 October 2023', '7 Oct 2023'],
  ['2014-01', 'January 2014', 'Jan 2014'],
  ['1985-XX-XX', '1985'],
  ['0079-08-24', '24 August AD 79', '24 Aug AD 79'],
  ['-0043', '44 BC'],
  ['-0043-03-15', '15 March 44 BC', '15 Mar 44 BC'],
  ['Y-45000', '45,000 years ago'],
  ['Y-66000000', '66 million years ago'],
  ['Y-2600000', '2.6 million years ago'],
  ['Y-4540000000', '4,540 million years ago'],
  ['1789-22', 'summer 1789'],
  ['2021-34', 'Q2 2021'],
  ['2021-40', 'H1 2021'],
  ['199X', '1990s'],
  ['18XX', '1800s'],
  ['1801/1900', '19th century'],
  ['-0499/-0400', '5th century BC'],
  ['XXXX-12-25', '25 December', '25 Dec'],
  ['1450~', 'c. 1450'],
  ['1450?', 'perhaps 1450'],
  ['1450-03%', 'perhaps c. March 1450', 'perhaps c. Mar 1450'],
  ['1943-05~/1943-08~', 'mid-1943'],
  ['1943-05-21~/1943-05-31~', 'late May 1943', 'late May 1943'],
  ['1780~/1783~', 'early 1780s'],
  ['1867~/1900~', 'late 19th century'],
  ['2022-03/2022-06', 'between March and June 2022', 'Mar–Jun 2022'],
  ['2019-11/2020-01', 'between November 2019 and January 2020', 'Nov 2019 – Jan 2020'],
  ['1914/1918', 'between 1914 and 1918', '1914–1918'],
  ['-0489/-0478', 'between 490 and 479 BC', '490–479 BC'],
  ['-0002/0014', 'between 3 BC and AD 14', '3 BC – AD 14'],
  ['2016-05-15/2016-05-19', '15–19 May 2016', '15–19 May 2016'],
  ['1968-01-30/1968-02-02', '30 January – 2 February 1968', '30 Jan – 2 Feb 1968'],
  ['2003/..', 'since 2003'],
  ['../1791', 'until 1791'],
  ['/1187', '?–1187'],
  ['1187/', '1187–?'],
  ['[1640,1641]', '1640 or 1641'],
  ['{2017-06-03,2017-06-04,2017-06-05}', '3 June 2017, 4 June 2017 and 5 June 2017', '3 Jun 2017, 4 Jun 2017 and 5 Jun 2017'],
  ['1969-07-20T20:17:40Z', '20 July 1969, 20:17:40 UTC', '20 Jul 1969, 20:17:40 UTC'],
  ['156X-12-25', '156X-12-25'], // nobody says this
] as const)('%s: %s', (edtf, long, short: string = long) => {
  const when = whenFromEdtf(edtf, { start: 0, end: 0 });
  expect([formatWhen(when, english, 'long'), formatWhen(when, english, 'short')]).toEqual([long, short]);
});
