/** What strangers may import. */
export { accountOf, readAccount, type Account, type AccountEntry, type ReadAccountOptions } from './account/index.ts';
export type { Chronology, CitedSource, Entry, Flow, Layout, Section } from './entries/entry.ts';
export type { Alternative, Anchor, Bound, Bounds, DateContext, Day, Provenance, ReadWhen, UnreadWhen, When } from './dates/when.ts';
export type { Finding, Objection, Rule, Severity } from './check/rule.ts';
export type { Mention, TimeMention } from './mentions/mention.ts';
export type { Block, FrontMatter, Problem } from './read/blocks.ts';
export * from './text/index.ts';
export { atLeast, checkAccount, findingsAsJson, findingsForPeople, rules, severities, type FindingJson } from './check/index.ts';
export { annalsJson, type AnnalsJson, type EntryJson } from './write/annals-json.ts';
