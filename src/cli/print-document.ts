import type { Account } from '../account/account.ts';
import { accountOf } from './accounts.ts';
import { CallError } from './command.ts';
import type { Io } from './io.ts';
import { wordsOf } from './lens.ts';
import type { Reading } from './reading.ts';

/** How documents are read and printed: plain data, so that a worker can be told. */
export interface HowToPrint {
  readonly cwd: string;
  /** JSON rather than a table. */
  readonly json: boolean;
  /** Leave out what is marked as doubtful. */
  readonly confident: boolean;
  /** Leave out what the entries' texts name and tell. */
  readonly entriesOnly: boolean;
  readonly explain: boolean;
  /** Id of a calendar in which dates are shown too. */
  readonly beside: string | undefined;
  readonly lens: readonly string[] | undefined;
  readonly reading: Reading;
  readonly colour: boolean;
  readonly columns: number;
}

/** What is said of one document beside its print. */
export interface Told {
  /** Lines for standard error, each with its end. */
  readonly err: string;
  readonly entries: number;
  /** It could not be read. */
  readonly unread: boolean;
}

/** Reads one document and gives its print in pieces, the last with a line end. Whatever is wrong with a document is told, never thrown. */
export type PrintDocument = (path: string, out: (piece: string) => void | Promise<void>) => Promise<Told>;

/**
 * Makes the printer of documents.
 *
 * @param alone There is one document only: what breaks inside Annals on it may end the program.
 * @throws {CallError} For a lens that cannot be read.
 */
export async function documentPrinter(how: HowToPrint, io: Io, alone = false): Promise<PrintDocument> {
  const pieces = how.json ? await jsonPieces(how) : await tablePieces(how);
  const words = await wordsOf(how.lens, io);
  return async (path, out) => {
    let err = '';
    const say = (sentence: string): void => void (err += `annals: ${sentence}\n`);
    try {
      const account = await accountOf(path, io, { say, reading: how.reading, timesOnly: !how.json, entriesOnly: how.entriesOnly, confident: how.confident, ...(words && { words }) });
      for (const piece of await pieces(account)) await out(piece);
      if (account.problems.length > 0) {
        const { findingsForPeople, problemFindings } = await import('../check/index.ts');
        err += findingsForPeople(account.source, problemFindings(account)).map((line) => `${line}\n`).join('');
      }
      return { err, entries: account.entries.length, unread: false };
    } catch (error) {
      if (alone && !(error instanceof CallError)) throw error;
      say(error instanceof CallError ? error.message : broken(path, error));
      return { err, entries: 0, unread: true };
    }
  };
}

/** One broken document must not take the others with it. */
function broken(path: string, error: unknown): string {
  return `"${path}" is not read: something broke inside Annals, not in your file: ${error instanceof Error ? error.message : String(error)}. Run it alone with --debug to see where.`;
}

type Pieces = (account: Account) => Iterable<string> | Promise<Iterable<string>>;

async function jsonPieces({ explain }: HowToPrint): Promise<Pieces> {
  const { annalsJsonPieces } = await import('../write/annals-json.ts');
  return function* (account) {
    yield* annalsJsonPieces(account, { explain });
    yield '\n';
  };
}

async function tablePieces({ beside, colour, columns, explain }: HowToPrint): Promise<Pieces> {
  const [{ accountTable }, { measureFor }, { inkFor }] = await Promise.all([import('./table.ts'), import('./text.ts'), import('./colour.ts')]);
  const { calendarNamed } = await import('./calendar.ts');
  const calendar = beside === undefined ? undefined : calendarNamed('beside', beside);
  return async (account) => [`${accountTable(account, { ink: inkFor(colour), measure: await measureFor(account.source.text), columns, explain, beside: calendar }).join('\n')}\n`];
}
