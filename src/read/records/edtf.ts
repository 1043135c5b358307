/** Parts of a date as fields hold them. */
export interface Parts {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
  readonly time?: string | undefined;
}

/** How sure a field says a date is. */
export type Precision = 'millennium' | 'century' | 'decade' | 'year' | 'month' | 'day' | 'time';

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * EDTF of a year, month, day and time of day that stand in fields of their own; undefined where one is no such number.
 * A negative year is read as a year before Christ (as TimelineJS and people do: -44 is 44 BC, astronomical -43);
 * from 10,000 years on nothing is shifted.
 */
export function partsToEdtf({ year, month, day, time }: Parts): string | undefined {
  const written = /^\s*([-−–+]?)\s*(\d{1,12})(?:\.0+)?\s*$/.exec(year);
  if (!written) return undefined;
  const count = Number(written[2]);
  const before = /[-−–]/.test(written[1] ?? '');
  if (before && count === 0) return undefined;
  const head = edtfYear(before ? (count >= 10_000 ? -count : 1 - count) : count);
  const m = whole(month);
  if (m === undefined) return (month ?? '').trim() === '' && (day ?? '').trim() === '' ? head : undefined;
  if (m < 1 || m > 12 || head.startsWith('Y')) return undefined;
  const d = whole(day);
  const monthly = `${head}-${two(m)}`;
  if (d === undefined) return (day ?? '').trim() === '' ? monthly : undefined;
  if (d < 1 || d > (LENGTHS[m - 1] ?? 31) || (m === 2 && d === 29 && !leap(Number(head)))) return undefined;
  const daily = `${monthly}-${two(d)}`;
  const clock = /^\s*(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(am|pm)?\s*(Z|[+-]\d{2}:?\d{2})?\s*$/i.exec(time ?? '');
  if (!clock) return daily;
  const hour = (Number(clock[1]) % (clock[4] ? 12 : 25)) + (clock[4]?.toLowerCase() === 'pm' ? 12 : 0);
  if (hour > 23 || Number(clock[2]) > 59) return daily;
  const zone = clock[5] ?? '';
  return `${daily}T${two(hour)}:${clock[2]}:${clock[3] ?? '00'}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase()}`;
}

/** A year as EDTF writes it: "0044", "-0043", "Y-65000000". */
export function edtfYear(year: number): string {
  const digits = String(Math.abs(year));
  if (digits.length > 4) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${digits.padStart(4, '0')}`;
}

const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const two = (number: number): string => String(number).padStart(2, '0');
const whole = (text: string | undefined): number | undefined => {
  const written = /^\s*(\d{1,2})(?:\.0+)?\s*$/.exec(text ?? '');
  return written ? Number(written[1]) : undefined;
};

/** Cuts a date down to what a precision field says of it: "1958-01-01" at "year" is 1958. */
export function cutTo(edtf: string, precision: Precision): string {
  const date = /^(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(T.*)?$/.exec(edtf);
  const [, year, month, day] = date ?? [];
  if (year === undefined) return edtf;
  const number = Number(year);
  switch (precision) {
    case 'millennium': return number > 0 ? `${edtfYear(Math.floor((number - 1) / 1000) * 1000 + 1)}/${edtfYear(Math.floor((number - 1) / 1000) * 1000 + 1000)}` : edtf;
    case 'century': return number > 0 ? `${edtfYear(Math.floor((number - 1) / 100) * 100 + 1)}/${edtfYear(Math.floor((number - 1) / 100) * 100 + 100)}` : edtf;
    case 'decade': return `${year.slice(0, -1)}X`;
    case 'year': return year;
    case 'month': return month ? `${year}-${month}` : edtf;
    case 'day': return day ? `${year}-${month ?? ''}-${day}` : edtf;
    case 'time': return edtf;
  }
}

/** Reads what a precision field holds: words, or the numbers that Wikidata uses (9 is a year, 10 a month, 11 a day). */
export function precisionOf(text: string): Precision | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === '') return undefined;
  const numbers: Readonly<Record<string, Precision>> = { '6': 'millennium', '7': 'century', '8': 'decade', '9': 'year', '10': 'month', '11': 'day' };
  if (numbers[plain]) return numbers[plain];
  for (const name of ['millennium', 'century', 'decade', 'year', 'month', 'day'] as const) if (new RegExp(`\\b${name}`).test(plain)) return name;
  const short: Readonly<Record<string, Precision>> = { y: 'year', yyyy: 'year', m: 'month', 'yyyy-mm': 'month', d: 'day', 'yyyy-mm-dd': 'day', hour: 'time', minute: 'time', second: 'time', exact: 'time' };
  return short[plain];
}

/** Joins a start and an (inclusive) end. An end equal to its start is one date. */
export const interval = (start: string, end: string | undefined): string => (end === undefined || end === start ? start : `${start}/${end}`);

/** An instant in milliseconds since 1970 (UTC) as EDTF to the second, or the day where it is a midnight. */
export function instant(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return undefined;
  const iso = date.toISOString();
  if (!/^\d{4}-/.test(iso)) return undefined;
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : `${iso.slice(0, 19)}Z`;
}
