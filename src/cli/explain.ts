import type { Account } from '../account/account.ts';
import { describeLayout } from '../entries/index.ts';
import { printable, type Span } from '../text/index.ts';
import { firstWords, pad, type Measure } from './text.ts';

/** Left-out places of one kind that are shown; the others are counted. */
const SHOWN = 5;
/** Layouts that were not chosen and are shown, those that came nearest first. */
const REFUSED = 12;
const WORDS = 50;

export interface Explaining {
  readonly lineOf: (span: Span) => string;
  readonly measure: Measure;
}

/**
 * How the layout of a document was read, for people: what the reading went by, which layouts were considered in which part of it,
 * how many of their slots fit, which are entries and why the others are not, and what was left out.
 * @returns Lines without their ends.
 */
export function explainLayout(account: Account, setting: Explaining): string[] {
  return [...settingLines(account, setting), ...layoutLines(account, setting), ...leftOutLines(account, setting)];
}

function settingLines({ settings }: Account, { lineOf }: Explaining): string[] {
  if (settings.length === 0) return [];
  const told = settings.map(({ id, value, how, at }) => `${id} ${value} (${how === 'asked' ? 'asked for' : how === 'found' ? 'found' : at ? `said on line ${lineOf(at)}` : 'said by the document'})`);
  return [`Read by: ${told.join(', ')}`];
}

function layoutLines({ layouts, entries }: Account, { lineOf, measure }: Explaining): string[] {
  const chosen = layouts.filter((layout) => layout.chosen);
  // Where there are entries, kinds of places of which none has a date tell nothing.
  const refused = layouts.filter((layout) => !layout.chosen && (layout.fits > 0 || (entries.length === 0 && !layout.id.includes('-')))).toSorted((a, b) => b.fits - a.fits);
  const shown = [...chosen, ...refused.slice(0, REFUSED)].toSorted((a, b) => a.at.start - b.at.start);
  const rows = shown.map(({ id, at, fits, misfits, ...layout }) => ({ ...layout, id, cells: [extentOf(at, lineOf), id, `${fits} of ${fits + misfits} fit`] }));
  const widths = [0, 1, 2].map((column) => rows.reduce((most, { cells }) => Math.max(most, measure.width(cells[column] ?? '')), 0));
  return [
    ...(rows.length > 0 ? ['Layouts:'] : []),
    ...rows.map(({ id, chosen: taken, why, section, cells }) => {
      const verdict = !taken ? `none: ${why}` : `entries: ${describeLayout(id)}${why === '' ? '' : `; ${why}`}`;
      const under = section === '' ? '' : `; under "${firstWords(printable(section), WORDS, measure)}"`;
      return `  ${cells.map((cell, column) => pad(cell, widths[column] ?? 0, measure)).join('  ')}  ${verdict}${under}`;
    }),
    ...(refused.length > REFUSED ? [`  and ${refused.length - REFUSED} more that are none`] : []),
  ];
}

/** What was left out, one line a reason for each part with its first words. */
function leftOutLines({ leftOut, source }: Account, { lineOf, measure }: Explaining): string[] {
  if (leftOut.length === 0) return [];
  const byWhy = new Map<string, Span[]>();
  for (const { at, why } of leftOut) {
    const spans = byWhy.get(why);
    if (spans) spans.push(at);
    else byWhy.set(why, [at]);
  }
  return [
    'Left out:',
    ...[...byWhy].flatMap(([why, spans]) => [
      ...spans.slice(0, SHOWN).map((at) => `  line ${lineOf(at)}: ${why}: "${firstWords(printable(source.text.slice(at.start, Math.min(at.end, at.start + 200))), WORDS, measure)}"`),
      ...(spans.length > SHOWN ? [`  and ${spans.length - SHOWN} more: ${why}`] : []),
    ]),
  ];
}

/** "lines 9–31"; one place where the format has places of its own. */
function extentOf({ start, end }: Span, lineOf: (span: Span) => string): string {
  const [from, to] = [lineOf({ start, end: start }), lineOf({ start: Math.max(start, end - 1), end })];
  const numbers = /^\d+$/.test(from) && /^\d+$/.test(to);
  if (from === to) return numbers ? `line ${from}` : from;
  return numbers ? `lines ${from}–${to}` : `${from} – ${to}`;
}
