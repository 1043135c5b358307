import { createHash } from 'node:crypto';
import type { Account } from '../account/account.ts';
import type { ReadAccountOptions } from '../account/compose.ts';
import { readAccount } from '../account/read-account.ts';
import { formats, LimitReached, UnreadableDocument } from '../read/index.ts';
import { CallError } from './command.ts';
import type { Applied } from './corrections.ts';
import { findFiles, readInput } from './input.ts';
import { kindOf } from './magic.ts';
import type { Io } from './io.ts';
import { USUAL, type Reading } from './reading.ts';

/** Endings of the files that are taken from a folder. */
export const extensions: ReadonlySet<string> = new Set(formats.flatMap((format) => format.extensions));

/** What the caller wants of an account. */
export type HowToRead = Pick<ReadAccountOptions, 'timesOnly' | 'entriesOnly' | 'words'> & {
  /** What is asked of the reading, and what a file may cost. */
  readonly reading?: Reading;
  /** Apply the corrections that stand beside the document. Yes, unless said. */
  readonly corrections?: boolean;
  /** Leave out what is marked as doubtful. No, unless said. */
  readonly confident?: boolean;
  /** Where to say that a correction no longer applies. */
  readonly say?: (sentence: string) => void;
  /** Told of the sidecar that corrects the account, where there is one. */
  readonly tell?: (applied: Applied) => void;
};

/**
 * Reads the accounts of the files and folders named, one after the other. What cannot be read is complained about and
 * the rest still read: a mistyped name among ten costs one file, not ten.
 *
 * @returns Whether everything could be read.
 */
export async function eachAccount(names: readonly string[], io: Io, use: (account: Account) => void | Promise<void>, options: HowToRead = {}): Promise<boolean> {
  let whole = true;
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      io.err(`annals: ${error.message}\n`);
      whole = false;
    }
  };
  for (const name of names) {
    await attempt(async () => {
      for (const path of await findFiles([name], extensions, io, options.reading?.limits)) await attempt(async () => {
        await use(await accountOf(path, io, { say: (sentence) => io.err(`annals: ${sentence}\n`), ...options }));
      });
    });
  }
  return whole;
}

/** Reads one file. @throws {CallError} Where that is not possible. */
export async function accountOf(path: string, io: Pick<Io, 'cwd' | 'readFile'>, { corrections = true, confident: confidentOnly = false, say = () => undefined, tell, reading = USUAL, ...options }: HowToRead = {}): Promise<Account> {
  const { bytes } = await readInput(path, io, reading.limits);
  try {
    const account = await readAccount(bytes, { ...options, ...reading.settings, limits: reading.limits, path, sha256: createHash('sha256').update(bytes).digest('hex') });
    const whole = corrections && !options.timesOnly && !options.entriesOnly ? await (await import('./corrections.ts')).corrected(account, io, say, tell) : account;
    return confidentOnly ? (await import('../account/confident.ts')).confident(whole) : whole;
  } catch (error) {
    if (error instanceof LimitReached) throw new CallError(`"${path}" is not read: ${error.message}.`);
    if (!(error instanceof UnreadableDocument)) throw error;
    throw new CallError(`"${path}" is no document that Annals reads: ${kindOf(bytes) ?? error.message}. Name a text, a table or a page.`);
  }
}
