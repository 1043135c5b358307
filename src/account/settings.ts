import { readLabel } from '../dates/every.ts';
import { calendars, isoBound } from '../dates/index.ts';
import { languages } from '../dates/languages/index.ts';
import { layoutNames } from '../entries/index.ts';
import type { FrontMatter, Problem } from '../read/blocks.ts';
import type { Span } from '../text/index.ts';
import { settingNames, type SettingId } from './setting-names.ts';

/** How a document is to be read, where that is asked for and not found. */
export interface Settings {
  /** Ids of layouts that are entries; "none": the document is no chronology. */
  readonly layout?: readonly string[];
  /** Order of numeric dates. */
  readonly order?: 'dmy' | 'mdy' | 'ymd';
  /** BCP 47. */
  readonly language?: string;
  /** Id of the calendar of dates that name none. */
  readonly calendar?: string;
  /** ISO date that "today" and "last year" count from. */
  readonly reference?: string;
}

/** One of the settings: asked on the command line as `--ID` and in front matter as `annals: {ID: …}`. */
export interface Setting {
  readonly id: SettingId;
  readonly summary: string;
  /** Several may be given. */
  readonly several: boolean;
  /** Words that are allowed, where they can be listed. */
  readonly choices?: readonly string[];
  /** What is allowed, for people. */
  readonly expected: string;
  /** The value as it is used; undefined for one that is not allowed. */
  readonly read: (written: string) => string | undefined;
}

type Values = Pick<Setting, 'choices' | 'expected' | 'read'>;

const oneOf = (choices: readonly string[]): Values => ({ choices, expected: `one of ${choices.join(', ')}`, read: (written) => choices.find((choice) => choice === written.toLowerCase()) });

const spoken = languages.map(({ id }) => id);

const values: Readonly<Record<SettingId, Values>> = {
  layout: oneOf(layoutNames),
  order: oneOf(['dmy', 'mdy', 'ymd']),
  // BCP 47: a language, and what may follow it.
  language: { choices: spoken, expected: `one of ${spoken.join(', ')}`, read: (written) => (/^[a-z]{2}(?:[-_][a-z0-9]{2,8})*$/i.test(written) && spoken.includes(written.slice(0, 2).toLowerCase()) ? written.replaceAll('_', '-') : undefined) },
  calendar: oneOf(calendars.map(({ id }) => id)),
  reference: { expected: 'a day, as 2024-03-14', read: (written) => isoDate(written) },
};

/** Every setting. */
export const settings: readonly Setting[] = settingNames.map((name) => ({ ...name, ...values[name.id] }));

/** A setting as it stands in a document. */
export interface Said {
  readonly id: SettingId;
  readonly value: string;
  readonly at: Span;
}

/** What a document tells Annals itself, and what is wrong with that. */
export interface DocumentSettings {
  readonly settings: Settings;
  readonly said: readonly Said[];
  readonly problems: readonly Problem[];
}

/** Where formats without nested fields keep a setting: `annals-order`, `annals:order`, `annals_order`. */
const FLAT = /^annals[-:_.](\w+)$/i;

/**
 * Reads the settings in front matter: `annals: {layout: list, order: dmy, language: en, calendar: julian, reference: 2024-03-14}`,
 * or a field for each (`annals-order`) in formats whose fields do not nest. One that is not allowed becomes a problem and is left aside.
 */
export function settingsIn(front: FrontMatter | undefined): DocumentSettings {
  const said: Said[] = [];
  const problems: Problem[] = [];
  const found: { -readonly [Id in SettingId]?: unknown } = {};
  for (const { name, value, at } of fieldsOf(front)) {
    const setting = settings.find(({ id }) => id === name);
    if (!setting) {
      problems.push(problem(at, `"annals" has no setting "${name}".`, `It has ${settings.map(({ id }) => id).join(', ')}.`));
      continue;
    }
    const written = (Array.isArray(value) && setting.several ? (value as readonly unknown[]) : [value]).flatMap((one) => textsOf(one, setting.several === true));
    const read = written.map((one) => setting.read(one));
    const wrong = read.indexOf(undefined);
    if (written.length === 0 || wrong >= 0) {
      problems.push(problem(at, `The setting "${setting.id}" cannot be ${written.length === 0 ? JSON.stringify(value) : `"${written[wrong]}"`}; it is left aside.`, `It is ${setting.expected}.`));
      continue;
    }
    found[setting.id] = setting.several ? read : read[0];
    said.push({ id: setting.id, value: read.join(', '), at });
  }
  return { settings: found as Settings, said, problems };
}

const problem = (at: Span, message: string, mend: string): Problem => ({ id: 'setting', severity: 'error', message, at, mend });

function fieldsOf(front: FrontMatter | undefined): { readonly name: string; readonly value: unknown; readonly at: Span }[] {
  if (!front) return [];
  const { data, places, at } = front;
  return Object.entries(data).flatMap(([key, value]) => {
    const flat = FLAT.exec(key)?.[1];
    if (flat !== undefined) return [{ name: flat.toLowerCase(), value, at: places[key] ?? at }];
    if (key !== 'annals') return [];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ name: String(value), value, at: places[key] ?? at }];
    return Object.entries(value as Readonly<Record<string, unknown>>).map(([name, inner]) => ({ name, value: inner, at: places[`annals.${name}`] ?? places[key] ?? at }));
  });
}

/** A value as it is written; several may stand in one text, parted by commas. */
function textsOf(value: unknown, several: boolean): string[] {
  if (value instanceof Date) return [value.toISOString().slice(0, 10)];
  if (typeof value === 'object' && value !== null && 'toISOString' in value) return [String(value)];
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  return (several ? String(value).split(',') : [String(value)]).map((one) => one.trim()).filter((one) => one !== '');
}

/** The day of a date as front matter writes it; undefined where it is no one day. */
export function isoDate(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const iso = /^\d{4}-\d{2}-\d{2}(?=$|[T\s])/.exec(written.trim())?.[0];
  const when = readLabel(iso ?? written);
  if (when?.kind !== 'read') return undefined;
  const { earliestStart, latestEnd } = when.bounds;
  return typeof earliestStart === 'number' && earliestStart === latestEnd ? isoBound(earliestStart) : undefined;
}

/** What the reading went by, and where that comes from: the caller asked it, the document says it, or its words show it. */
export interface Settled {
  readonly id: SettingId;
  readonly value: string;
  readonly how: 'asked' | 'said' | 'found';
  /** Where the document says it, where that is known. */
  readonly at?: Span;
}

/** Of each setting the first that is known: asked, said by the document to Annals, else as `known` has it. */
export function settle(asked: Settings, said: readonly Said[], known: readonly (Omit<Settled, 'value'> & { readonly value: string | undefined })[]): Settled[] {
  return settings.flatMap(({ id }): Settled[] => {
    const wanted = asked[id];
    if (wanted !== undefined) return [{ id, value: typeof wanted === 'string' ? wanted : wanted.join(', '), how: 'asked' }];
    const own = said.find((one) => one.id === id);
    if (own) return [{ ...own, how: 'said' }];
    const other = known.find((one) => one.id === id && one.value !== undefined);
    return other?.value === undefined ? [] : [{ ...other, value: other.value }];
  });
}
