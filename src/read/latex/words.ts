import type { Marks, Run, Span } from '../../text/index.ts';
import { tidy } from '../tidy.ts';
import { ACCENTS, ARGUMENTS, CITES, CODE, DROPPED, EMPHASIS, LEADING, LIGATURES, SIGNS, SILENT, STRONG } from './names.ts';
import { commandAt, commentEnd, take, verbEnd, type Scan } from './scan.ts';

/** What is gathered beside the words: footnotes, in their order. */
export interface Beside {
  readonly notes: { readonly label: string; readonly at: Span }[];
}

/** Deeper groups are read as if their braces were not there. */
const DEEPEST = 40;

/** Plain words, up to the next sign that does something. Sticky. */
const PLAIN = /[^\\{}%$~`'"&\n\r-]+|[\n\r][\s]*|-+|[\s\S]/y;

/** The words in a stretch of LaTeX, markup taken off. */
export const wordsIn = (scanned: Scan, at: Span, beside: Beside): Run[] => tidy(runsIn(scanned, at, beside, undefined, 0));

/** Runs of a stretch, with the blanks at its ends. */
export function runsIn(scanned: Scan, { start, end }: Span, beside: Beside, marks: Marks | undefined, depth: number): Run[] {
  const runs: Run[] = [];
  let here = marks;
  for (let at = start; at < end; ) {
    const unit = unitAt(scanned, at, end, beside, here, depth);
    for (const run of unit.runs) runs.push(run);
    here = unit.marks ?? here;
    at = unit.end;
  }
  return runs;
}

/** A sign, command or group with its arguments. */
export interface Unit {
  readonly runs: readonly Run[];
  readonly end: number;
  /** How words are set from here to the end of the group: `\bf`. */
  readonly marks?: Marks;
}

/** What stands at an offset. Where nothing of it is words, and figures stand on both sides, a blank parts these: they are no one number. */
export function unitAt(scanned: Scan, at: number, end: number, beside: Beside, marks: Marks | undefined, depth: number): Unit {
  const unit = readUnit(scanned, at, end, beside, marks, depth);
  const { text } = scanned;
  return unit.runs.length === 0 && isFigure(text, at - 1) && isFigure(text, unit.end) ? { ...unit, runs: [{ kind: 'text', at: { start: at, end: unit.end }, text: ' ' }] } : unit;
}

const isFigure = (text: string, at: number): boolean => /\p{N}/u.test(text[at] ?? '');

function readUnit(scanned: Scan, at: number, end: number, beside: Beside, marks: Marks | undefined, depth: number): Unit {
  const { text, closing } = scanned;
  const sign = text[at];
  const one = (words: string, to: number): Unit => ({ runs: words === '' ? [] : [words === '\n' ? { kind: 'break', at: { start: at, end: to }, text: '\n' } : { kind: 'text', at: { start: at, end: to }, text: words, ...(marks ? { marks } : {}) }], end: to });
  if (sign === '%') return { runs: [], end: commentEnd(text, at, end) };
  if (sign === '\\') return commandUnit(scanned, at, end, beside, marks, depth, one);
  if (sign === '{') {
    const stop = Math.min(closing.get(at) ?? end, end);
    return depth < DEEPEST ? { runs: runsIn(scanned, { start: at + 1, end: stop }, beside, marks, depth + 1), end: Math.min(stop + 1, end) } : { runs: [], end: at + 1 };
  }
  if (sign === '}' || sign === '$') return { runs: [], end: at + 1 };
  if (sign === '&') return one(' ', at + 1);
  const ligature = LIGATURES.find(([written]) => text.startsWith(written, at) && at + written.length <= end);
  if (ligature) return one(ligature[1], at + ligature[0].length);
  PLAIN.lastIndex = at;
  const plain = (PLAIN.exec(text)?.[0] ?? sign ?? ' ').slice(0, end - at);
  return one(/^[\n\r]/.test(plain) ? ' ' : plain, at + plain.length);
}

function commandUnit(scanned: Scan, at: number, end: number, beside: Beside, marks: Marks | undefined, depth: number, one: (words: string, to: number) => Unit): Unit {
  const { text, environments } = scanned;
  const { name, end: after } = commandAt(text, at);
  if (after > end) return { runs: [], end };
  const inside = (part: Span | undefined, set: Marks | undefined): Run[] => (part === undefined ? [] : depth < DEEPEST ? runsIn(scanned, part, beside, set, depth + 1) : []);
  const behind = blanksBehind(text, name, after, end);
  if (name === 'begin') {
    const environment = environments.get(at);
    if (!environment) return { runs: [], end: after };
    const inner = { start: take(scanned, environment.inner.start, environment.inner.end, ARGUMENTS[environment.name] ?? 0).end, end: Math.min(environment.inner.end, end) };
    return { runs: DROPPED.has(environment.name) ? [] : inside(inner, marks), end: Math.min(environment.end, end) };
  }
  if (name === 'end') return { runs: [], end: take(scanned, after, end, 1).end };
  if (name === '\\') return one('\n', take(scanned, after, end, 0).end);
  if (name === 'verb') {
    const to = verbEnd(text, after, end);
    const words = { start: after + 1, end: to - 1 };
    return { runs: words.end > words.start ? [{ kind: 'text', at: words, text: text.slice(words.start, words.end), marks: { ...marks, code: true } }] : [], end: Math.max(to, after) };
  }
  if (ACCENTS[name] !== undefined && !(name.length === 1 && /[A-Za-z]/.test(name) && /[A-Za-z]/.test(text[after] ?? ''))) return accented(text, ACCENTS[name], after, end, one);
  const sign = SIGNS[name];
  if (sign !== undefined) return one(sign, behind);
  const set = STRONG.has(name) ? { ...marks, strong: true as const } : EMPHASIS.has(name) ? { ...marks, emphasis: true as const } : CODE.has(name) ? { ...marks, code: true as const } : undefined;
  if (set) {
    // \textbf{…} sets its argument, \bf what follows in its group.
    if (!/^text|^emph$|^strong$/.test(name)) return { runs: [], end: behind, marks: set };
    const { groups, end: to } = take(scanned, after, end, 1);
    return { runs: inside(groups[0], set), end: to };
  }
  if (name === 'href' || name === 'url' || name === 'nolinkurl') {
    const { groups, end: to } = take(scanned, after, end, name === 'href' ? 2 : 1);
    const [address, words = address] = groups;
    if (!address || !words) return { runs: [], end: to };
    const link = text.slice(address.start, address.end).replaceAll(/\\([%#&_~])/g, '$1').trim();
    const linked = { ...marks, link };
    return { runs: words === address ? [{ kind: 'text', at: address, text: text.slice(address.start, address.end), marks: linked }] : inside(words, linked), end: to };
  }
  if (name === 'footnote' || name === 'footnotetext' || name === 'endnote') {
    const { groups, end: to } = take(scanned, after, end, 1);
    const [inner] = groups;
    if (!inner) return { runs: [], end: to };
    const label = String(beside.notes.length + 1);
    beside.notes.push({ label, at: inner });
    return { runs: [{ kind: 'text', at: { start: at, end: after }, text: `[${label}]`, marks: { superscript: true, link: `#fn-${label}` } }], end: to };
  }
  if (CITES.has(name)) {
    const { groups, end: to } = take(scanned, after, end, 1);
    const keys = groups.flatMap((group) => keysIn(text, group));
    return { runs: keys.map(({ key, at: where }) => ({ kind: 'text', at: where, text: `[${key}]`, marks: { superscript: true, link: `#fn-${key}` } })), end: to };
  }
  if (name in SILENT) return { runs: [], end: take(scanned, after, end, SILENT[name] ?? 0).end };
  if (name in LEADING) {
    const leading = LEADING[name] ?? 0;
    const { groups, end: to } = take(scanned, after, end, leading + 1);
    return { runs: inside(groups[leading] ?? groups.at(-1), marks), end: to };
  }
  // Of a command that we do not know, what stands in braces behind it is words.
  return { runs: [], end: text[after] === '[' ? take(scanned, after, end, 0).end : behind };
}

/** Blanks behind a command of letters only end its name. */
function blanksBehind(text: string, name: string, after: number, end: number): number {
  let to = after;
  if (/^[A-Za-z@]/.test(name)) while (to < end && (text[to] === ' ' || text[to] === '\t')) to++;
  return text.startsWith('{}', to) && to + 2 <= end ? to + 2 : to;
}

const ACCENTED = /[ \t]*(?:\{(\\?[A-Za-z]?)\}|(\\?[A-Za-z]))/y;

function accented(text: string, accent: string, after: number, end: number, one: (words: string, to: number) => Unit): Unit {
  ACCENTED.lastIndex = after;
  const found = ACCENTED.exec(text);
  if (!found || after + found[0].length > end) return { runs: [], end: after };
  const base = (found[1] ?? found[2] ?? '').replace(/^\\/, '');
  return one((base + accent).normalize('NFC'), after + found[0].length);
}

/** The keys in "lang90,kurz12", each with its place. */
function keysIn(text: string, { start, end }: Span): { readonly key: string; readonly at: Span }[] {
  return [...text.slice(start, end).matchAll(/[^\s,]+/g)].map(({ 0: key, index }) => ({ key, at: { start: start + index, end: start + index + key.length } }));
}
