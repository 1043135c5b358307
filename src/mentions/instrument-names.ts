import { instrumentHeads, instrumentNames } from './lexicons/instruments.ts';
import type { InstrumentPiece } from './piece.ts';
import { BODY_HEADS, headedRun, isFunction, isInstrumentHead, nameWord, titleAt } from './runs.ts';
import { join, type Word } from './words.ts';

const fixedInstruments = new Map<string, { canonical: string; type: string; words: string[] }[]>();
for (const line of instrumentNames.trim().split('\n')) {
  const [canonical = '', type = '', names = ''] = line.split('|');
  for (const name of [canonical, ...names.split(';').filter(Boolean)]) {
    const words = name.split(' ');
    const first = words[0] ?? '';
    fixedInstruments.set(first, [...(fixedInstruments.get(first) ?? []), { canonical, type, words }].toSorted((a, b) => b.words.length - a.words.length));
  }
}

/** The instrument that begins at a word: known by its name, by its head, or by its number. */
export function instrumentAt(words: readonly Word[], index: number): InstrumentPiece | undefined {
  const word = words[index];
  if (!word) return undefined;
  const fixed = fixedInstruments.get(word.text)?.find((name) => name.words.every((text, offset) => words[index + offset]?.text === text));
  const version = (to: number): number => (/^\d\.\d$/.test(words[to]?.text ?? '') ? to + 1 : to);
  if (isFunction(word.low)) return undefined;
  const numbered = numberedAt(words, index);
  if (numbered) return numbered;
  const run = headedRun(words, index, isInstrumentHead, 2);
  if (fixed && (!run || run.to <= index + fixed.words.length)) {
    const to = version(index + fixed.words.length);
    return { kind: 'instrument', from: index, to, canonical: to > index + fixed.words.length ? `${word.text} ${words[to - 1]?.text ?? ''}` : fixed.canonical, type: fixed.type, proper: true };
  }
  if (!run || run.to - index < 2) {
    // "policy of Maximum Pressure", "a strategy called Strategic Patience"
    const before = words[index - 1]?.low ?? '';
    const kind = before === 'of' || before === 'called' || before === 'dubbed' ? (words[index - 2]?.low ?? '') : before;
    if (/^(?:policy|strategy|doctrine|campaign|programme|program)$/.test(kind) && nameWord(words[index + 1])) {
      let to = index;
      while (nameWord(words[to])) to++;
      return { kind: 'instrument', from: index, to, canonical: join(words, index, to), type: 'policy', proper: true };
    }
    return undefined;
  }
  if (BODY_HEADS.has(words[run.to - 1]?.text ?? '') && !isInstrumentHead(words[run.to - 1]?.text ?? '')) return undefined;
  let from = index;
  // A state or body that makes the instrument is not part of its name, save in "Iran and Libya Sanctions Act".
  while (from < run.to - 2 && titleAt(words, from) > 0) from++;
  if (from > index) return undefined;
  const to = version(run.to);
  return { kind: 'instrument', from, to, canonical: join(words, from, to), type: instrumentHeads[run.head] ?? 'agreement', proper: true };
}

/** "Resolution 2231" with the body before it, "Article 50", "Executive Order 13769", "Directive 95/46". */
function numberedAt(words: readonly Word[], index: number): InstrumentPiece | undefined {
  for (let at = index; at < index + 6; at++) {
    const word = words[at];
    if (!word || !nameWord(word)) return undefined;
    const number = words[at + 1];
    if (/^(?:Resolution|Article|Order|Directive|Regulation|Proposition|Law|Decree|Amendment|Protocol|Case|Title|Section)$/.test(word.text) && number?.kind === 'number' && !number.glued) {
      let to = at + 2;
      while (words[to]?.glued && (words[to]?.text === '/' || words[to]?.kind === 'number')) to++;
      const type = word.text === 'Resolution' ? 'resolution' : (instrumentHeads[word.text] ?? 'policy');
      return { kind: 'instrument', from: index, to, canonical: join(words, index, to), type, proper: true };
    }
  }
  return undefined;
}

