import { expect, test } from 'vitest';
import { besideIn } from './beside.ts';
import { calendarOf } from './calendars/index.ts';
import { whenFromEdtf } from './edtf-when.ts';

test.each([
  ['1979-02-11', 'persian', '22 Bahman 1357 SH'],
  ['1979', 'persian', '11 Dey 1357 SH – 10 Dey 1358 SH'],
  ['2003-03-21/..', 'persian', 'from 1 Farvardin 1382 SH'],
  ['../1187-10-09', 'islamic-civil', 'until 27 Rajab 583 AH'],
  ['1187-10-09~', 'islamic-civil', 'c. 27 Rajab 583 AH'],
  ['1752-09-13', 'julian-gb', '2 September 1752 (Julian)'],
  ['1752-09-14', 'julian-gb', '14 September 1752'],
  ['1945-08-15', 'japanese', '15 August, Shōwa 20'],
  ['1794-07-27', 'french-republican', '9 Thermidor II'],
  ['1700', 'french-republican', undefined], // before the Republic
  ['1860-05-01', 'japanese', undefined], // months followed the moon
])('%s in %s: %s', (edtf, id, words) => expect(besideIn(whenFromEdtf(edtf, { start: 0, end: 0 }), calendarOf(id)!)).toBe(words));

test('what is not read has no day beside it', () => expect(besideIn(whenFromEdtf('1900-02-30', { start: 0, end: 0 }), calendarOf('julian')!)).toBeUndefined());
