import type { Entry } from '../entries/entry.ts';
import { isNamedTime, mentionsOf, readPieces, type Mention, type ReadEntry, type TimeMention } from '../mentions/index.ts';
import { spansInSource, type Span } from '../text/index.ts';
import type { Memory } from './clause.ts';
import { readClauses } from './clauses.ts';
import { edtfBounds } from './edtf-bounds.ts';
import type { StoryEvent } from './event.ts';
import { fold, type EventClause } from './fold.ts';
import { grammar, type MoreWords } from './grammar.ts';
import { joinStates } from './join-states.ts';
import { sideOf } from './side.ts';
import type { State } from './state.ts';
import { dateOf, type Scene } from './step.ts';
import { bySentence, type SceneInParts } from './steps.ts';

/** What one entry tells. */
export interface Told {
  readonly mentions: readonly Mention[];
  readonly events: readonly StoryEvent[];
}

/**
 * Reads a whole chronology: what its entries name, who did what to whom, and what was in force.
 * Deterministic, offline, linear in the length of the text.
 *
 * @param timed Entries in document order with the times that their texts name.
 * @param words Words of the subject, beside the general ones.
 */
export function readStory(timed: readonly { readonly entry: Entry; readonly times: readonly TimeMention[] }[], words?: MoreWords): { told: Told[]; states: State[] } {
  const g = grammar(words);
  const dated = timed.map(({ entry, times }) => ({ entry, dates: inPassage(entry, times) }));
  const read = readPieces(dated.map(({ entry, dates }) => ({ entry, dates: dates.map(({ span }) => span) })));
  const memory: Memory = { last: [], pair: [], states: [], bodies: [], mayActFor: new Map(), together: new Map() };
  const scenes: SceneInParts[] = [];
  const told = read.map((each, index): Told => {
    memory.last = [];
    memory.many = [];
    // What the whole text turns on goes before what one entry spoke of in passing.
    const usual = [...memory.together.values()].toSorted((a, b) => b.times - a.times)[0];
    if (usual && usual.times > 1) memory.states = usual.pair;
    const clauses = readClauses(each, g, memory);
    const edtf = each.entry.when.kind === 'read' ? each.entry.when.edtf : '';
    const timesHere = outsideNames(each, dated[index]?.dates ?? []);
    const dates = timesHere.flatMap(({ span, time }) => (time.when.kind === 'read' ? [{ ...span, edtf: time.when.edtf }] : []));
    const scene: Scene = { read: each, clauses, dates, edtf };
    const parts = bySentence(scene);
    scenes.push({ scene, parts });
    const toSource = spansInSource(each.entry.text);
    const mentions = [...timesHere.map(({ time }) => time).filter(isNamedTime), ...mentionsOf(each)].toSorted((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
    return { mentions, events: fold(clauses).map((clause) => eventOf(parts[clause.sentence] ?? scene, clause, toSource)) };
  });
  return { told, states: joinStates(scenes) };
}

function eventOf(scene: Scene, clause: EventClause, toSource: (span: Span) => Span): StoryEvent {
  const { words, text } = scene.read.words;
  const span = { start: words[clause.from]?.start ?? 0, end: words[clause.to - 1]?.end ?? 0 };
  const said = text.slice(span.start, span.end);
  const date = dateOf(scene, clause);
  const bounds = date.own ? edtfBounds(date.edtf) : undefined;
  const secret = /\b(?:secret|covert|clandestine)/i.test(said);
  const direct = /\bdirect(?:ly)?\b|face.to.face/i.test(said);
  const doubt = clause.who.length === 0 && clause.toWhom.length === 0 ? 'no side is named' : undefined;
  return {
    type: clause.type, who: clause.who.map(sideOf), toWhom: clause.toWhom.map(sideOf), through: clause.through.map(sideOf), status: clause.status, at: toSource(span), text: said,
    verb: clause.best?.lemma.replaceAll('_', ' ') ?? words[clause.to - 1]?.low ?? '',
    ...(bounds && { when: { edtf: date.edtf, bounds } }), ...(secret && { secret: true as const }), ...(direct && { direct: true as const }), ...(doubt && { doubt }),
  };
}

/** The times that are no part of a name ("the Good Friday Agreement"). Both lists are in the order of the text. */
function outsideNames<Dated extends { readonly span: Span }>({ words: { words }, pieces }: ReadEntry, dates: readonly Dated[]): readonly Dated[] {
  if (dates.length === 0) return dates;
  const names = pieces.filter(({ kind }) => kind === 'instrument' || kind === 'actor' || kind === 'place');
  let at = 0;
  return dates.filter(({ span }) => {
    while (at < names.length && (words[(names[at]?.to ?? 1) - 1]?.end ?? 0) < span.end) at++;
    const start = words[names[at]?.from ?? 0]?.start ?? Infinity;
    // An article before the name may have been read with the time.
    return !(at < names.length && start < span.end && start - span.start < 5);
  });
}

/** The times of an entry as spans of its passage's plain text: each is looked for from where the one before ended. */
function inPassage(entry: Entry, times: readonly TimeMention[]): { span: Span; time: TimeMention }[] {
  let from = 0;
  const { text } = entry.text;
  return times.flatMap((time) => {
    const start = text.indexOf(time.text, from);
    if (start < 0) return [];
    from = start + time.text.length;
    return [{ span: { start, end: from }, time }];
  });
}
