import { CallError, defineCommand } from '../command.ts';
import { commandHelp, overview } from '../manual.ts';
import { nearest } from '../nearest.ts';
import { commands } from './index.ts';

export const help = defineCommand({
  id: 'help',
  summary: 'Say how Annals, or one of its commands, is used.',
  description: 'Without a name it lists the commands. With one it explains that command, its options and some examples.',
  arguments: '[COMMAND]',
  least: 0,
  options: {},
  examples: [{ line: 'annals help read', says: 'explains "annals read"' }],
  run: async ({ positionals: [name] }, io) => {
    if (name === undefined) {
      io.out(overview(await Promise.all(commands.map(({ load }) => load()))));
      return 0;
    }
    const listed = commands.find(({ id }) => id === name);
    if (!listed) throw new CallError(unknownCommand(name));
    io.out(commandHelp(await listed.load()));
    return 0;
  },
});

/** "There is no command …", with the one that was likely meant. */
export function unknownCommand(name: string): string {
  const ids = commands.map(({ id }) => id);
  const near = nearest(name, ids);
  return `There is no command or file "${name}". ${near ? `Did you mean "annals ${near}"?` : `Commands are ${ids.join(', ')}; "annals help" explains them.`}`;
}
