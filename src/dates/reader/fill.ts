import { hasParts, yearOf, type Expression, type Point } from './point.ts';
import type { Scan } from './scan.ts';

/** Only a number so far: its neighbours may make it a day, a year, a century. */
export const isNumberOnly = (point: Point): boolean => point.n !== undefined && point.y === undefined;

const isYear = (p: Point): boolean => p.y !== undefined && p.m === undefined && p.sub === undefined && p.span === undefined && !p.deep && !p.feast;
const isDated = (p: Point): boolean => p.y !== undefined || p.m !== undefined || p.sub !== undefined || p.d !== undefined || p.edtf !== undefined || p.deep !== undefined || p.feast !== undefined || p.rel !== undefined;

/** Copies from `from` what makes `point` a date of the same kind; the number is put in by `parts`. */
const like = (point: Point, parts: Partial<Point>): Point => ({ ...point, n: undefined, nd: undefined, bare: undefined, ...parts });

/**
 * Completes two joined dates from each other: "11–14 May", "March–June 2022", "1845–6", "345 – 322 BC".
 * Undefined where the two do not go together.
 */
export function fill(scan: Scan, left: Point, right: Point, kind: Expression['kind']): [Point, Point] | undefined {
  if (right.now || right.unknown) return isNumberOnly(left) ? (scan.label && left.nd === 3 ? [like(left, { y: left.n, yd: 4 }), right] : undefined) : isDated(left) ? [left, right] : undefined;
  if (left.unknown) return isNumberOnly(right) ? (right.nd! >= 3 ? [left, like(right, { y: right.n, yd: 4 })] : undefined) : [left, right];
  let a = left;
  let b = right;
  if (isNumberOnly(a)) {
    const made = fromRight(scan, a, b, kind);
    if (!made) return undefined;
    a = made;
    if (isNumberOnly(b)) {
      const other = fromLeft(a, b, kind, scan);
      return other && [a, other];
    }
    // "753–509 BC"
  }
  if (isNumberOnly(b) || (b.bare && a.deep)) {
    const made = fromLeft(a, b, kind, scan);
    if (!made) return undefined;
    b = made;
  }
  return carry(scan, a, b, kind);
}

/** What the right end makes of a number on the left. */
function fromRight(scan: Scan, a: Point, b: Point, kind: Expression['kind']): Point | undefined {
  const n = a.n!;
  const nd = a.nd ?? 0;
  if (b.d !== undefined && b.m !== undefined) return n >= 1 && n <= 31 && nd <= 2 && nd >= 0 ? like(a, { d: n, m: b.m, rel: b.rel, ...yearOf(b) }) : undefined;
  if (b.span === 'century' || b.span === 'millennium') return n >= 1 && n < 60 && nd <= 2 ? like(a, { span: b.span, y: n, era: b.era }) : undefined;
  if (b.deep) return like(a, { deep: { ...b.deep, digits: n, scale: nd < 0 ? -nd - 1 : 0, power: a.power ?? b.deep.power } });
  if (b.sub !== undefined && b.sub >= 33 && kind === 'range') return undefined;
  if (isYear(b) && (b.era || (scan.label && nd >= 3))) return nd >= 1 ? like(a, { y: n, yd: 4, era: b.era }) : undefined;
  if (isNumberOnly(b) && nd === 3 && n > 99 && (scan.label || (kind === 'range' && b.nd! < 3 && b.n! > n % (b.nd === 1 ? 10 : 100) && /[(]$/.test(scan.text.slice(Math.max(0, a.s - 1), a.s))))) return like(a, { y: n, yd: 4 });
  return undefined;
}

/** What the left end makes of a number on the right. */
function fromLeft(a: Point, b: Point, kind: Expression['kind'], scan: Scan): Point | undefined {
  const n = b.n!;
  const nd = b.nd ?? 0;
  if (a.d !== undefined && (a.m !== undefined || a.rel || a.weekday === undefined)) {
    if (n < 1 || n > 31 || nd > 2 || nd < (b.ordinal && kind === 'range' ? 1 : 0) || a.m === undefined || kind === 'range' && n <= a.d) return undefined;
    return like(b, { d: n, m: a.m, rel: a.rel, ...yearOf(a) });
  }
  // "siglos XII y XIII", "from the 16th century to the 18th"
  if ((a.span === 'century' || a.span === 'millennium') && (b.ordinal || nd === 0) && n < 60) return like(b, { span: a.span, y: n, era: a.era });
  if (a.deep) return like(b, { deep: { ...a.deep, digits: n, scale: nd < 0 ? -nd - 1 : 0 } });
  if (isYear(a) && nd >= 1) {
    // "1845-6", "1904–05": the end written short.
    if (nd <= 2 && a.y! > 99) {
      const tens = nd === 1 ? 10 : 100;
      const y = Math.floor(a.y! / tens) * tens + n;
      const spaced = b.s - a.e > 1 && kind === 'range';
      if (a.era === 'BC' || y <= a.y! || (spaced && (nd === 1 || !scan.label) && !/[–—-]/.test(scan.text.slice(a.e, b.s)))) {
        // "305/4 BC" are two years; "112–7 BC" is many.
        if (a.era === 'BC' && n < a.y!) return like(b, { y: y === a.y! - 1 && scan.text[a.e] === '/' ? y : n, yd: 4, era: 'BC' });
        return undefined;
      }
      if (kind !== 'range' && !(scan.label && nd === 2)) return undefined;
      return like(b, { y, yd: 4, era: a.era });
    }
    if (a.era === 'BC' && n < a.y!) return like(b, { y: n, yd: 4, era: 'BC' });
    if (a.era === 'AD' && n > a.y!) return like(b, { y: n, yd: 4, era: 'AD' });
    if (nd === 3 && (a.yd ?? 0) <= 4 && n > a.y! && scan.label) return like(b, { y: n, yd: 4 });
  }
  return undefined;
}

const order = (p: Point): number => (p.m ?? (p.sub !== undefined && p.sub <= 24 ? (p.sub - 20) * 3 : p.sub !== undefined ? (p.sub - 32) * 3 - 2 : 1)) * 40 + (p.d ?? 1);

/** Carries years and eras from one end to the other. */
function carry(scan: Scan, left: Point, right: Point, kind: Expression['kind']): [Point, Point] | undefined {
  let a = left;
  let b = right;
  // "1900s–1920s": the hundreds beside a decade are one too.
  if (a.span === 'hundreds' && b.span === 'decade' && b.y! - a.y! < 100) a = { ...a, span: 'decade' };
  if (b.span === 'hundreds' && a.span === 'decade' && a.yd === 4 && b.y! - a.y! < 100) b = { ...b, span: 'decade' };
  if (b.span === 'decade' && b.yd === 2 && a.span === 'decade' && a.yd === 4) b = { ...b, y: Math.floor(a.y! / 100) * 100 + b.y!, yd: 4 };
  const aParts = hasParts(a);
  const bParts = hasParts(b);
  if (kind === 'range') {
    // Early years that run down are years before Christ, where the text has such.
    if (scan.ancient && !a.era && !b.era && isYear(a) && isYear(b) && a.y! > b.y! && a.y! < 1000) { a = { ...a, era: 'BC' }; b = { ...b, era: 'BC' }; }
    if (b.era && !a.era && a.y !== undefined && !a.deep && (b.era === 'BC' || (a.y < 1000 && a.y < (b.y ?? 0)))) a = { ...a, era: b.era };
    else if (a.era === 'BC' && !b.era && b.y !== undefined && b.y < a.y! && !b.span) b = { ...b, era: 'BC' };
    if (aParts && a.y === undefined && !a.rel && b.y !== undefined) {
      if (!bParts) return undefined;
      const wraps = order(a) > order(b);
      a = { ...a, y: b.y + (wraps ? (b.era === 'BC' ? 1 : -1) : 0), yd: b.yd, era: b.era, calendar: a.calendar ?? b.calendar, reign: b.reign };
    } else if (aParts && a.y !== undefined && bParts && b.y === undefined && !b.rel) {
      b = { ...b, y: a.y + (order(b) < order(a) ? 1 : 0), yd: a.yd, era: a.era, calendar: b.calendar ?? a.calendar, reign: a.reign };
    } else if (!aParts && a.y !== undefined && bParts && b.y === undefined && !b.rel) return undefined;
    if (a.span && !b.span && isYear(b) && !scan.label && a.span === 'century') return undefined;
    if (b.calendar && !a.calendar && a.m === undefined) a = { ...a, calendar: b.calendar };
    // Years that run backwards are no range ("1984/1929").
    if (isYear(a) && isYear(b) && !a.rel && !b.rel && !a.reign && (a.era === 'BC' ? 1 - a.y! : a.y!) > (b.era === 'BC' ? 1 - b.y! : b.y!) && a.yd! > 2) return undefined;
    return [a, b];
  }
  const same = (aParts === bParts && (a.d === undefined) === (b.d === undefined) && Boolean(a.span) === Boolean(b.span) && Boolean(a.deep) === Boolean(b.deep)) || scan.label;
  if (!same) return undefined;
  if (aParts && bParts && (a.sub !== undefined) !== (b.sub !== undefined) && !scan.label) return undefined;
  if (aParts && a.y === undefined && b.y !== undefined) a = { ...a, y: b.y, yd: b.yd, era: b.era, calendar: a.calendar ?? b.calendar };
  else if (aParts && a.y !== undefined && bParts && b.y === undefined && kind === 'set' && order(b) < order(a)) return undefined;
  else if (aParts && a.y !== undefined && bParts && b.y === undefined) b = { ...b, y: a.y, yd: a.yd, era: a.era };
  else if (!aParts && a.y !== undefined && bParts && b.y === undefined) return undefined;
  if (b.era && !a.era && a.y !== undefined && !a.deep && b.era === 'BC') a = { ...a, era: 'BC' };
  return [a, b];
}
