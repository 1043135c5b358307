import type { Clause } from './clause.ts';
import type { Plover } from './plover.ts';

const MATERIAL: ReadonlySet<Plover> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'REJECT']);

/** Types of which a second verb mostly spells out the first: "adds a freeze and forbids the sale of arms". */
const SAID_AGAIN: ReadonlySet<Plover> = new Set(['SANCTION', 'ASSAULT', 'COERCE', 'CONSULT', 'PROTEST']);

/** A clause that says an event. */
export type EventClause = Clause & { readonly type: Plover };

/**
 * One event for what is said once: a participle that only spells out the main clause (", killing 270 people",
 * ", imposing sanctions"), a second verb of the same subject and type ("adds a freeze … and forbids the sale of arms"),
 * a law that is passed and then said to forbid.
 */
export function fold(clauses: readonly Clause[]): EventClause[] {
  const out: EventClause[] = [];
  for (const clause of clauses) {
    if (clause.type === undefined) continue;
    // "the ban ends": nobody does it; that is a matter of states.
    if (clause.theme?.subject && clause.who.length === 0 && clause.type === 'RETREAT' && !clause.verb?.passive) continue;
    const event: EventClause = { ...clause, type: clause.type };
    const before = out.at(-1);
    if (before && before.sentence === event.sentence && !event.own && before.verb && event.verb) {
      const same = before.type === event.type;
      const spelled = event.verb.role === 'participle' && (same || MATERIAL.has(before.type) === MATERIAL.has(event.type));
      const sameTarget = event.toWhom.length === 0 || (same && event.type === 'ASSAULT' && before.toWhom.length === 0) || event.toWhom.every((each) => before.toWhom.some((other) => other.canonical === each.canonical));
      // "will give up its weapons and open them to inspectors": what is done with the same thing.
      if (spelled || (same && event.sameThing) || (same && sameTarget && event.from >= before.from && (SAID_AGAIN.has(event.type) || event.verb.role !== 'finite'))) {
        out[out.length - 1] = { ...before, toWhom: [...before.toWhom, ...event.toWhom.filter((each) => !before.toWhom.some((other) => other.canonical === each.canonical) && !before.who.some((other) => other.canonical === each.canonical))], through: before.through.length ? before.through : event.through };
        continue;
      }
    }
    out.push(event);
  }
  return out;
}
