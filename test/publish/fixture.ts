import { accountOf, type Account } from '../../src/account/index.ts';
import { readMarkdown } from '../../src/read/index.ts';

/** The account that a Markdown text gives. */
export const accountFrom = (text: string, path = 'x.md'): Account => accountOf(readMarkdown(text, { path }));
