import { gregorian } from '../day.ts';
import { dayPiece, one, two, type Slot } from './slot.ts';

/**
 * Easter Sunday as a day number: Gregorian from 1583 on, Julian (given as its Gregorian day) before.
 * @see Jean Meeus, "Astronomical Algorithms", chapter 9; here in Oudin's form of it (1940), which has one end for both.
 */
export function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = century - Math.floor(century / 4);
  const isJulian = year < 1583;
  let moon = (19 * golden + 15) % 30;
  if (!isJulian) {
    moon = (moon + skipped - Math.floor((8 * century + 13) / 25)) % 30;
    moon -= Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  }
  const away = moon - (year + Math.floor(year / 4) + moon + (isJulian ? 0 : 2 - skipped)) % 7;
  return gregorian(year, 3, 1) + away + 27 + (isJulian ? skipped - 2 : 0);
}

/**
 * The days of a feast in a year. The rule is "12-25", "easter", "easter+1", two with "/" between, or a quarter ("Q4", a term).
 */
export function feastIn(rule: string, year: number): Slot {
  if (rule.startsWith('Q')) return one({ y: year, sub: 32 + Number(rule[1]) }, 'sub');
  const day = (part: string): number => {
    if (part.startsWith('easter')) return easter(year) + Number(part.slice(6) || 0);
    return gregorian(year, Number(part.slice(0, 2)), Number(part.slice(3)));
  };
  const [first, last] = rule.split('/');
  return last === undefined ? one(dayPiece(day(first!)), 'day') : two(dayPiece(day(first!)), dayPiece(day(last)), 'day');
}
