import type { Span } from '../../text/index.ts';
import type { ReadWhen, When } from '../when.ts';
import { build, type Built } from './build.ts';
import { together } from './limits.ts';
import { date } from './date.ts';
import { isNumberOnly } from './fill.ts';
import { joint, list, MOST, type Joint } from './list.ts';
import { GAP_COMMA, GAP_SEMICOLON } from './marks.ts';
import type { Expression, Point } from './point.ts';
import type { Known } from './resolve.ts';
import { AND } from './roles.ts';
import { isA, near, type Scan } from './scan.ts';
import { two } from './slot.ts';

/** "702–718; 731–740": a label that holds several spans. */
export function spans(scan: Scan, first: Expression, depth: number): Expression | undefined {
  const token = scan.tokens[first.next];
  if (!token || depth > MOST || first.kind !== 'range') return undefined;
  const k = token.gap === GAP_SEMICOLON || token.gap === GAP_COMMA ? (isA(token, AND) ? first.next + 1 : first.next) : near(token) && isA(token, AND) ? first.next + 1 : -1;
  if (k < 0) return undefined;
  const next = list(scan, k);
  if (!next || next.open || (next.kind !== 'range' && next.kind !== 'spans' && token.gap !== GAP_SEMICOLON)) return undefined;
  const parts = next.kind === 'spans' ? next.parts! : [next];
  return { s: first.s, e: next.e, next: next.next, kind: 'spans', points: [first.points[0], parts.at(-1)!.points.at(-1)], parts: [first, ...parts] };
}

/** Several spans, as an EDTF set. */
export function several({ parts }: Expression, known: Known, at: Span): Built {
  const here = { ...known };
  const built = parts!.map((part) => {
    const each = build(part, here, at);
    if (each.slot) here.focus = { slot: each.slot, at: { start: part.s, end: part.e }, anchorIn: 'text', role: 'the date before' };
    return each;
  });
  const bad = built.find(({ when }) => when.kind === 'unread');
  if (bad) return bad;
  const members = built.map(({ when }) => (when as ReadWhen).edtf.replaceAll(/[[\]{}]/g, '').replace('/', '..'));
  const [first, last] = [built[0]!.slot, built.at(-1)!.slot];
  const reads = built.map((each) => each.when as ReadWhen);
  const when: When = { kind: 'read', at, edtf: `{${members.join(',')}}`, bounds: together(reads.map(({ bounds }) => bounds), false), provenance: reads.flatMap((each) => each.provenance) };
  return { when, slot: first && last ? two(first.from, last.to, first.level) : first };
}

/** Whether a day in a row has its month behind it: "30 May, 3 and 4 June". */
export function awaitsMonth(scan: Scan, left: Point, right: Point, kind: Joint, inRow: boolean): boolean {
  if (!isNumberOnly(right) || right.nd! > 2 || kind === 'range' || kind === 'choice') return false;
  if (isNumberOnly(left)) return inRow && right.n! > left.n!;
  if (left.d === undefined || left.m === undefined || left.y !== undefined) return false;
  let here = right;
  for (let n = 0; n < MOST; n++) {
    const join = joint(scan, here.next, here);
    const then = join && join.kind !== 'range' ? date(scan, join.at) : undefined;
    if (!then || (isNumberOnly(then) ? then.n! <= here.n! : then.d === undefined || then.m === undefined)) return false;
    if (!isNumberOnly(then)) return true;
    here = then;
  }
  return false;
}
