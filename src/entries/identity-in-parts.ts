import type { IdParts } from './identity.ts';

/** How much of its id each of very many entries needs, and how often the same stood before. */
export interface ChosenId {
  /** 0 the date, 1 the first words too, 2 the fingerprint too. */
  readonly level: 0 | 1 | 2;
  /** From 1; what is not the first of its kind has its number behind. */
  readonly count: number;
}

/** Three numbers for each entry that stand for the three lengths of its id: 53 bits each, two different ids share one by chance alone. */
export function idNumbers(ids: readonly IdParts[]): Float64Array {
  const numbers = new Float64Array(ids.length * 3);
  for (const [index, { date, words, all }] of ids.entries()) {
    numbers[index * 3] = numberOf(date);
    numbers[index * 3 + 1] = numberOf(words);
    numbers[index * 3 + 2] = numberOf(all);
  }
  return numbers;
}

/** The ids of all entries in their order, as `identify` gives them, from their numbers. */
export function* chooseIds(parts: readonly Float64Array[]): Generator<ChosenId> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const numbers = new Float64Array(length);
  let at = 0;
  for (const part of parts) {
    numbers.set(part, at);
    at += part.length;
  }
  const count = length / 3;
  const levels = new Uint8Array(count);
  const current = new Float64Array(count);
  for (let index = 0; index < count; index++) current[index] = numbers[index * 3] ?? 0;
  for (const level of [1, 2]) {
    const shared = sharedAmong(current);
    for (let index = 0; index < count; index++) {
      if (!shared.has(current[index] ?? 0)) continue;
      levels[index] = level;
      current[index] = numbers[index * 3 + level] ?? 0;
    }
  }
  const seen = new Map<number, number>([...sharedAmong(current)].map((number) => [number, 0]));
  for (let index = 0; index < count; index++) {
    const number = current[index] ?? 0;
    const before = seen.get(number);
    if (before !== undefined) seen.set(number, before + 1);
    yield { level: (levels[index] ?? 0) as ChosenId['level'], count: (before ?? 0) + 1 };
  }
}

function sharedAmong(numbers: Float64Array): ReadonlySet<number> {
  const sorted = numbers.toSorted();
  const shared = new Set<number>();
  for (let index = 1; index < sorted.length; index++) if (sorted[index] === sorted[index - 1]) shared.add(sorted[index] ?? 0);
  return shared;
}

/** Two hashes of 32 bits (FNV-1a, and one that multiplies otherwise), 53 bits of them. */
function numberOf(text: string): number {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x5bd1e995);
    second ^= second >>> 15;
  }
  return (first >>> 0) * 0x200000 + (second >>> 11);
}
