export type { Account, AccountEntry } from './account.ts';
export { accountOf } from './account-of.ts';
export type { ReadAccountOptions } from './compose.ts';
export { readAccount } from './read-account.ts';
