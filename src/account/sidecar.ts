import { isSeq, parseDocument, type Node, type YAMLSeq } from 'yaml';
import { correctionFields, correctionLine, sameCorrection, type Correction } from './correction.ts';
import { parseCorrections } from './corrections.ts';

/** What is done to a sidecar. */
export type SidecarChange = { readonly add: Correction } | { readonly remove: Correction };

/** A sidecar that cannot be changed, and why: for people. */
export class SidecarMistake extends Error {}

/**
 * A sidecar's text with a correction more or less. What else the user wrote in it stays as it is, to the letter: comments,
 * order, blanks. Where that cannot be kept (a list written in brackets), it is written anew with its comments.
 *
 * @throws {SidecarMistake} Where the text cannot be understood as a sidecar, or does not hold what is to be taken out.
 */
export function changeSidecar(text: string, change: SidecarChange): string {
  const { corrections, mistakes: [mistake] } = parseCorrections(text);
  if (mistake) throw new SidecarMistake(`Line ${mistake.line}, column ${mistake.column}: ${mistake.message} Mend it before anything is written beside it.`);
  const before = corrections.map(({ correction }) => correction);
  const place = 'remove' in change ? before.findLastIndex((one) => sameCorrection(one, change.remove)) : -1;
  if ('remove' in change && place < 0) throw new SidecarMistake('The correction stands there no longer.');
  const wanted = 'add' in change ? [...before, change.add] : before.filter((_, index) => index !== place);
  const light = 'add' in change ? added(text, change.add) : removed(text, place);
  return light !== undefined && holds(light, wanted) ? light : anew(text, change, place);
}

function holds(text: string, wanted: readonly Correction[]): boolean {
  const { corrections, mistakes } = parseCorrections(text);
  return mistakes.length === 0 && corrections.length === wanted.length && corrections.every(({ correction }, index) => sameCorrection(correction, wanted[index]!));
}

/** The list of a sidecar where each correction has lines of its own. */
function linesOf(text: string): YAMLSeq | undefined {
  const { contents } = parseDocument(text);
  return isSeq(contents) && contents.flow !== true ? contents : undefined;
}

function added(text: string, correction: Correction): string | undefined {
  const list = linesOf(text);
  if (list === undefined && parseDocument(text).contents !== null) return undefined;
  const first = (list?.items[0] as Node | undefined)?.range?.[0] ?? 0;
  const indent = /^[ \t]*(?=-)/u.exec(text.slice(text.lastIndexOf('\n', first - 1) + 1))?.[0] ?? '';
  const end = /\r\n/u.test(text) ? '\r\n' : '\n';
  return `${text}${text === '' || text.endsWith('\n') ? '' : end}${indent}- ${correctionLine(correction)}${end}`;
}

function removed(text: string, place: number): string | undefined {
  const range = (linesOf(text)?.items[place] as Node | undefined)?.range;
  if (!range) return undefined;
  const start = text.lastIndexOf('\n', range[0] - 1) + 1;
  const next = text.indexOf('\n', Math.max(range[1] - 1, range[0]));
  return text.slice(0, start) + (next < 0 ? '' : text.slice(next + 1));
}

function anew(text: string, change: SidecarChange, place: number): string {
  const document = parseDocument(text);
  if ('add' in change && document.contents === null) document.contents = document.createNode([correctionFields(change.add)]) as unknown as null;
  else if ('add' in change) document.add(document.createNode(correctionFields(change.add), { flow: true }));
  else document.deleteIn([place]);
  return document.toString({ lineWidth: 0 });
}
