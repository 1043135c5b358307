import { describe, expect, test } from 'vitest';
import { main } from './main.ts';
import { memoryIo } from './io.memory.ts';

const annals = async (line: string) => {
  const io = memoryIo();
  const code = await main(line === '' ? [] : line.split(' '), io);
  return { code, out: io.printed(), err: io.complained() };
};

describe('what is meant, is said', () => {
  test.each([
    ['raed x.md',             'There is no command or file "raed". Did you mean "annals read"?'],
    ['hlep',                  'There is no command or file "hlep". Did you mean "annals help"?'],
    ['frobnicate',            'There is no command or file "frobnicate". Commands are open, read,'],
    ['help frobnicate',       'There is no command or file "frobnicate".'],
    ['check --severty x.md',  '"annals check" has no option "--severty".'],
    ['read --halp',           '"annals read" has no option "--halp". Did you mean "--help"?'],
    ['read --help=yes',       '"--help" takes no value, and was given "yes".'],
    ['read',                  '"annals read" needs to be told what to work on. Write "annals read FILE…"'],
  ])('annals %s', async (line, sentence) => {
    const { code, out, err } = await annals(line);
    expect(err).toContain(`annals: ${sentence}`);
    expect(err).not.toContain('    at ');
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

test('--debug shows where', async () => {
  expect((await annals('raed --debug')).err).toContain('    at ');
});

test.each([['', 'Commands:'], ['--help', 'Commands:'], ['help read', 'Usage: annals read FILE…'], ['read -h', 'Usage: annals read FILE…'], ['--version', 'annals ']])(
  'annals %s prints help on standard output',
  async (line, words) => {
    const { code, out, err } = await annals(line);
    expect(out).toContain(words);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  },
);
