import { CallError, defineCommand } from '../command.ts';

export const open = defineCommand({
  id: 'open',
  summary: 'Open chronologies as an explorable timeline in the browser.',
  description: 'Open chronologies as an explorable timeline in the browser.',
  arguments: 'FILE…',
  least: 1,
  options: {},
  examples: [{ line: 'annals open timeline.md', says: 'Open chronologies as an explorable timeline in the browser.' }],
  run: async () => {
    throw new CallError('"annals open" is not there yet.');
  },
});
