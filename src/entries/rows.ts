import { readLabel } from '../dates/every.ts';
import { whenFromEdtf, type Anchor, type When } from '../dates/index.ts';
import type { Block, Cell, Row } from '../read/blocks.ts';
import { cover, type Passage, type Span } from '../text/index.ts';
import { saysTime } from './lead.ts';
import { anchorOf, inherited, placeLead, type Draft, type Established, type Placed } from './draft.ts';
import { sourceCells, textCells, type Columns, type Table } from './table.ts';

type Label = Pick<Placed, 'when' | 'label' | 'labelText'>;
type Make = (label: Label, body: readonly Block[], at: Span, cited: Passage[]) => Draft;

/** The entries of a table: its rows that have a date, or take one from the row above. */
export function* tableDrafts(columns: Columns, here: Established, leftOut: { at: Span; why: string }[], make: Make): Iterable<Draft> {
  let above: Anchor | undefined = here.above;
  const parts: (Cell | undefined)[] = [];
  for (const row of columns.rows) {
    const title = titleOf(row);
    if (title) {
      const placed = placeLead(title.words, here);
      const only = placed?.lead.strength === 'whole' ? anchorOf(placed.when, placed.label, 'the row above') : undefined;
      if (only) above = only;
      else leftOut.push({ at: row.at, why: 'a row that heads those below it' });
      continue;
    }
    const label = row.dated ? datedLabel(row, here) : labelOf(row, columns, { ...here, above }, parts);
    const cells = textCells(row, columns);
    if (!label || (cells.length === 0 && row.cells.filter(({ words }) => words.text.trim() !== '').length <= 1)) {
      const only = label && anchorOf(label.when, label.label, 'the row above');
      if (only) above = only;
      else if (row.cells.some(({ words }) => words.text.trim() !== '')) leftOut.push({ at: row.at, why: 'a row without a date' });
      continue;
    }
    above = anchorOf(label.when, label.label, 'the row above') ?? above;
    const body = cells.map(({ words, at }): Block => ({ kind: 'paragraph', at, words }));
    yield make(label, body, row.at, sourceCells(row, columns));
  }
}

/** The one cell that reaches over a whole row. */
function titleOf({ cells: [first, ...others], dated }: Row): Cell | undefined {
  return first && !dated && others.length > 0 && others.every(({ spread, at }) => spread && at.start === first.at.start) ? first : undefined;
}

function labelOf(row: Row, columns: Columns, here: Established, parts: (Cell | undefined)[]): Label | undefined {
  const cells = columns.dates.map((index) => row.cells[index]);
  if (columns.join === 'parts') return partsLabel(cells, here, parts);
  const [first, second] = cells;
  if (!first) return undefined;
  if (columns.join === 'range') return rangeLabel(first, second, here);
  const told = columns.named && textCells(row, columns).some(({ words }) => (words.text.match(/\p{L}{2,}/gu) ?? []).length >= 1) && !/^\W*(?:total|sum|average|subtotal)/i.test(first.words.text);
  return cellLabel(first, here, told);
}

/** A cell of the date column, whatever is written there; an empty one takes the date above. */
function cellLabel(cell: Cell, here: Established, told = false): Label | undefined {
  if (cell.words.text.trim() === '') {
    return here.above ? { when: inherited(here.above), label: here.above.at, labelText: '' } : undefined;
  }
  const placed = placeLead(cell.words, here);
  if (placed && placed.lead.strength !== 'prose') return placed;
  const read = readLabel(cell.words.text, here.dates);
  const labelText = cell.words.text.trim();
  if (read?.kind === 'read') return { when: { ...read, at: cell.at, provenance: [] }, label: cell.at, labelText };
  if (!read && !told && !saysTime(labelText)) return undefined;
  return { when: { kind: 'unread', at: cell.at, why: read?.why ?? 'it stands in the place of a date and could not be read' }, label: cell.at, labelText };
}

/** A period from two cells. Only one of them filled is a date of its own. */
function rangeLabel(first: Cell, second: Cell | undefined, here: Established): Label | undefined {
  const start = first.words.text.trim() === '' ? undefined : cellLabel(first, here);
  const end = !second || second.words.text.trim() === '' ? undefined : cellLabel(second, start?.when.kind === 'read' ? { ...here, above: anchorOf(start.when, start.label, 'the start') } : here);
  if (!start) return end;
  if (!end) return second && second.words.text.trim() !== '' ? openRange(start, second, here) : start;
  const label = cover(start.label, end.label);
  const labelText = `${start.labelText} – ${end.labelText}`;
  if (end.when.kind === 'unread' && second) return openRange(start, second, here);
  if (start.when.kind !== 'read' || end.when.kind !== 'read') return { when: { kind: 'unread', at: label, why: start.when.kind === 'unread' ? start.when.why : end.when.kind === 'unread' ? end.when.why : '' }, label, labelText };
  if (start.when.edtf === end.when.edtf) return { when: { ...start.when, at: label }, label, labelText };
  const from = start.when.edtf.split('/')[0] ?? '';
  const to = end.when.edtf.includes('/') ? (end.when.edtf.split('/')[1] ?? '') : end.when.edtf;
  return { when: whenFromEdtf(`${from}/${to}`, label, [...start.when.provenance, ...end.when.provenance]), label, labelText };
}

/** A period whose end is no date by itself ("present", "?"): read together with its start; else the start, with a doubt. */
function openRange(start: Label, second: Cell, here: Established): Label {
  const words = second.words.text.trim();
  const label = cover(start.label, second.at);
  const labelText = `${start.labelText} – ${words}`;
  const both = readLabel(labelText, here.dates);
  if (both?.kind === 'read' && both.edtf.includes('/')) return { when: { ...both, at: label, provenance: [] }, label, labelText };
  return { ...start, when: start.when.kind === 'read' ? { ...start.when, doubt: `its end, "${words}", could not be read` } : start.when };
}

/** A date whose year, month and day stand in cells of their own. Empty ones keep what the rows above say. */
function partsLabel(cells: readonly (Cell | undefined)[], here: Established, parts: (Cell | undefined)[]): Label | undefined {
  const written = cells.filter((cell): cell is Cell => cell !== undefined && !cell.spread && cell.words.text.trim() !== '');
  for (const [index, cell] of cells.entries()) {
    if (cell && cell.words.text.trim() !== '') {
      parts[index] = cell;
      parts.length = index + 1;
    }
  }
  const [last] = written.slice(-1);
  if (!last) return here.above ? { when: inherited(here.above), label: here.above.at, labelText: '' } : undefined;
  const known = parts.filter((cell): cell is Cell => cell !== undefined);
  const text = known.map(({ words }) => words.text.trim());
  const numbers = text.slice(1).every((part) => /^\d{1,2}$/.test(part));
  const joined = numbers && text.length > 1 ? [text[0], ...text.slice(1).map((part) => part.padStart(2, '0'))].join('-') : text.toReversed().join(' ');
  const read = readLabel(joined, here.dates);
  const label = written.map((cell) => cell.at).reduce(cover);
  const labelText = written.map(({ words }) => words.text.trim()).join(' ');
  const carried = known.find((cell) => !written.includes(cell));
  const when: When = read?.kind === 'read'
    ? { ...read, at: label, provenance: carried ? [{ part: 'year', how: 'inherited', anchor: carried.at, why: carried.spread ? 'year taken from the cell that spans the rows' : 'year taken from the row above' }] : [] }
    : { kind: 'unread', at: label, why: read?.why ?? 'its cells together are no date' };
  return { when, label, labelText };
}

/** The date that a format keeps in fields of its own. */
function datedLabel({ dated }: Row, here: Established): Label | undefined {
  if (!dated) return undefined;
  const { at, label, edtf, start, end, doubt } = dated;
  const when = edtf === undefined ? wordsWhen(start, end, at, here) : withYear(edtf, at, here.above);
  return { when: when.kind === 'read' && doubt !== undefined ? { ...when, doubt } : when, label: at, labelText: label };
}

/** A field that says only month and day takes its year from above. */
function withYear(edtf: string, at: Span, above: Anchor | undefined): When {
  const year = edtf.startsWith('XXXX') ? /^-?\d{4}/.exec(above?.when.edtf ?? '')?.[0] : undefined;
  if (year === undefined || !above) return whenFromEdtf(edtf, at);
  return whenFromEdtf(edtf.replace('XXXX', year), at, [{ part: 'year', how: 'inherited', anchor: above.at, anchorIn: 'context', why: `year taken from ${above.role}` }]);
}

function wordsWhen(start: Passage | undefined, end: Passage | undefined, at: Span, here: Established): When {
  const from = start && fieldWhen(start, here);
  const to = end && end.text.trim() !== '' ? fieldWhen(end, from?.kind === 'read' ? { ...here, above: { when: from, at, role: 'the start' } } : here) : undefined;
  if (from?.kind === 'read' && to?.kind === 'read' && from.edtf !== to.edtf) return whenFromEdtf(`${from.edtf.split('/')[0]}/${to.edtf.split('/').at(-1)}`, at, [...from.provenance, ...to.provenance]);
  if (from?.kind === 'unread' && to) return { ...from, at };
  const one = from ?? to;
  return one ? { ...one, at } : { kind: 'unread', at, why: 'it stands in the place of a date and could not be read' };
}

/** Reads the words of one field; what they leave out is taken from what stands above. */
function fieldWhen(words: Passage, here: Established): When {
  const placed = placeLead(words, here);
  if (placed && placed.lead.strength === 'whole') return placed.when;
  const text = words.text.trim();
  const alone = readLabel(text, here.dates);
  if (alone?.kind === 'read' && !alone.edtf.includes('XXXX')) return { ...alone, provenance: [] };
  const anchor = here.above ?? here.said;
  const tried = anchor && readLabel(text, { ...here.dates, established: [anchor] });
  const when = tried?.kind === 'read' ? tried : alone;
  const at = words.runs[0]?.at ?? { start: 0, end: 0 };
  return when?.kind === 'read' ? { ...when, provenance: when.provenance.filter(({ anchorIn }) => anchorIn === 'context') } : { kind: 'unread', at, why: when?.why ?? 'it stands in the place of a date and could not be read' };
}

/** Whether a table's own format says which rows are dated. */
export const isDatedTable = ({ rows }: Table): boolean => rows.some(({ dated }) => dated !== undefined);
