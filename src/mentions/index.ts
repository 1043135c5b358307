export type { Mention, TimeMention } from './mention.ts';
export { timesOf } from './times.ts';
