import type { Settings } from '../account/index.ts';
import { settingNames, type SettingId } from '../account/setting-names.ts';
import { limitNames, LIMITS, type LimitId, type Limits } from '../read/limits.ts';
import { CallError, type Option } from './command.ts';
import { nearest } from './nearest.ts';

/** How documents are to be read: what is asked instead of found, and what they may cost. Plain data, so that a worker can be told. */
export interface Reading {
  readonly settings: Settings;
  readonly limits: Limits;
}

/** Nothing asked, the usual limits. */
export const USUAL: Reading = { settings: {}, limits: LIMITS };

type ReadingOptions = { readonly [Id in SettingId]: Id extends 'layout' ? Option & { readonly type: 'string'; readonly multiple: true } : Option & { readonly type: 'string'; readonly multiple?: never } } & {
  readonly [Id in LimitId as `limit-${Id}`]: Option & { readonly type: 'string'; readonly multiple?: never };
};

/** Options of every command that reads documents. */
export const readingOptions = Object.fromEntries([
  ...settingNames.map(({ id, value, several, summary }): [string, Option] => [id, { type: 'string', value, group: 'reading', summary, ...(several && { multiple: true }) }]),
  ...limitNames.map(({ id, value, usual, summary }): [string, Option] => [`limit-${id}`, { type: 'string', value, group: 'limits', summary: `${summary}; ${usual} unless given.` }]),
]) as unknown as ReadingOptions;

/** More than this of anything is no limit, and more levels than this the parsers cannot go down. */
const MOST: Readonly<Record<LimitId, number>> = { size: 100_000, unpacked: 100_000, ratio: 1e9, files: 1e9, archives: 10, depth: 1000 };

/**
 * What the options on a command line ask of the reading.
 *
 * @param values Of {@link readingOptions}; others are passed over.
 * @throws {CallError} For a value that is not allowed, with what is.
 */
export async function readingOf(values: { readonly [Name in keyof ReadingOptions]?: string | readonly string[] }): Promise<Reading> {
  const limits = Object.fromEntries(limitNames.map(({ id, usual }) => {
    const given = values[`limit-${id}`];
    return [id, typeof given === 'string' ? counted(given, id) : usual];
  })) as Limits;
  if (settingNames.every(({ id }) => values[id] === undefined)) return { settings: {}, limits };
  const { settings } = await import('../account/index.ts');
  const asked = settings.flatMap(({ id, several, choices = [], expected, read }): [string, unknown][] => {
    const given = values[id];
    if (given === undefined) return [];
    const words = (typeof given === 'string' ? [given] : given).flatMap((one) => (several ? one.split(',').map((word) => word.trim()) : [one]));
    const found = words.map((word) => {
      const near = nearest(word.toLowerCase(), choices);
      return read(word) ?? wrong(id, word, `${near === undefined ? '' : `Did you mean "${near}"? `}It is ${expected}.`);
    });
    return [[id, several ? found : found[0]]];
  });
  return { settings: Object.fromEntries(asked) as Settings, limits };
}

function wrong(option: string, value: string, hint: string): never {
  throw new CallError(`"--${option}" cannot be "${value}". ${hint}`);
}

/** A whole number from 1. */
function counted(written: string, id: LimitId): number {
  const number = /^[1-9]\d{0,9}$/.test(written) ? Number(written) : Number.NaN;
  return number <= MOST[id] ? number : wrong(`limit-${id}`, written, `It is a whole number from 1 to ${MOST[id]}.`);
}
