import type { Account } from '../account/account.ts';
import type { QuantityMention } from '../mentions/index.ts';
import { likeness, nameWords } from './names.ts';
import { edtfOf, inWindow, lineOf, type Placed, type Window } from './scope.ts';

/** A quantity with its place; `from` and `to` are the ends of a change. */
export interface Quantity extends Placed {
  readonly edtf?: string;
  readonly value: number;
  readonly unit: string;
  readonly from?: number;
  readonly to?: number;
}

/** The words between two full stops or semicolons around an offset. */
function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 400), at).split(/[.;]\s/).at(-1) ?? '';
  return before + (text.slice(at, at + 400).split(/[.;]\s/)[0] ?? '');
}

/**
 * Quantities, a change once.
 * @param of What is measured or counted: by the unit or the thing counted, else by the words of the sentence.
 */
export function quantities(account: Account, of?: string, window?: Window): Quantity[] {
  const line = lineOf(account);
  const rows: (Quantity & { readonly own: boolean; readonly near: boolean })[] = [];
  for (const entry of account.entries) {
    if (!inWindow(entry, undefined, window)) continue;
    let last: QuantityMention | undefined;
    for (const mention of entry.mentions) {
      if (mention.kind !== 'quantity') continue;
      const again = last?.from !== undefined && last.from === mention.from && last.to === mention.to;
      last = mention;
      if (again) continue;
      const edtf = edtfOf(entry);
      const own = of !== undefined && nameWords(of).some((word) => nameWords(`${mention.unit} ${mention.text}`).includes(word));
      const near = of !== undefined && likeness(of, sentenceAround(account.source.text, mention.at.start)) === 1;
      rows.push({ line: line(entry), entry: entry.id, words: mention.text, ...(edtf !== undefined && { edtf }), value: mention.value, unit: mention.unit, ...(mention.from !== undefined && mention.to !== undefined && { from: mention.from, to: mention.to }), own, near });
    }
  }
  const fit = of === undefined ? rows : rows.some(({ own }) => own) ? rows.filter(({ own }) => own) : rows.filter(({ near }) => near);
  return fit.map(({ own: _own, near: _near, ...row }) => row);
}
