export type { Account, AccountEntry } from './account.ts';
export { accountOf, readAccount, type ReadAccountOptions } from './read-account.ts';
