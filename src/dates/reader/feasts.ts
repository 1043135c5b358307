import { gregorian } from '../day.ts';
import { dayPiece, one, two, type Slot } from './slot.ts';

/**
 * Easter Sunday as a day number: Gregorian from 1583 on, Julian (given as its Gregorian day) before.
 * @see Jean Meeus, "Astronomical Algorithms", chapter 9.
 */
export function easter(year: number): number {
  if (year < 1583) {
    const d = (19 * (year % 19) + 15) % 30;
    const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    const total = d + e + 114;
    const julian = { month: Math.floor(total / 31), day: (total % 31) + 1 };
    // The Julian calendar runs behind by this many days.
    return gregorian(year, julian.month, julian.day > 30 && julian.month === 4 ? 30 : julian.day) + (Math.floor(year / 100) - Math.floor(year / 400) - 2);
  }
  const a = year % 19, b = Math.floor(year / 100), c = year % 100;
  const d = Math.floor(b / 4), e = b % 4, f = Math.floor((b + 8) / 25), g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30, i = Math.floor(c / 4), k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7, m = Math.floor((a + 11 * h + 22 * l) / 451);
  const total = h + l - 7 * m + 114;
  return gregorian(year, Math.floor(total / 31), (total % 31) + 1);
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
