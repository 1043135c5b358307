import type { AccountEntry } from '../../account/account.ts';
import { startsBefore, type Bounds } from '../../dates/index.ts';
import type { Objection, Rule } from '../rule.ts';

/** An entry whose label was read. */
interface Dated {
  readonly entry: AccountEntry;
  readonly bounds: Bounds;
}

export const startsOutOfOrder: Rule = {
  id: 'starts-out-of-order',
  summary: 'An entry starts before the entry above it.',
  severity: 'warning',
  why: `A chronology runs forward; an entry that starts before its neighbour above is usually a mistyped year, sometimes a
deliberate flashback. Only what must be so is reported: "1937" may start before or after "July 1937". Where most entries
run newest first, that is taken for the order. Each list, table and section is looked at by itself, save those whose
headings are dates; a list that is in another order altogether is one finding.`,
  bad: '**1066**: Hastings.\n\n**1215**: Runnymede.\n\n**1187**: Hattin.\n\n**1348**: The plague.\n',
  good: '**1066**: Hastings.\n\n**1187**: Hattin.\n\n**1215**: Runnymede.\n\n**1348**: The plague.\n',
  *check({ entries }) {
    for (const run of runs(entries)) {
      const found = [...outOfOrder(run)];
      if (found.length > Math.max(FEW, run.length * SHARE)) yield noOrder(found, run);
      else yield* found;
    }
  },
};

/** More findings than these, and than this share of the entries, mean that the author did not order by time. */
const FEW = 4;
const SHARE = 0.2;

/** One finding for a list that is in another order: by month and day, by subject, by place. */
function noOrder(found: readonly Objection[], run: readonly Dated[]): Objection {
  const [first] = found;
  return {
    at: first?.at ?? { start: 0, end: 0 },
    message: `These ${run.length} entries are not in the order of time, here for the first time.`,
    mend: 'Leave it so if another order is meant.',
    whole: true,
    ...(first?.related && { related: first.related }),
  };
}

/** Entries that are told one after the other: of one nesting and under the same headings, date headings set aside. */
function runs(entries: readonly AccountEntry[]): Dated[][] {
  const found = new Map<string, Dated[]>();
  for (const entry of entries) {
    if (entry.when.kind === 'unread') continue;
    const key = JSON.stringify([entry.within, entry.sections.filter((section) => !isDateHeading(section.text)).map(({ at }) => at.start)]);
    const run = found.get(key) ?? [];
    run.push({ entry, bounds: entry.when.bounds });
    found.set(key, run);
  }
  return [...found.values()];
}

/** A heading with a year in it divides time, not subjects. */
const isDateHeading = (text: string): boolean => /\p{Nd}{2}/u.test(text);

function* outOfOrder(run: readonly Dated[]): Iterable<Objection> {
  const newestFirst = isNewestFirst(run);
  const wrong = (above: Dated | undefined, below: Dated | undefined): boolean =>
    above !== undefined && below !== undefined && (newestFirst ? mustStartBefore(above.bounds, below.bounds) : mustStartBefore(below.bounds, above.bounds));
  for (let i = 1; i < run.length; i++) {
    const above = run[i - 1];
    const entry = run[i];
    if (!above || !entry || !wrong(above, entry)) continue;
    // Where the entries around the one above agree with each other and only it does not, it is the one that is out of place.
    const aboveIsOut = wrong(above, run[i + 1]) && !wrong(run[i - 2], entry);
    yield aboveIsOut ? objection(above, entry, 'below', newestFirst) : objection(entry, above, 'above', newestFirst);
  }
}

const mustStartBefore = (a: Bounds, b: Bounds): boolean => startsBefore(a, b) === 'must';

function isNewestFirst(run: readonly Dated[]): boolean {
  let balance = 0;
  for (const [i, { bounds }] of run.entries()) {
    const above = run[i - 1];
    if (!above) continue;
    if (mustStartBefore(bounds, above.bounds)) balance++;
    if (mustStartBefore(above.bounds, bounds)) balance--;
  }
  return balance > 0;
}

function objection({ entry }: Dated, { entry: other }: Dated, where: 'above' | 'below', newestFirst: boolean): Objection {
  const comes = (where === 'above') === newestFirst ? 'after' : 'before';
  return {
    at: entry.label,
    message: `"${entry.labelText}" starts ${comes} "${other.labelText}", the entry ${where} it${newestFirst ? ', where the others run newest first' : ''}.`,
    mend: `Check the year, or move the entry ${newestFirst === (comes === 'after') ? 'up' : 'down'}.`,
    related: [{ at: other.label, message: `the entry ${where}` }],
  };
}
