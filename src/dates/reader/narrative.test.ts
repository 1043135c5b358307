/** What a story goes on from: looks back and ahead are asides, eras are said once. */
import { describe, expect, test } from 'vitest';
import { readDates } from '../read.ts';
import type { DateContext, When } from '../when.ts';

const edtfOf = (found: readonly When[]): string => found.map((when) => (when.kind === 'read' ? when.edtf : `unread: ${when.why}`)).join(' ; ');
const reads = (text: string, context: DateContext = {}): string => edtfOf(readDates(text, context));

describe('an aside lends no year to what follows', () => {
  test.each([
    ['The rising began in the spring of 1861, though shots had been heard the previous November. On April 19 the fort fell.', '1861-21 ; 1860-11 ; 1861-04-19'],
    ['The siege opened on 4 May 1861. Orsk, who had fought at Tolna in August 1848, took command in June.', '1861-05-04 ; 1848-08 ; 1861-06'],
    ['It opened on 4 May 1861. Orsk had served in the campaign of 1848 and was hurt in August of that year. In June he came home.', '1861-05-04 ; 1848 ; 1848-08 ; 1861-06'],
    ['On 10 March 1975 the push began; the main campaign was planned for 1976. The line broke on 11 March.', '1975-03-10 ; 1976 ; 1975-03-11'],
    ['On 28 March 1918 new troops came. A council was formed under the pact of 5 November 1917. On 15 July the last push began.', '1918-03-28 ; 1917-11-05 ; 1918-07-15'],
    ['On 3 May 1941 he was tried.\n\nLiberation came in 1944. In late August the garrison withdrew.', '1941-05-03 ; 1944 ; 1944-08-21~/1944-08-31~'],
    ['On 6 November 2012 the party left. It governed until February 2013. In the vote that month nobody won.', '2012-11-06 ; ../2013-02 ; 2013-02'],
  ])('%s', (text, dates) => { expect(reads(text)).toBe(dates); });
});

describe('an era that is said once', () => {
  test.each([
    ['All dates are BCE.\n\n- 323: the king dies.\n- 305/4: his general takes the crown.\n- 274–271: a war over Syria.\n- Summer 217: a battle, on 22 June. 70 men fell.\n- 51: a queen at eighteen, driven out three years later and back in 47.', '-0322 ; -0304/-0303 ; -0273/-0270 ; -0216-22 ; -0216-06-22 ; -0050 ; -0047 ; -0046'],
    ['Fasti (all B.C.)\n\n82, Nov. 1: at the gate.\n49, January: the river.', '-0081-11-01 ; -0048-01'],
    ['The kings were expelled in 509 BC. In 494 the people left the city; the law was written from 451 to 449.', '-0508 ; -0493 ; -0450/-0448'],
    ['War came in 431 BC. In the summer of 430 a plague broke out.', '-0430 ; -0429-22'],
    ['They swore peace in the winter of 446/5 BC.', '-0445-24'],
    ['In 1914 he led 300 men.', '1914'],
  ])('%s', (text, dates) => { expect(reads(text)).toBe(dates); });
});

describe('weekdays, from the day of the document where no day is told', () => {
  test.each([
    ['On Tuesday the union walked out; talks on Friday failed. They will meet on Monday.', '2023-10-17 ; 2023-10-20 ; 2023-10-23'],
    ['A vote is due on Thursday.', '2023-10-26'],
    ['Strike news, 20 October 2023\n\nOn Tuesday the cranes stopped.', '2023-10-20 ; 2023-10-17'],
  ])('%s', (text, dates) => { expect(reads(text, { reference: '2023-10-20' })).toBe(dates); });
});

describe('months and seasons that are none', () => {
  test.each(['I dine with May.', 'Anna May was elected.', 'It began to fall apart.', 'They went into winter quarters.', 'See 42 U.S.C. 1983.', 'A screen of 1920 x 1080 dots.', 'Between 1500 and 2000 men fell.'])('%s', (text) => { expect(reads(text)).toBe(''); });
});
