import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test('nothing in a file can steer the terminal', () => {
  expect(printable('a\u001b]0;title\u0007b\u009b31m \u202ereversed')).toBe('a␛]0;title␇b\ufffd31m \ufffdreversed');
});
