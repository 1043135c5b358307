import type { Account } from '../account/account.ts';
import { isoBound, outermost, type Bound, type Day, type ReadWhen } from '../dates/index.ts';
import { firstWords } from '../view/words.ts';
import { machineDate } from './words.tsx';

/** What a page says of itself to machines. */
export interface About {
  readonly description?: string;
  /** Absolute, where the site's base is known. */
  readonly url?: string;
  readonly image?: string;
}

/**
 * schema.org's reading of an account: an Article with the time it covers, and its entries as Events. Dates of days after
 * 1 BC only, for schema.org's Date is ISO 8601; what is reduced in precision stays so ("2006", "2014-01").
 *
 * @see https://schema.org/temporalCoverage: an ISO 8601 interval, ".." where it is open
 */
export function jsonLd(account: Account, { description, url = '', image }: About): object {
  const covered = coverage(account);
  const language = account.source.language;
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: account.title,
    ...(description && { description }),
    ...(url && { url }),
    ...(image && { image }),
    ...(account.front?.author && { author: { '@type': 'Person', name: account.front.author } }),
    ...(account.published && { datePublished: account.published }),
    ...(language && { inLanguage: language }),
    ...(covered && { temporalCoverage: covered }),
    about: account.entries.flatMap(({ id, labelText, text, when }) => {
      if (when.kind === 'unread') return [];
      const start = machineDate(when);
      const end = machineEnd(when);
      return [{ '@type': 'Event', '@id': `${url}#${id}`, name: firstWords(text.text, 60) || labelText, ...(start && { startDate: start }), ...(end && { endDate: end }) }];
    }),
  };
}

/** The widest time that an account's entries cover, as an ISO 8601 interval. */
function coverage({ entries }: Account): string | undefined {
  const spans = entries.flatMap(({ when }) => (when.kind === 'read' ? [when.bounds] : []));
  if (spans.length === 0) return undefined;
  const from = outmost(spans.map(({ earliestStart }) => earliestStart), -1);
  const to = outmost(spans.map(({ latestEnd }) => latestEnd), 1);
  return from === '..' && to === '..' ? undefined : `${from}/${to}`;
}

/** The least (-1) or greatest (1) of some bounds; ".." where one of them is open, or none is known. */
function outmost(bounds: readonly Bound[], side: 1 | -1): string {
  let found: Day | undefined;
  for (const bound of bounds) {
    if (bound === 'open') return '..';
    if (typeof bound === 'number' && (found === undefined || (bound - found) * side > 0)) found = bound;
  }
  return found === undefined ? '..' : isoBound(found);
}

/** The end of a reading at its written precision; undefined where it has none, or where HTML and schema.org cannot say it. */
function machineEnd(when: ReadWhen): string | undefined {
  const written = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/u.exec(when.edtf.split('/')[1]?.replace(/[?~%]/gu, '') ?? '')?.[0];
  if (written !== undefined) return written === '0000' ? undefined : written;
  if (!when.edtf.includes('/')) return machineDate(when);
  const { to } = outermost(when.bounds);
  return to !== null && /^\d{4}-/u.test(to) ? to : undefined;
}

/** JSON that is safe inside a script element, whatever its strings hold. */
export const inScript = (data: unknown): string => JSON.stringify(data).replaceAll('<', String.raw`\u003c`).replaceAll('\u2028', String.raw`\u2028`).replaceAll('\u2029', String.raw`\u2029`);
