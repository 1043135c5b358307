import { CallError, defineCommand } from '../command.ts';

export const build = defineCommand({
  id: 'build',
  summary: 'Write chronologies as web pages that need no server and no script.',
  description: 'Write chronologies as web pages that need no server and no script.',
  arguments: 'FILE|DIR…',
  least: 1,
  options: {},
  examples: [{ line: 'annals build timeline.md', says: 'Write chronologies as web pages that need no server and no script.' }],
  run: async () => {
    throw new CallError('"annals build" is not there yet.');
  },
});
