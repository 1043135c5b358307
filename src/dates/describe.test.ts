import { expect, test } from 'vitest';
import { describeBounds } from './describe.ts';
import { whenFromEdtf } from './edtf-when.ts';

test.each([
  ['2023-10-07', 'on 7 October 2023'],
  ['-0043-03-15', 'on 15 March 44 BC'],
  ['2014-01', 'some time in January 2014'],
  ['2009', 'some time in 2009'],
  ['0079', 'some time in AD 79'],
  ['-0043', 'some time in 44 BC'],
  ['199X', 'some time in the 1990s'],
  ['Y-45000', 'some time in 45,000 BC'],
  ['Y-66E6', 'some time in 66 million BC'],
  ['Y-454E7', 'some time in 4.54 billion BC'],
  ['1789-22', 'some time between 1 June 1789 and 31 August 1789'],
  ['1450~', 'some time in 1450 (approximate)'],
  ['1450%', 'some time in 1450 (approximate and uncertain)'],
  ['2016-05-15/2016-05-19', 'from 15 May 2016 to 19 May 2016'],
  ['2006/2011', 'starts some time in 2006, ends by 31 December 2011'],
  ['1914-07-28/1918-11', 'starts on 28 July 1914, ends by 30 November 1918'],
  ['1914-07/1918-11-11', 'starts some time in July 1914, ends on 11 November 1918'],
  ['2003-03-20/..', 'starts on 20 March 2003, has no end'],
  ['2003/', 'starts some time in 2003, end not known'],
  ['../1791', 'has no start, ends by 31 December 1791'],
  ['/1187-10-02', 'start not known, ends on 2 October 1187'],
  ['[..1760-12-03]', 'on or before 3 December 1760'],
  ['[1760-12..]', 'on or after 1 December 1760'],
  ['{1640,1648}', 'starts some time in 1640, ends by 31 December 1648'],
  ['XXXX-12-25', 'date not known'],
  ['1960-06-31', 'not read: "1960-06-31" is not EDTF: June has 30 days'],
])('%s: %s', (edtf, words) => expect(describeBounds(whenFromEdtf(edtf, { start: 0, end: 0 }))).toBe(words));
