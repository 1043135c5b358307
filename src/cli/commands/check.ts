import { CallError, defineCommand } from '../command.ts';

export const check = defineCommand({
  id: 'check',
  summary: 'List the likely mistakes of a chronology.',
  description: 'List the likely mistakes of a chronology.',
  arguments: 'FILE…',
  least: 1,
  options: {},
  examples: [{ line: 'annals check timeline.md', says: 'List the likely mistakes of a chronology.' }],
  run: async () => {
    throw new CallError('"annals check" is not there yet.');
  },
});
