import { readStory } from '../events/index.ts';
import type { ReadDocument } from '../read/blocks.ts';
import type { Account } from './account.ts';
import { compose, type ComposeOptions } from './compose.ts';

/** The account in a document that is read into blocks already. */
export const accountOf = (document: ReadDocument, options: ComposeOptions = {}): Account => compose(document, options, readStory);
