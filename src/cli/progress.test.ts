import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progressOf } from './progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const CLEAR = '\r\u001b[K';

/** What is written on standard error while `total` files are done, one each 150 ms; `complaints` by their number. */
function written(total: number, terminal: { readonly out: boolean; readonly err: boolean }, complaints: Readonly<Record<number, string>> = {}): string {
  let err = '';
  const progress = progressOf(total, { terminal, err: (text) => void (err += text) });
  for (let number = 1; number <= total; number++) {
    vi.advanceTimersByTime(150);
    progress.step(complaints[number] ?? '');
    err += complaints[number] ?? '';
  }
  progress.clear();
  return err;
}

test('nothing is shown where nobody looks, or where it is one file', () => {
  expect(written(20, { out: false, err: false })).toBe('');
  expect(written(1, { out: false, err: true })).toBe('');
});

test('after a while it says how far it is, on one line that is written over, and takes it away', () => {
  const shown = written(6, { out: false, err: true });
  expect(shown).toBe(`\r4 of 6 files\u001b[K\r5 of 6 files\u001b[K${CLEAR}`);
});

test('a complaint stands on a line of its own', () => {
  expect(written(7, { out: false, err: true }, { 5: 'annals: "x.md" is empty.\n' })).toBe(`\r4 of 7 files\u001b[K${CLEAR}annals: "x.md" is empty.\n\r6 of 7 files\u001b[K${CLEAR}`);
});

test('where the print goes to the same terminal, the line makes way for it', () => {
  expect(written(5, { out: true, err: true })).toBe(`\r4 of 5 files\u001b[K${CLEAR}${''}`);
});
