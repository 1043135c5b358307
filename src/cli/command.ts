import type { Io } from './io.ts';

/** An option as data: for `node:util` parseArgs, `--help`, the manual and completion. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** One letter. */
  readonly short?: string;
  /** May be given several times. Only of strings. */
  readonly multiple?: boolean;
  /** What stands for the value in help: "DIR". Only of strings. */
  readonly value?: string;
  /** Values that are allowed, where not all are. */
  readonly choices?: readonly string[];
  /** One sentence. */
  readonly summary: string;
  /** Options that many commands share stand apart in help: how documents are read, and what they may cost. */
  readonly group?: 'reading' | 'limits';
}

export type Options = Readonly<Record<string, Option>>;

type Value<O extends Option> = O['type'] extends 'boolean' ? boolean : O extends { readonly multiple: true } ? readonly string[] : string;

/** What was given on the command line, already held against the command's options. */
export interface Args<O extends Options = Options> {
  readonly positionals: readonly string[];
  readonly values: { readonly [K in keyof O]?: Value<O[K]> };
}

/** A command: one file in `commands/`, one line in its list. */
export interface Command {
  readonly id: string;
  /** One sentence, for lists. */
  readonly summary: string;
  /** Markdown, some paragraphs: what it does, for whom, what it prints. */
  readonly description: string;
  /** As in "annals read FILE…": "FILE…". Empty where there are none. */
  readonly arguments: string;
  /** Fewest positionals that make sense. */
  readonly least: number;
  readonly options: Options;
  readonly examples: readonly { readonly line: string; readonly says: string }[];
  /** @returns The exit code: 0 done; 1 done, with findings (or, under `--strict`, no chronology); 2 the call was wrong or a file could not be read. */
  readonly run: (args: Args, io: Io) => Promise<number>;
}

/** Gives `run` the types of the command's own options. */
export function defineCommand<const O extends Options>(
  command: Omit<Command, 'options' | 'run'> & { readonly options: O; readonly run: (args: Args<O>, io: Io) => Promise<number> },
): Command {
  return command as unknown as Command;
}

/**
 * The caller's mistake, or something about their files that stops the work: said in one plain sentence
 * that names the file or option, what was found and what to do. Ends the program with exit code 2.
 */
export class CallError extends Error {
  override readonly name = 'CallError';
}
