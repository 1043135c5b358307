import { cover, joinPassages, type Passage, type Span } from '../../text/index.ts';
import type { Dated } from '../blocks.ts';
import { cutTo, instant, interval, partsToEdtf, precisionOf } from './edtf.ts';
import type { DateField } from './fields.ts';

/** A field of a record that holds a part of its date. */
export interface DatePart {
  readonly field: DateField;
  readonly at: Span;
  readonly words: Passage;
  /** The era that the field's own name says ("Year BC"). */
  readonly era?: 'BC' | undefined;
  /** What the format itself knows the value to be (a cell of a sheet that is a date), as EDTF. */
  readonly edtf?: string | undefined;
}

/**
 * Puts a record's date together from the fields that hold it. Numbers, ISO 8601 and EDTF become EDTF here;
 * other words are passed on to be read. Undefined where no field says when.
 */
export function datedFrom(parts: readonly DatePart[], era?: string): Dated | undefined {
  const [only] = parts;
  if (only && parts.length === 1 && (only.field === 'date' || only.field === 'start')) {
    const edtf = only.edtf ?? valueToEdtf(only.words.text, undefined, only.era);
    if (edtf !== undefined) return { at: only.at, label: only.words.text.trim(), edtf };
  }
  const found = new Map<DateField, DatePart>();
  for (const part of parts) if (part.words.text.trim() !== '' && !found.has(part.field)) found.set(part.field, part);
  const get = (field: DateField): string | undefined => found.get(field)?.words.text.trim();
  const first = found.get('year') ?? found.get('start') ?? found.get('date') ?? found.get('edtf') ?? found.get('display');
  if (first === undefined) {
    const part = partOf(found);
    if (part) return part;
    const end = found.get('end') ?? found.get('endYear');
    return end ? { at: end.at, label: end.words.text, end: end.words } : undefined;
  }
  const precision = precisionOf(get('precision') ?? '');
  const start = startOf(found, get, era);
  const end = endOf(found, get, start.edtf, era);
  const used = [...start.parts, ...end.parts];
  const shown = found.get('display');
  const at = shown ? shown.at : used.map((part) => part.at).reduce(cover);
  const label = shown?.words.text.trim() ?? [labelOf(start.parts), labelOf(end.parts)].filter((text) => text !== '').join(' – ');
  const given = get('edtf');
  const fuzzy = /^(?:true|yes|y|1|circa|approx\w*)$/i.test(get('certainty') ?? '') ? '~' : '';
  const cut = (edtf: string): string => `${precision ? cutTo(edtf, precision) : edtf}`;
  if (given !== undefined && /^[-\dXYES~?%./[\]{},T:Z+]+$/.test(given)) return { at, label, edtf: given };
  if (start.edtf !== undefined && (end.parts.length === 0 || end.edtf !== undefined)) {
    const from = cut(start.edtf);
    const to = end.edtf === undefined ? undefined : cut(end.edtf);
    const edtf = fuzzy === '' || /[/]/.test(from) ? interval(from, to) : interval(`${from}~`, to && to !== from ? `${to}~` : undefined);
    return { at, label, edtf, ...(start.doubt ? { doubt: start.doubt } : {}) };
  }
  return {
    at,
    label,
    ...(start.parts.length > 0 ? { start: wordsOf(start.parts) } : {}),
    ...(end.parts.length > 0 ? { end: wordsOf(end.parts) } : {}),
  };
}

/** A month, day or time whose year stands elsewhere: as EDTF where it is numbers ("XXXX-07-20"), else the words to read. */
function partOf(found: ReadonlyMap<DateField, DatePart>): Dated | undefined {
  const parts = listed(found, ['month', 'day', 'time']);
  if (parts.length === 0) return undefined;
  const at = parts.map((part) => part.at).reduce(cover);
  const label = labelOf(parts);
  const [month, day] = [found.get('month'), found.get('day')];
  // A leap year stands for the unknown one: any day may be meant.
  const edtf = month && partsToEdtf({ year: '2000', month: monthNumber(month.words.text.trim()), day: day?.words.text, time: found.get('time')?.words.text })?.replace(/^2000/, 'XXXX');
  return edtf === undefined ? { at, label, start: wordsOf(parts) } : { at, label, edtf };
}

interface Side {
  readonly parts: readonly DatePart[];
  readonly edtf?: string | undefined;
  readonly doubt?: string | undefined;
}

type Get = (field: DateField) => string | undefined;

function startOf(found: ReadonlyMap<DateField, DatePart>, get: Get, era: string | undefined): Side {
  const year = found.get('year');
  if (year) {
    const parts = listed(found, ['year', 'month', 'day', 'time']);
    const before = year.era === 'BC' || /^b\.?c\.?(?:e\.?)?$/i.test(era ?? '');
    const written = before && /^\d/.test(year.words.text.trim()) ? `-${year.words.text.trim()}` : year.words.text;
    const doubt = /^\s*[-−–]\s*\d/.test(year.words.text) ? 'a negative year is read as a year before Christ' : undefined;
    return { parts, edtf: partsToEdtf({ year: written, month: monthNumber(get('month')), day: get('day'), time: get('time') }), doubt };
  }
  const field = found.get('start') ?? found.get('date') ?? found.get('edtf') ?? found.get('display');
  if (!field) return { parts: [] };
  const time = get('time');
  const parts = time !== undefined && !/\d:\d\d/.test(field.words.text) ? [field, ...listed(found, ['time'])] : [field];
  return { parts, edtf: field.edtf ?? valueToEdtf(field.words.text, parts.length > 1 ? time : undefined, field.era) };
}

function endOf(found: ReadonlyMap<DateField, DatePart>, get: Get, start: string | undefined, era: string | undefined): Side {
  const year = get('endYear');
  const parts = listed(found, ['endYear', 'endMonth', 'endDay', 'endTime']);
  if (year !== undefined || get('endMonth') !== undefined || get('endDay') !== undefined) {
    const [, startYear, startMonth] = /^(-?\d{4})(?:-(\d{2}))?/.exec(start ?? '') ?? [];
    if (year === undefined && startYear === undefined) return { parts: [] };
    const month = monthNumber(get('endMonth')) ?? (get('endDay') === undefined || year !== undefined ? undefined : startMonth);
    const before = /^b\.?c\.?(?:e\.?)?$/i.test(era ?? '') && /^\d/.test(year ?? '');
    return { parts, edtf: partsToEdtf({ year: year === undefined ? (startYear ?? '') : before ? `-${year}` : year, month, day: get('endDay'), time: get('endTime') }) };
  }
  const end = found.get('end');
  if (!end) {
    const time = get('endTime');
    const day = /^(-?\d{4}-\d{2}-\d{2})/.exec(start ?? '')?.[1];
    return time !== undefined && day !== undefined ? { parts, edtf: valueToEdtf(day, time) } : { parts: [] };
  }
  return { parts: [end], edtf: end.edtf ?? valueToEdtf(end.words.text, get('endTime'), end.era) };
}

const listed = (found: ReadonlyMap<DateField, DatePart>, fields: readonly DateField[]): DatePart[] => fields.flatMap((field) => found.get(field) ?? []);

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month's English name as its number; what is no such name stays as it is. */
const monthNumber = (text: string | undefined): string | undefined => {
  if (text === undefined || !/^[a-z]{3,9}\.?$/i.test(text)) return text;
  const index = ENGLISH.indexOf(text.slice(0, 3).toLowerCase());
  return index < 0 ? text : String(index + 1);
};

/** EDTF of ISO 8601 and of numbers that can mean one thing only; undefined where words are still to be read. */
export function valueToEdtf(value: string, time?: string, era?: 'BC'): string | undefined {
  const text = value.trim();
  const iso = /^([-+]?\d{4,})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i.exec(text);
  if (iso && (iso[2] !== undefined || /^[-+]?\d{4}$/.test(iso[1] ?? ''))) {
    const [, year = '', month, day, clock, zone] = iso;
    if (clock !== undefined && day === undefined) return undefined;
    const midnight = clock !== undefined && /^00:00(?::00)?$/.test(clock) && (zone === undefined || /^(?:Z|UTC|[+-]00:?00)$/i.test(zone));
    // ISO counts a year zero; a bare "-44" is somebody's 44 BC.
    if (/^[-]/.test(year) && month !== undefined) return day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`;
    return partsToEdtf({ year: era === 'BC' ? `-${year}` : year, month, day, time: midnight ? undefined : clock === undefined ? time : clock + (zone === undefined ? '' : /^UTC$/i.test(zone) ? 'Z' : zone) });
  }
  if (/^\d{13}$/.test(text)) return instant(Number(text));
  if (/^\d{10}$/.test(text)) return instant(Number(text) * 1000);
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z?))?$/.exec(text);
  if (compact) {
    const [, year = '', month, day, hour, minute, second, zone] = compact;
    return partsToEdtf({ year, month, day, time: hour === undefined ? time : `${hour}:${minute}:${second ?? '00'}${zone ?? ''}` });
  }
  if (/^[-−]?\d{1,12}$/.test(text)) return partsToEdtf({ year: era === 'BC' ? `-${text}` : text });
  return undefined;
}

/** The fields as written: "1815-12-10", "4 May 1921 10:30". */
function labelOf(parts: readonly DatePart[]): string {
  const text = (fields: readonly DateField[]): string[] => parts.filter(({ field }) => fields.includes(field)).map(({ words }) => words.text.trim());
  const day = text(['year', 'month', 'day', 'endYear', 'endMonth', 'endDay']).join('-');
  return [day, ...parts.filter(({ field }) => !/year|month|day/i.test(field)).map(({ words }) => words.text.trim())].filter((part) => part !== '').join(' ');
}

const rank = (field: DateField): number => (/day/i.test(field) ? 0 : /month/i.test(field) ? 1 : /year/i.test(field) ? 2 : /time/i.test(field) ? 4 : 3);

/** The words to read: day before month before year, as most languages say it. */
function wordsOf(parts: readonly DatePart[]): Passage {
  return joinPassages(parts.toSorted((a, b) => rank(a.field) - rank(b.field)).map(({ words }) => words), ' ');
}
