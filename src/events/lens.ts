import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { verbClasses } from './lexicons/verbs.ts';
import { nounClasses } from './lexicons/nouns.ts';
import type { MoreWords } from './grammar.ts';
import { isPlover, ploverTypes } from './plover.ts';

/** Words and meanings of one field of life, as data. */
export interface Lens extends MoreWords {
  readonly id: string;
  readonly summary: string;
}

/** What is wrong with a lens file, and where. */
export interface LensMistake {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const firstWords = (data: string): ReadonlySet<string> => new Set(data.trim().split('\n').map((line) => line.slice(0, line.indexOf(':')).trim()));
const VERB_CLASSES = firstWords(verbClasses);
const NOUN_CLASSES = firstWords(nounClasses);
const TOP = ['lens', 'summary', 'verbs', 'nouns', 'frames'];

/** Where a node begins. */
const at = (node: unknown): number => (node as Node | undefined)?.range?.[0] ?? 0;
const words = (value: unknown): string | undefined => (isScalar(value) && typeof value.value === 'string' && value.value.trim() !== '' ? value.value.trim() : undefined);

/**
 * Reads a lens file (YAML). Every mistake is told with its line: unknown fields, types and classes, lists that are none.
 * New classes of nouns may be made; a verb's heading is a PLOVER type or a class of verbs that there is.
 */
export function parseLens(text: string): { readonly lens: Lens } | { readonly mistakes: readonly LensMistake[] } {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: lines });
  const mistakes: LensMistake[] = [];
  const say = (offset: number, message: string): void => {
    const { line, col } = lines.linePos(offset);
    mistakes.push({ line, column: col, message });
  };
  for (const error of document.errors) say(error.pos[0], `This is no YAML: ${error.message.split('\n')[0] ?? ''}`);
  const root = document.contents;
  if (mistakes.length === 0 && !isMap(root)) say(0, 'A lens is a list of fields: lens, summary, verbs, nouns, frames. Write "lens: NAME" on the first line.');
  if (mistakes.length > 0 || !isMap(root)) return { mistakes };
  const found: Record<'verbs' | 'nouns', Record<string, string[]>> = { verbs: {}, nouns: {} };
  const frames: Record<string, string> = {};
  let id = '';
  let summary = '';
  for (const { key, value } of root.items) {
    const name = String(isScalar(key) ? key.value : key);
    if (!TOP.includes(name)) say(at(key), `There is no field "${name}". Fields are ${TOP.join(', ')}.`);
    else if (name === 'lens' || name === 'summary') {
      const said = words(value);
      if (said === undefined) say(at(value ?? key), `"${name}" is words in one line.`);
      else if (name === 'lens') id = said;
      else summary = said;
    } else if (!isMap(value)) say(at(value ?? key), `"${name}" is a list of headings. Write ${name === 'frames' ? '"START TALKS: CONSULT"' : '"CONSULT: [meet, confer]"'} under it.`);
    else if (name === 'frames') readFrames(value.items, frames, found.nouns, say);
    else readWords(name as 'verbs' | 'nouns', value.items, found, say);
  }
  if (id === '' && mistakes.length === 0) say(0, 'The lens has no name. Write "lens: NAME" on the first line.');
  return mistakes.length > 0 ? { mistakes } : { lens: { id, summary, verbs: found.verbs, nouns: found.nouns, frames } };
}

type Pairs = readonly { readonly key: unknown; readonly value: unknown }[];
type Say = (offset: number, message: string) => void;

function readWords(name: 'verbs' | 'nouns', items: Pairs, found: Record<'verbs' | 'nouns', Record<string, string[]>>, say: Say): void {
  for (const { key, value } of items) {
    const heading = String(isScalar(key) ? key.value : key);
    if (!/^[A-Z][A-Z_]*$/.test(heading)) say(at(key), `"${heading}" is no heading. Headings are in capitals, as CONSULT.`);
    else if (name === 'verbs' && !isPlover(heading) && !VERB_CLASSES.has(heading)) say(at(key), `Verbs have no heading "${heading}". It is a type (${ploverTypes.join(', ')}) or a class (${[...VERB_CLASSES].join(', ')}).`);
    else if (!isSeq(value)) say(at(value ?? key), `"${heading}" is a list of words. Write ${heading}: [first, second].`);
    else {
      const list: string[] = [];
      for (const item of value.items) {
        const word = words(item);
        if (word === undefined || word.length > 60) say(at(item), `A word of "${heading}" is expected here, of at most 60 letters.`);
        else list.push(name === 'verbs' ? word : word.toLowerCase());
      }
      found[name][heading] = list;
    }
  }
}

function readFrames(items: Pairs, frames: Record<string, string>, nouns: Readonly<Record<string, unknown>>, say: Say): void {
  for (const { key, value } of items) {
    const [verb = '', noun = '', ...more] = String(isScalar(key) ? key.value : key).split(' ');
    const type = words(value);
    if (!VERB_CLASSES.has(verb) || noun === '' || more.length > 0) say(at(key), `A frame is a class of verbs and a class of nouns, as "START TALKS". Classes of verbs are ${[...VERB_CLASSES].join(', ')}.`);
    else if (!NOUN_CLASSES.has(noun) && !Object.hasOwn(nouns, noun)) say(at(key), `There is no class of nouns "${noun}". Classes are ${[...NOUN_CLASSES].join(', ')}, and those that the lens makes above.`);
    else if (type === undefined || (!isPlover(type) && type !== '-')) say(at(value ?? key), `"${type ?? ''}" is no type. It is one of ${ploverTypes.join(', ')}, or "-" for none.`);
    else frames[`${verb} ${noun}`] = type;
  }
}

/** Several lenses as one: what the later says goes before. */
export function joinLenses(lenses: readonly Lens[]): MoreWords | undefined {
  if (lenses.length === 0) return undefined;
  const join = (pick: (lens: Lens) => Readonly<Record<string, readonly string[]>> | undefined): Record<string, readonly string[]> => {
    const all: Record<string, readonly string[]> = {};
    for (const lens of lenses) for (const [key, list] of Object.entries(pick(lens) ?? {})) all[key] = [...(all[key] ?? []), ...list];
    return all;
  };
  return { verbs: join(({ verbs }) => verbs), nouns: join(({ nouns }) => nouns), frames: Object.assign({}, ...lenses.map(({ frames }) => frames)) as Record<string, string> };
}
