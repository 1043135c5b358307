import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArguments } from './arguments.ts';
import { CallError } from './command.ts';
import { commands } from './commands/index.ts';
import { nodeIo, type Io } from './io.ts';
import { nearest } from './nearest.ts';
import { version } from './version.ts';

/**
 * Runs one command line.
 *
 * @param argv What follows the program's name.
 * @returns The exit code: 0 done; 1 done, with findings; 2 the call was wrong or a file could not be read.
 */
export async function main(argv: readonly string[], io: Io = nodeIo()): Promise<number> {
  const end = argv.indexOf('--');
  const debug = argv.slice(0, end < 0 ? undefined : end).includes('--debug');
  try {
    return await dispatch(argv.filter((word, index) => word !== '--debug' || (end >= 0 && index > end)), io);
  } catch (error) {
    io.err(`${explain(error, debug)}\n`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = argv;
  if (first === '--version' || first === '-V') {
    io.out(`annals ${version}\n`);
    return 0;
  }
  if (first === undefined || first === '--help' || first === '-h') return call('help', [], io);
  if (commands.some(({ id }) => id === first)) return call(first, rest, io);
  if (!first.startsWith('-') && !looksLikeFile(first, io.cwd)) {
    const { unknownCommand } = await import('./commands/help.ts');
    throw new CallError(unknownCommand(first));
  }
  return call('open', argv, io);
}

/** `annals FILE…` opens. A word that is no file, has no dot or slash in it and is nearly a command was meant as one. */
function looksLikeFile(word: string, cwd: string): boolean {
  if (existsSync(resolve(cwd, word))) return true;
  return /[./\\]/.test(word) && nearest(word, commands.map(({ id }) => id)) === undefined;
}

async function call(id: string, argv: readonly string[], io: Io): Promise<number> {
  const listed = commands.find((command) => command.id === id);
  if (!listed) throw new Error(`no command "${id}" in the list`);
  const command = await listed.load();
  const args = parseArguments(command, argv);
  if (args.values['help']) {
    const { commandHelp } = await import('./manual.ts');
    io.out(commandHelp(command));
    return 0;
  }
  if (args.positionals.length < command.least) {
    const { usage } = await import('./manual.ts');
    throw new CallError(`"annals ${id}" needs to be told what to work on. Write "${usage(command)}", for example "${command.examples[0]?.line ?? ''}".`);
  }
  return command.run(args, io);
}

function explain(error: unknown, debug: boolean): string {
  if (debug) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof CallError) return `annals: ${message}`;
  return `annals: Something broke inside Annals, not in your file: ${message}. Run it again with --debug to see where.`;
}
