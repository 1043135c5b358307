import type { Account } from '../account/account.ts';
import { mover, type Part } from '../account/parts/index.ts';
import { chooseIds, idNumbers, idParts, type ChosenId } from '../entries/index.ts';
import { placer } from '../text/index.ts';
import { entryWriter, openingJson } from './annals-json.ts';

/** The entries of one part, written but for their ids, which only the whole document decides. */
export interface WrittenPart {
  /** A line for each entry: the three lengths of its id, then its JSON behind the id; all parted by a sign that JSON never holds. */
  readonly lines: string;
  readonly count: number;
  /** What tells which ids are shared (`idNumbers`). */
  readonly numbers: Float64Array;
}

const BETWEEN = '\u0001';

/** Writes the entries of a part that is read as an account of its own. */
export function writePart(account: Account, part: Part): WrittenPart {
  const entries = account.entries.filter(({ at }) => at.start >= part.own.start && at.start < part.own.end);
  const above = placer(part.text)(part.own.start).line - 1;
  const write = entryWriter(account, { move: mover(part), lines: part.line - above });
  const ids = entries.map(({ when, labelText, text }) => idParts({ when, labelText, text: text.text }));
  const places = new Map(entries.some(({ within }) => within !== undefined) ? entries.map(({ id }, index) => [id, index]) : []);
  let lines = '';
  for (const [index, entry] of entries.entries()) {
    const { date = '', words = '', all = '' } = ids[index] ?? {};
    const json = JSON.stringify(write(entry)).slice(JSON.stringify(entry.id).length + 7);
    lines += `${date}${BETWEEN}${words}${BETWEEN}${all}${BETWEEN}${entry.within === undefined ? json : withPlace(json, entry.within, places.get(entry.within))}\n`;
  }
  return { lines, count: entries.length, numbers: idNumbers(ids) };
}

/** The id of the entry around it is not known yet: its place in the part stands for it. Where that is in no part, it is left out. */
function withPlace(json: string, within: string, place: number | undefined): string {
  const field = `"within":${JSON.stringify(within)},`;
  const at = json.indexOf(field);
  return place === undefined ? json.slice(0, at) + json.slice(at + field.length) : `${json.slice(0, at)}"within":${BETWEEN}${place}${BETWEEN}${json.slice(at + field.length - 1)}`;
}

/**
 * The object that `annals read --json` prints, in pieces, of a document that was read in parts.
 *
 * @param account Of the first part: what is said of the document as a whole.
 * @param parts Each part's numbers, and how to get its lines.
 * @param why Where there are no entries.
 */
export function* joinParts(account: Account, parts: readonly { readonly numbers: Float64Array; readonly lines: () => string }[], why: string | undefined): Generator<string> {
  yield openingJson(account);
  const chosen = chooseIds(parts.map(({ numbers }) => numbers));
  let first = true;
  for (const { lines } of parts) {
    const written = lines();
    const ids: string[] = [];
    let piece = '';
    for (let at = 0; at < written.length;) {
      const end = written.indexOf('\n', at);
      const [date = '', words = '', all = '', json = '', place, rest = ''] = written.slice(at, end).split(BETWEEN);
      const next = chosen.next();
      const id = next.done ? date : idOf(next.value, date, words, all);
      ids.push(id);
      piece += `${first ? '' : ','}{"id":${JSON.stringify(id)},${json}${place === undefined ? '' : `${JSON.stringify(ids[Number(place)] ?? '')}${rest}`}`;
      first = false;
      at = end + 1;
    }
    if (piece !== '') yield piece;
  }
  yield `],"states":[]${first && why !== undefined ? `,"why":${JSON.stringify(why)}` : ''}}`;
}

const idOf = ({ level, count }: ChosenId, date: string, words: string, all: string): string => {
  const id = level === 0 ? date : level === 1 ? words : all;
  return count === 1 ? id : `${id}.${count}`;
};
