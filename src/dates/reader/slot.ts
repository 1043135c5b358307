import { civil, daysInMonth, gregorian, weekday } from '../day.ts';
import type { PartOf } from './point.ts';

/** One end of a resolved date: as precise as it is known. Years are astronomical, Gregorian. */
export interface Piece {
  readonly y: number;
  readonly m?: number;
  readonly d?: number;
  /** EDTF code of a season, quarter or half. */
  readonly sub?: number;
  /** EDTF text that is not made of the parts ("199X", "Y-4540000000", "XXXX-05-03"). */
  readonly text?: string;
}

/** How precise a date is. */
export type Level = 'day' | 'week' | 'month' | 'sub' | 'year' | 'decade' | 'century' | 'millennium' | 'deep' | 'none';

/** A resolved date: one piece, or two where it is an interval by nature (a third of a year, a century). */
export interface Slot {
  readonly from: Piece;
  readonly to: Piece;
  /** EDTF qualifier of the ends: '', '?', '~' or '%'. */
  readonly q: string;
  readonly level: Level;
  /** The year (and month) in the calendar it is written in, where that is not the Gregorian. */
  readonly calendar?: { readonly id: string; readonly y: number; readonly m?: number };
}

/** Years of the units that are counted in years. */
export const YEARS = { decade: 10, century: 100, millennium: 1000 } as const;

export const one = (piece: Piece, level: Level, q = ''): Slot => ({ from: piece, to: piece, q, level });
export const two = (from: Piece, to: Piece, level: Level, q = ''): Slot => ({ from, to, q, level });

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
/** A year in EDTF. */
export const yearText = (y: number): string => (Math.abs(y) > 9999 ? `Y${y}` : (y < 0 ? '-' : '') + pad(Math.abs(y), 4));

/** A piece in EDTF, without qualifier. */
export function pieceText({ y, m, d, sub, text }: Piece): string {
  if (text !== undefined) return text;
  return yearText(y) + (sub !== undefined ? `-${sub}` : m !== undefined ? `-${pad(m, 2)}` + (d !== undefined ? `-${pad(d, 2)}` : '') : '');
}
export const fromText = ({ from, q }: Slot): string => pieceText(from) + q;
export const toText = ({ to, q }: Slot): string => pieceText(to) + q;
/** A slot in EDTF. */
export const slotText = (slot: Slot): string => (slot.from === slot.to ? fromText(slot) : `${fromText(slot)}/${toText(slot)}`);

export const dayPiece = (day: number): Piece => { const { year, month, day: d } = civil(day as never); return { y: year, m: month, d }; };
/** The last month of a piece that is a season, quarter or half, or its own month; the season's middle where `middle`. */
const SUB_MONTHS: Readonly<Record<number, readonly [number, number]>> = { 21: [3, 5], 22: [6, 8], 23: [9, 11], 24: [12, 14], 33: [1, 3], 34: [4, 6], 35: [7, 9], 36: [10, 12], 40: [1, 6], 41: [7, 12] };
export const subMonths = (sub: number): readonly [number, number] => SUB_MONTHS[sub] ?? [1, 12];

/** First and last day (day numbers) of a piece whose parts are known. */
export function pieceDays({ y, m, d, sub }: Piece): readonly [number, number] {
  if (sub !== undefined) {
    const [a, b] = subMonths(sub);
    const [ya, ma] = [y + Math.floor((a - 1) / 12), ((a - 1) % 12) + 1];
    const [yb, mb] = [y + Math.floor((b - 1) / 12), ((b - 1) % 12) + 1];
    return [gregorian(ya, ma, 1), gregorian(yb, mb, daysInMonth(yb, mb))];
  }
  if (m === undefined) return [gregorian(y, 1, 1), gregorian(y, 12, 31)];
  return d === undefined ? [gregorian(y, m, 1), gregorian(y, m, daysInMonth(y, m))] : [gregorian(y, m, d), gregorian(y, m, d)];
}

/** The unit right after (1) or right before (-1) a piece, as precise as it is. */
export function neighbour(piece: Piece, step: 1 | -1): Piece {
  const { y, m, d, sub } = piece;
  if (piece.text !== undefined) return piece;
  if (d !== undefined) return dayPiece(pieceDays(piece)[0] + step);
  if (m !== undefined) return addMonths(piece, step);
  if (sub !== undefined) {
    const [first, last] = pieceDays(piece);
    const { year, month } = civil((step > 0 ? last + 1 : first - 1) as never);
    return { y: year, m: month };
  }
  return { y: y + step };
}
export function addMonths({ y, m }: Piece, count: number): Piece {
  const total = y * 12 + (m ?? 1) - 1 + count;
  return { y: Math.floor(total / 12), m: (((total % 12) + 12) % 12) + 1 };
}

/** Early, middle, late, the halves: of a year, month, season, decade or century. Undefined where the unit has no such part. */
export function partOfSlot(slot: Slot, part: PartOf): Slot | undefined {
  const { from, to, level } = slot;
  const third = part === 6 ? 1 : part === 7 ? 3 : part;
  const q = '~';
  if (Math.abs(from.y) > 9999) return undefined;
  if (level === 'year' && from.text === undefined) {
    const y = from.y;
    if (third === 8) return two({ y: y - 1, m: 12 }, { y, m: 1 }, 'month', q);
    if (third > 10) return undefined;
    if (third > 3) return one({ y, sub: third === 4 ? 40 : 41 }, 'sub');
    return two({ y, m: third * 4 - 3 }, { y, m: third * 4 }, 'month', q);
  }
  if (level === 'month' && from.m !== undefined && from === to) {
    const { y, m } = from;
    const last = daysInMonth(y, m);
    if (third === 8) return undefined;
    const [a, b] = third === 1 ? [1, 10] : third === 2 ? [11, 20] : third === 3 ? [21, last] : third === 4 ? [1, 15] : [16, last];
    return two({ y, m, d: a }, { y, m, d: b }, 'day', third > 3 ? '' : q);
  }
  if (level === 'sub' && from.sub !== undefined && third <= 3) {
    const [a] = subMonths(from.sub);
    return one(addMonths({ y: from.y, m: 1 }, a - 1 + third - 1), 'month', q);
  }
  if (level === 'decade' || level === 'century' || level === 'millennium') {
    const a = from.text !== undefined ? Number(from.text.replaceAll('X', '0')) : from.y;
    const size = YEARS[level];
    if (third === 8) return one({ y: Math.round((a - 1) / size) * size }, 'year', q);
    if (third > 10 && level !== 'century') return undefined;
    // Years before the part begins, and before it ends: quarters, halves, thirds (of a decade 4, 3 and 3 years).
    const cut = (n: number): number => (third > 10 ? (n - 11) * 25 : third > 3 ? ((n - 4) * size) / 2 : level === 'decade' ? Math.ceil((n - 1) * 10 / 3) : Math.floor((n - 1) * size / 3));
    return two({ y: a + cut(third) }, { y: a + cut(third + 1) - 1 }, 'year', third > 3 ? '' : q);
  }
  return undefined;
}

/** nth weekday, week or day of a slot; -1 the last. */
export function nthOf(slot: Slot, n: number, unit: 'week' | 'day' | 'weekday' | 'month' | 'year' | 'decade', of: number): Slot | undefined {
  if (unit === 'decade') {
    if (slot.level !== 'century') return undefined;
    const a = slot.from.y - (slot.from.y > 0 ? 1 : 0);
    const k = n === -1 ? 9 : n - 1;
    return a + k * 10 === 0 ? two({ y: 1 }, { y: 10 }, 'year') : slot.from.y > 0 ? one({ y: a + k * 10, text: `${yearText(a + k * 10).slice(0, -1)}X` }, 'decade') : two({ y: slot.from.y + k * 10 }, { y: slot.from.y + k * 10 + 9 }, 'year');
  }
  const [first] = pieceDays(slot.from);
  const last = pieceDays(slot.to)[1];
  if (unit === 'month') {
    if (slot.level !== 'year') return undefined;
    return n === -1 ? one({ y: slot.from.y, m: 12 }, 'month') : n <= 12 ? one({ y: slot.from.y, m: n }, 'month') : undefined;
  }
  if (unit === 'day') {
    const day = n === -1 ? last : first + n - 1;
    return day >= first && day <= last ? one(dayPiece(day), 'day') : undefined;
  }
  if (unit === 'week') {
    const a = n === -1 ? last - 6 : first + (n - 1) * 7;
    return a > last ? undefined : two(dayPiece(a), dayPiece(Math.min(last, a + 6)), 'day');
  }
  if (unit === 'weekday') {
    if (n === -1) return one(dayPiece(last - ((weekday(last as never) - of + 7) % 7)), 'day');
    const day = first + ((of - weekday(first as never) + 7) % 7) + (n - 1) * 7;
    return day <= last ? one(dayPiece(day), 'day') : undefined;
  }
  return undefined;
}
