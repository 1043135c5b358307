export type { Account, AccountEntry } from './account.ts';
export { accountOf } from './account-of.ts';
export type { ReadAccountOptions } from './compose.ts';
export { readAccount } from './read-account.ts';
export { settingNames, type SettingId } from './setting-names.ts';
export { settings, type Setting, type Settings, type Settled } from './settings.ts';
