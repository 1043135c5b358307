import { read } from '../read/read-document.ts';
import type { Account } from './account.ts';
import { compose, type ReadAccountOptions } from './compose.ts';

/**
 * Reads a document whole: its blocks, its entries, what their texts name. Who did what is a large grammar, brought in only
 * when it is wanted.
 *
 * @param content The file's bytes, or its text where it is decoded already.
 * @throws {UnreadableDocument} For a file that is no document. Whatever an author can write is read.
 */
export async function readAccount(content: Uint8Array | string, options: ReadAccountOptions): Promise<Account> {
  const document = await read(content, options);
  return compose(document, options, options.timesOnly || options.entriesOnly ? undefined : (await import('../events/index.ts')).readStory);
}
