/** `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = '?' | '~' | '%';

/** A month or day as written: two digits, of which any may be `X` (not specified). */
export interface EdtfPart {
  readonly digits: string;
  /** Written to the left: qualifies this part only. */
  readonly before?: Qualifier;
  /** Written to the right: qualifies this part and all to its left. */
  readonly after?: Qualifier;
}

/** A year. Without `long` its four digits may hold `X`; with `long` (written with `Y`) they are plain. Never padded. */
export interface EdtfYear extends EdtfPart {
  readonly negative: boolean;
  readonly long: boolean;
  /** `Y17E8`: the digits times ten to this power. */
  readonly exponent?: number;
  /** `1950S2`: how many digits, from the left, are meant. */
  readonly significant?: number;
}

/** A date. `month` is 01 to 12, or 21 to 41 for a season or another part of the year (then without `day`). */
export interface EdtfDate {
  readonly kind: 'date';
  readonly year: EdtfYear;
  readonly month?: EdtfPart;
  readonly day?: EdtfPart;
}

/** A date with a time of day; `zone` as written: `Z`, `+04:30`, `-04`, or absent for local time. */
export interface EdtfTime {
  readonly kind: 'time';
  readonly date: EdtfDate;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly zone?: string;
}

/** An end of an interval: `..` is open (there is none), nothing at all is unknown. */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** `a..b` within a set; without `start` "or any earlier", without `end` "or any later". */
export interface EdtfRange {
  readonly kind: 'range';
  readonly start?: EdtfDate;
  readonly end?: EdtfDate;
}

/** `[…]`: one of the members; `{…}`: all of them. */
export interface EdtfSet {
  readonly kind: 'set';
  readonly of: 'one' | 'all';
  readonly members: readonly (EdtfDate | EdtfRange)[];
}

/** The Extended Date/Time Format of ISO 8601-2, as the Library of Congress specifies it (4 February 2019). */
export type Edtf = EdtfDate | EdtfTime | EdtfInterval | EdtfSet;

const printPart = ({ before, after }: EdtfPart, inside: string): string => (before ?? '') + inside + (after ?? '');

function printDate({ year, month, day }: EdtfDate): string {
  const sign = (year.long ? 'Y' : '') + (year.negative ? '-' : '');
  const power = year.exponent === undefined ? '' : `E${year.exponent}`;
  const significant = year.significant === undefined ? '' : `S${year.significant}`;
  return [printPart(year, sign + year.digits + power + significant), ...[month, day].flatMap((each) => (each ? [printPart(each, each.digits)] : []))].join('-');
}

const two = (value: number): string => String(value).padStart(2, '0');

const printEnd = (end: EdtfEnd): string => (end === 'open' ? '..' : end === 'unknown' ? '' : printDate(end));

const printMember = (member: EdtfDate | EdtfRange): string =>
  member.kind === 'date' ? printDate(member) : `${member.start ? printDate(member.start) : ''}..${member.end ? printDate(member.end) : ''}`;

/** The string of a tree; what `parseEdtf` read comes back letter by letter. */
export function printEdtf(edtf: Edtf): string {
  switch (edtf.kind) {
    case 'date': return printDate(edtf);
    case 'time': return `${printDate(edtf.date)}T${two(edtf.hour)}:${two(edtf.minute)}:${two(edtf.second)}${edtf.zone ?? ''}`;
    case 'interval': return `${printEnd(edtf.start)}/${printEnd(edtf.end)}`;
    case 'set': {
      const members = edtf.members.map(printMember).join(',');
      return edtf.of === 'one' ? `[${members}]` : `{${members}}`;
    }
  }
}

const hasX = (part: EdtfPart | undefined): boolean => part !== undefined && part.digits.includes('X');

/** Unspecified digits that level 1 has: the last one or two of a lone year, all of a day, of a month, or of both. */
function isPlainlyUnspecified({ year, month, day }: EdtfDate): boolean {
  if (!month) return /^\d\d[\dX]X$/.test(year.digits);
  if (hasX(year)) return false;
  return day ? day.digits === 'XX' && (!hasX(month) || month.digits === 'XX') : month.digits === 'XX';
}

function levelOfDate(date: EdtfDate): 0 | 1 | 2 {
  const { year, month, day } = date;
  const last = day ?? month ?? year;
  const parts = [year, month, day].filter((each) => each !== undefined);
  const group = month && !hasX(month) && Number(month.digits) > 12 ? Number(month.digits) : 0;
  const unspecified = parts.some(hasX);
  if (year.exponent !== undefined || year.significant !== undefined || group > 24) return 2;
  if (parts.some((each) => each.before !== undefined || (each.after !== undefined && each !== last))) return 2;
  if (unspecified && (group > 0 || !isPlainlyUnspecified(date))) return 2;
  return unspecified || group > 0 || year.long || year.negative || last.after !== undefined ? 1 : 0;
}

function levelOfEnd(end: EdtfEnd): 0 | 1 | 2 {
  if (typeof end === 'string') return 1;
  return hasX(end.year) || hasX(end.month) || hasX(end.day) ? 2 : levelOfDate(end);
}

/** The lowest level of EDTF that has what the tree says: 0 is plain ISO 8601, 2 is all. */
export function levelOf(edtf: Edtf): 0 | 1 | 2 {
  switch (edtf.kind) {
    case 'date': return levelOfDate(edtf);
    case 'time': return levelOfDate(edtf.date);
    case 'interval': return Math.max(levelOfEnd(edtf.start), levelOfEnd(edtf.end)) as 0 | 1 | 2;
    case 'set': return 2;
  }
}

function datesOf(edtf: Edtf): readonly EdtfDate[] {
  switch (edtf.kind) {
    case 'date': return [edtf];
    case 'time': return [edtf.date];
    case 'interval': return [edtf.start, edtf.end].filter((end) => typeof end !== 'string');
    case 'set': return edtf.members.flatMap((member) => (member.kind === 'date' ? [member] : [member.start, member.end].filter((end) => end !== undefined)));
  }
}

/** Whether any part is marked uncertain (`?`, `%`), and whether any is marked approximate (`~`, `%`). */
export function qualitiesOf(edtf: Edtf): { readonly uncertain: boolean; readonly approximate: boolean } {
  const marks = datesOf(edtf).flatMap(({ year, month, day }) => [year, month, day].flatMap((each) => [each?.before, each?.after]));
  return { uncertain: marks.some((mark) => mark === '?' || mark === '%'), approximate: marks.some((mark) => mark === '~' || mark === '%') };
}
