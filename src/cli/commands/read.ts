import { CallError, defineCommand } from '../command.ts';

export const read = defineCommand({
  id: 'read',
  summary: 'Print what a chronology says: its entries, their dates and where each was read.',
  description: 'Print what a chronology says: its entries, their dates and where each was read.',
  arguments: 'FILE…',
  least: 1,
  options: {},
  examples: [{ line: 'annals read timeline.md', says: 'Print what a chronology says: its entries, their dates and where each was read.' }],
  run: async () => {
    throw new CallError('"annals read" is not there yet.');
  },
});
