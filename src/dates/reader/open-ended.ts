import { date } from './date.ts';
import { isNumberOnly } from './fill.ts';
import { afterOrdinal, complete, end, list, openRange, usable } from './list.ts';
import type { Expression, Point } from './point.ts';
import { isA, isB, isLetterAt, isTight, near, nearOrShort, nearOrWrapped, skip, type Scan } from './scan.ts';
import { GAP_COMMA, GAP_DASH, GAP_NONE, GAP_SPACE } from './marks.ts';
import { AFTER, AND, AT, BEFORE, BETWEEN, FROM, MILLION, NO_EARLIER, NO_LATER, OF, ONWARDS, PRE, SINCE, THAT_TIME, THE, TO, UNTIL } from './roles.ts';

/** "since 2003", "from … to …", "between … and …", "until 1791", "pre-2015". */
export function openEnded(scan: Scan, i: number): Expression | undefined {
  const { tokens, text, lexicon } = scan;
  const token = tokens[i]!;
  const head = tokens[i + 1];
  if (!nearOrShort(head) && !(isTight(head) && isA(token, PRE | AFTER))) return undefined;
  const k = skip(scan, i + 1, THE | AT | OF);
  if (k > i + 1 && tokens[k] && !nearOrShort(tokens[k])) return undefined;
  const then = tokens[k];
  if (isB(then, THAT_TIME) && isA(token, SINCE | UNTIL)) return { s: token.s, e: then.e, next: k + 1, kind: 'range', open: isA(token, SINCE) ? 'since' : 'until', points: [] };
  let left = date(scan, k) ?? (k > i + 1 ? date(scan, i + 1) : undefined);
  if (!left || left.unknown) return undefined;
  const a = token.sense.a;
  if (a & (FROM | BETWEEN)) {
    const range = pair(scan, i, left, (a & BETWEEN) !== 0);
    if (range) return range;
    if (!(a & (SINCE | AFTER | BEFORE))) return undefined;
  }
  if (isNumberOnly(left)) {
    // "before 640": three figures are a year only in a label or where the era says so.
    if (!scan.label || left.nd !== 3 || left.n! < 100 || isB(tokens[left.next], MILLION)) return undefined;
    left = { ...left, y: left.n, yd: 4, n: undefined };
  }
  if (!usable(scan, k, left) || (a & (SINCE | BEFORE | AFTER) && namesAThing(scan, left, k > i + 1 && isB(tokens[i + 1], THE)))) return undefined;
  const rest = list(scan, k);
  const points = rest && rest.points[0]?.s === left.s && rest.kind !== 'point' && rest.kind !== 'range' ? rest : undefined;
  const { e, next } = points ?? left;
  const first = points ? points.points[0]! : left;
  const { s } = token;
  if (a & PRE && !(a & BEFORE) && head.gap > GAP_SPACE && head.gap !== GAP_DASH) return undefined;
  const open = a & NO_EARLIER ? 'since' : a & NO_LATER ? 'until' : a & (BEFORE | PRE) ? 'before' : a & SINCE ? undefined : a & AFTER ? 'after' : 'until';
  if (open) return openRange(s, e, next, open, open === 'since' || open === 'before' || !points ? first : points.points.at(-1)!);
  if (rest?.open === 'since') return { ...rest, s };
  if (points || rest?.kind === 'range') return undefined;
  const on = tokens[next];
  if (near(on) && isA(on, ONWARDS)) return openRange(s, on.e, next + 1, 'since', first);
  if (near(on) && isA(on, TO) && (a & FROM) !== 0) return undefined;
  if (!scan.label && lexicon.origin.has(text.slice(s, token.e).toLowerCase()) && !/(?:^|[\n.!?:;(*"“])\s*$/.test(text.slice(Math.max(0, s - 3), s))) return undefined;
  return openRange(s, e, next, 'since', first);
}

/** "after the October 7 attack", "since the 1917 revolt": the date only names what follows it. */
function namesAThing({ text, tokens, lexicon, label }: Scan, { s, e, d, m, y, n, bare, sub, next }: Point, article: boolean): boolean {
  if (label || !lexicon.habits.before || !(bare || m !== undefined && d !== undefined && isLetterAt(text, s)) || (!article && (y !== undefined || sub !== undefined || n !== undefined))) return false;
  const word = /^[ \n](\p{L}+)/u.exec(text.slice(e, e + 24))?.[1];
  return word !== undefined && !lexicon.common.has(word) && !(nearOrWrapped(tokens[next]) && tokens[next]!.s === e + 1) && (article || !/s$|^\p{Lu}/u.test(word));
}

/** The second end of "from … to …" or "between … and …". */
function pair(scan: Scan, i: number, left: Point, between: boolean): Expression | undefined {
  const { tokens } = scan;
  const join = tokens[left.next];
  if (!join) return undefined;
  let k = left.next;
  if (join.gap !== GAP_DASH) { // "between 2020-2031"
    if (!(nearOrWrapped(join) || afterOrdinal(scan, join, left) || join.gap === GAP_COMMA) || !(isA(join, between ? AND | TO : TO | UNTIL) || (!between && scan.lexicon.elsewhere?.leadsTo(scan, join)))) return undefined;
    if (isA(join, AND | TO | UNTIL)) k = skip(scan, k + 1, THE | AT | OF);
    if (!nearOrShort(tokens[k])) return undefined;
  }
  const right = end(scan, k);
  const both = right && complete(scan, left, right, 'range');
  if (!both) return undefined;
  const { e, next, bare } = both[1];
  if (bare && !usable(scan, i + 1, both[0], both[1])) return undefined;
  const second = tokens[next];
  // 1942年至1945年间, "between …の間"
  const close = second?.gap === GAP_NONE && isA(second, BETWEEN);
  return { s: tokens[i]!.s, e: close ? second.e : e, next: close ? next + 1 : next, kind: 'range', points: both };
}
