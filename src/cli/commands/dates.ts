import { CallError, defineCommand } from '../command.ts';

export const dates = defineCommand({
  id: 'dates',
  summary: 'Find and read the dates in any text.',
  description: 'Find and read the dates in any text.',
  arguments: '[FILE…]',
  least: 0,
  options: {},
  examples: [{ line: 'annals dates letter.txt', says: 'Find and read the dates in any text.' }],
  run: async () => {
    throw new CallError('"annals dates" is not there yet.');
  },
});
