import type { DateContext, When } from '../dates/index.ts';
import type { Passage } from '../text/index.ts';
import { slicePassage } from '../text/index.ts';
import { readBracket, readLead, readTrail, type Lead } from './lead.ts';
import { sampleOf } from './sample.ts';
import type { Slot } from './slots.ts';

/** How the labels of one group of slots are written, as the group itself shows it. */
export interface Style {
  /** Which end of the words the date stands at. */
  readonly mode: 'lead' | 'trail';
  /** What stands between label and text in most slots: a label does not reach across it. */
  readonly separator?: string;
  /** Day and month lead, and the year stands at the end of the text ("04/03 … , 1953"). */
  readonly yearBehind?: true;
  /** The date stands last in brackets, and a few words may follow it. */
  readonly bracketed?: true;
  /** Where words begin whose bare numbers are years before Christ, as those around them. */
  readonly bc?: ReadonlySet<number>;
  /** Dates within sentences are labels too: "On 5 January 2021, the suit is filed". */
  readonly prose?: true;
}

/** Whether a label stands plainly enough for its group. */
export const isLabel = ({ strength }: Pick<Lead, 'strength'>, style: Style | undefined): boolean => strength !== 'prose' || style?.prose === true;

/** The separators that can also stand inside a date. */
const SEPARATORS = ['\t', ' - ', ' – ', ' — ', ': '] as const;

/** Reads the style off the slots of a group. */
export function styleOf(all: readonly Slot[], mode: Style['mode']): Style {
  const slots = sampleOf(all);
  const read = slots.flatMap(({ lead, words }) => (lead ? [{ lead, words }] : []));
  const counts = SEPARATORS.map((separator) => read.filter(({ lead, words }) => words.text.slice(lead.label.end, lead.label.end + 12).replace(/^[\s)\]*_]*(?=[\t])/, '').startsWith(separator)).length);
  const most = Math.max(...counts);
  const separator = most >= 3 && most >= read.length * 0.6 ? SEPARATORS[counts.indexOf(most)] : undefined;
  const yearless = read.filter(({ lead }) => lacksYear(lead.when));
  const behind = yearless.filter(({ lead, words }) => yearBehind(words.text.slice(lead.rest)) !== undefined).length;
  const inBrackets = mode === 'trail' && read.filter(({ lead }) => lead.strength === 'bracketed').length >= read.length * 0.6;
  return {
    mode,
    ...(inBrackets ? { bracketed: true } : {}),
    ...(slots.filter(({ lead }) => lead?.strength === 'prose').length >= slots.length * 0.4 ? { prose: true } : {}),
    ...(separator !== undefined && mode === 'lead' ? { separator } : {}),
    ...(yearless.length >= 3 && yearless.length >= read.length * 0.8 && behind >= yearless.length * 0.6 ? { yearBehind: true } : {}),
  };
}

export const lacksYear = (when: When): boolean => when.kind === 'read' && when.edtf.startsWith('XXXX');

/** Reads the label of words in the style of their group. */
export function readStyled(words: Passage, style: Style, context: DateContext): Lead | undefined {
  if (style.mode === 'trail') return readTrail(words, context) ?? (style.bracketed ? readBracket(words, context) : undefined);
  const lead = readLead(words, context);
  const { separator } = style;
  if (separator === undefined) return lead;
  const cut = words.text.slice(0, 120).indexOf(separator, 1);
  if (cut < 0) return lead;
  // Where the separator comes again behind the label, the first one is the label's own: "1939 - 1945 - War".
  if (lead && (lead.label.end <= cut || words.text.slice(lead.label.end).trimStart().startsWith(separator.trim() || '\t') || words.text.slice(lead.label.end, lead.label.end + separator.length) === separator)) return lead;
  const short = readLead(slicePassage(words, { start: 0, end: cut }), context);
  if (!short || short.strength !== 'whole') return lead;
  return { ...short, rest: cut + separator.length, strength: 'marked' };
}

const YEAR = '(1[0-9]\\d\\d|20\\d\\d)';
const BEHIND = [new RegExp(`\\b${YEAR}\\s*\\([^()]*\\)\\s*[.!]?$`), new RegExp(`[,;(–-]\\s*${YEAR}\\)?\\s*[.!]?$`), new RegExp(`\\([^()]*,\\s*${YEAR}\\)`), new RegExp(`\\bin ${YEAR}\\s*[.!]?$`)];

/** The year that a text ends with, or that stands before or in brackets; its offsets in the text. */
export function yearBehind(text: string): { readonly year: string; readonly start: number; readonly end: number } | undefined {
  const line = text.slice(0, 1000);
  for (const pattern of BEHIND) {
    const match = pattern.exec(line.trimEnd());
    const year = match?.[1];
    if (match && year !== undefined) {
      const start = match.index + match[0].lastIndexOf(year);
      return { year, start, end: start + 4 };
    }
  }
  return undefined;
}
