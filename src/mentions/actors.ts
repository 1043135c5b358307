import { GROUPS, groupAfter } from './groups.ts';
import { instrumentAt } from './instrument-names.ts';
import { instrumentHeads } from './lexicons/instruments.ts';
import { nameAt, type Lexicon, type Name } from './lexicon.ts';
import { personAfter } from './persons.ts';
import type { ActorPiece, Piece, Unknown } from './piece.ts';
import { LOCATIVE, PLACE_NOUNS, placeBefore, placed } from './places.ts';
import { BODY_HEADS, headedRun, isFunction, isThing, nameWord, personRun, THING_HEADS, titleAt } from './runs.ts';
import { join, singular, type Word, type Words } from './words.ts';

const PLACE_VERBS = /^(?:leav|reach|enter|captur|seiz|tak|took|occup|visit|bomb|besieg|storm|fle|fled|left|liberat|shell|surround|evacuat|destroy|recaptur|retak|retook|near|approach|attack|hit|strike|struck|cross)/;
/** First names that are also names of peoples, states and cities. */
const FIRST_NAMES = new Set('Roman German Israel Jordan Chad Georgia India Paris Florence Sydney Victoria Charlotte Austin Houston Madison Santiago Salvador Lincoln Jackson Adelaide Milan Sofia Carolina Virginia'.split(' '));
const OFFICES = new Set('envoy representative ambassador special minister secretary permanent high commissioner consul attaché rapporteur coordinator adviser advisor negotiator president chancellor leader'.split(' '));
/** Heads that stand before the name of a thing or a place. */
const NAMES_THINGS = /^(?:Operation|Exercise|Project|Hurricane|Typhoon|Cyclone|Flight|HMS|USS|MV|SS|Camp|Fort|Mount|Lake|Cape|Port|Ras)$/;

/** All that is named in one passage by capitals: instruments, actors, places; and what cannot be told yet. */
export function readNames(words: Words, lex: Lexicon): (Piece | Unknown)[] {
  const out: (Piece | Unknown)[] = [];
  for (const { from, to } of words.sentences) {
    let index = from;
    while (index < to) index = readAt(words.words, index, from, to, lex, out);
  }
  return out;
}

function readAt(words: readonly Word[], index: number, first: number, end: number, lex: Lexicon, out: (Piece | Unknown)[]): number {
  const word = words[index];
  if (!word) return index + 1;
  const capital = nameWord(word) || /^(?:al|el)-\p{Lu}/u.test(word.text);
  if (!capital) {
    const low = word.low;
    if (low === 'regime' || low === 'junta') {
      if (!(out.at(-1)?.to === index && out.at(-1)?.kind === 'actor')) out.push({ kind: 'actor', from: index, to: index + 1, canonical: low, actor: 'organization', form: 'noun' });
      return index + 1;
    }
    if (word.kind === 'number' && words[index + 1]?.cap && instrumentHeads[words[index + 1]?.text ?? ''] === 'demand-list') {
      out.push({ kind: 'instrument', from: index, to: index + 2, canonical: join(words, index, index + 2), type: 'demand-list', proper: true });
      return index + 2;
    }
    const title = titleAt(words, index);
    if (title > 0) {
      const person = personAfter(words, index, title, end, lex);
      if (person) {
        out.push(person);
        return person.to;
      }
    }
    const known = low === 'troika' ? nameAt(words, index, lex) : undefined;
    if (known) {
      out.push(actorOf(known, index, index + 1));
      return index + 1;
    }
    return index + 1;
  }

  const instrument = instrumentAt(words, index);
  if (instrument) {
    out.push(instrument);
    return instrument.to;
  }
  const sentenceFirst = index === first || (index === first + 1 && words[first]?.kind === 'sign');
  const common = sentenceFirst && (isFunction(word.low) || lex.commonWords.has(word.low) || /(?:ing|ly|ed)$/.test(word.low) || lex.commonWords.has(singular(word.low)));
  const known = nameAt(words, index, lex);
  const knownTo = known ? index + known.words.length : index;
  // "Operation Banner", "MiG-29": things.
  if (/^\p{L}+-\d+\p{L}*$/u.test(word.text) && !known) return index + 1;
  if (/^(?:Operation|Exercise|Hurricane|Typhoon)$/.test(word.text) && nameWord(words[index + 1])) return personRun(words, index, () => false);
  const body = isFunction(word.low) ? undefined : headedRun(words, index, (text) => BODY_HEADS.has(text));
  if (body && body.to > knownTo && !(common && body.to - index < 2)) {
    const of = known && known.kind !== 'place' ? known.canonical : body.head === 'Administration' ? 'United States' : undefined;
    out.push({ kind: 'actor', from: index, to: body.to, canonical: join(words, index, body.to), actor: 'organization', form: 'name', ...(of && { of }) });
    if (known && known.kind === 'state') out.push({ ...actorOf(known, index, knownTo), inner: true });
    return body.to;
  }
  const title = titleAt(words, index);
  if (title > 0 && !(known && known.words.length > title)) {
    const person = personAfter(words, index, title, end, lex);
    if (person) {
      out.push(person);
      return person.to;
    }
    if (join(words, index, index + title) === 'Supreme Leader') {
      out.push({ kind: 'actor', from: index, to: index + title, canonical: 'Supreme Leader', actor: 'person', form: 'office' });
    }
    return index + title;
  }
  if (known && known.words.length === 1 && known.form !== 'adjective' && THING_HEADS.has(words[knownTo]?.text ?? '') && words[knownTo]?.text !== 'War') {
    // "the Berlin Wall", "Tehran Airport": a thing, named after a place.
    const whole = headedRun(words, index, (text) => THING_HEADS.has(text));
    if (whole && whole.to > knownTo) return whole.to;
  }
  if (known) return readKnown(words, index, known, end, lex, out);
  if (common) {
    // A common word that stands before a capitalised name is not part of it, save where it plainly is ("Rice", "Bush" are settled later).
    const next = words[index + 1];
    if (isFunction(word.low) || !next || !nameWord(next) || nameAt(words, index + 1, lex)) {
      if (!isFunction(word.low)) out.push({ kind: 'unknown', from: index, to: index + 1, first: true, locative: false });
      return index + 1;
    }
    if (/(?:ing|ly|s)$/.test(word.low) || next.text === next.text.toUpperCase()) return index + 1;
  }
  // "Operation Banner", "Camp Zeist": the head comes first.
  if (nameWord(words[index + 1]) && NAMES_THINGS.test(word.text)) {
    const stop = personRun(words, index, () => false);
    if (/^(?:Camp|Fort|Mount|Lake|Cape|Port|Ras)$/.test(word.text)) out.push({ kind: 'place', from: index, to: stop, canonical: join(words, index, stop) });
    return stop;
  }
  const thing = headedRun(words, index, (text) => THING_HEADS.has(text));
  const to = personRun(words, index, (at) => {
    const next = nameAt(words, at, lex);
    return next !== undefined && (next.kind === 'state' || next.kind === 'organization') && next.form === 'name' && !(at + 1 < words.length && nameWord(words[at + 1]));
  });
  if (thing && thing.to >= to) {
    const prep = words[index - 1]?.low ?? '';
    const locative = LOCATIVE.has(prep) || (prep === 'the' && LOCATIVE.has(words[index - 2]?.low ?? ''));
    if (locative && !/^(?:Flight|Operation|Project|War|Wars|Summit|Talks|Election|Elections|Crisis)$/.test(thing.head)) out.push({ kind: 'place', from: index, to: thing.to, canonical: join(words, index, thing.to) });
    return thing.to;
  }
  if (to === index) return index + 1;
  if (isThing(words[index - 1]) || isThing(words[to]) || (/^(?:called|named)$/.test(words[index - 1]?.low ?? '') && to - index < 2)) return to;
  if (to - index === 1 && (THING_HEADS.has(word.text) || words[index - 1]?.kind === 'number')) return to;
  if (to - index === 1) {
    const acronym = /^\p{Lu}[\p{Lu}\d&]+$/u.test(word.text) && word.text.length >= 2 && !/^[IVXLC]+$/.test(word.text);
    const next = words[to];
    if (acronym && next && nameWord(next)) {
      return to + 1;
    }
    const locative = !acronym && placed(words, index, to, out);
    if (acronym) {
      out.push({ kind: 'actor', from: index, to, canonical: word.text, actor: 'organization', form: 'acronym' });
      groupAfter(words, index, to, word.text, end, out);
      return to;
    }
    out.push({ kind: 'unknown', from: index, to, first: sentenceFirst, locative });
    return to;
  }
  // "a Lion Air Boeing 737": a thing by its maker and model.
  if (words[to]?.kind === 'number' && !words[to]?.glued && words[to + 1]?.low !== 'years') return to;
  const prep = (words[index - 1]?.low === 'the' ? words[index - 2]?.low : words[index - 1]?.low) ?? '';
  const last = words[to - 1];
  const commonLast = last !== undefined && lex.commonWords.has(last.low) && lex.commonWords.has(word.low) && /(?:tion|ment|ity|ship|ance|ence|ness|ing|ure|al|ism|ics)$/.test(last.low);
  if (commonLast) return to;
  if (LOCATIVE.has(prep) && prep !== 'around') {
    out.push({ kind: 'place', from: index, to, canonical: join(words, index, to) });
    return to;
  }
  out.push({ kind: 'actor', from: index, to, canonical: join(words, index, to), actor: 'person', form: 'person' });
  return to;
}

function actorOf(name: Name, from: number, to: number): ActorPiece {
  const form = name.form === 'city' ? 'name' : name.form;
  const actor = name.kind === 'place' ? 'state' : name.kind;
  return {
    kind: 'actor', from, to, canonical: name.form === 'capital' ? (name.of ?? name.canonical) : name.canonical, actor, form,
    ...(name.of && name.form !== 'capital' && { of: name.of }), ...(name.members && { members: name.members }),
  };
}

/** A name of the lexicon: a state or its people, a government by its capital, a place, a body, or the head of a group. */
function readKnown(words: readonly Word[], index: number, known: Name, end: number, lex: Lexicon, out: (Piece | Unknown)[]): number {
  const to = index + known.words.length;
  const before = words[index - 1]?.low ?? '';
  const prep = before === 'the' ? (words[index - 2]?.low ?? '') : before;
  // "Paris Hilton", "Jordan Peterson", "Kofi Annan": a city or state that a further capital follows may be part of a person's name.
  if (known.words.length === 1 && (known.form === 'city' || (known.kind === 'place' && known.form === 'name')) && nameWord(words[to]) && !nameAt(words, to, lex) && !LOCATIVE.has(prep)) {
    const person = personRun(words, index, () => false);
    if (person > to) {
      out.push({ kind: 'actor', from: index, to: person, canonical: join(words, index, person), actor: 'person', form: 'person' });
      return person;
    }
  }
  if (known.words.length === 1 && FIRST_NAMES.has(words[index]?.text ?? '') && nameWord(words[to]) && !nameAt(words, to, lex) && titleAt(words, to) === 0) {
    const person = personRun(words, index, () => false);
    out.push({ kind: 'actor', from: index, to: person, canonical: join(words, index, person), actor: 'person', form: 'person' });
    return person;
  }
  if (known.form === 'city' || known.form === 'capital' || known.kind === 'place') {
    if (known.form === 'adjective' || known.form === 'people') {
      return groupAfter(words, index, to, known.canonical, end, out, known.of) ?? to;
    }
    const listed = placeBefore(words, index, out);
    const verb = PLACE_VERBS.test(before) || (before === 'the' && PLACE_VERBS.test(words[index - 2]?.low ?? ''));
    const locative = LOCATIVE.has(prep) || listed || verb || (before === 'of' && PLACE_NOUNS.has(words[index - 2]?.low ?? '')) || ((prep === 'to' || prep === 'for') && known.form === 'capital' && !/^(?:between|and)$/.test(words[index - 2]?.low ?? '')) || (prep === 'through' && known.form === 'capital');
    if (known.form === 'capital' && !locative && !(words[to]?.text === ',' && nameAt(words, to + 1, lex)?.canonical === known.of)) {
      out.push(actorOf(known, index, to));
      return groupAfter(words, index, to, known.of ?? known.canonical, end, out) ?? to;
    }
    out.push({ kind: 'place', from: index, to, canonical: known.canonical, ...(known.of && { of: known.of }) });
    return to;
  }
  // "Turkish Cypriots": one people of two names.
  const second = known.form === 'adjective' ? nameAt(words, to, lex) : undefined;
  if (second?.form === 'people' && second.kind === 'state') {
    const end2 = to + second.words.length;
    out.push({ kind: 'actor', from: index, to: end2, canonical: join(words, index, end2), actor: 'people', form: 'people' });
    return end2;
  }
  const follows = words[to];
  const modifies = follows !== undefined && follows.kind === 'word' && !follows.cap && !isFunction(follows.low) && !follows.glued && !/^(?:is|are|was|were|has|have|had|be|been|being|will|would)$/.test(follows.low) && /^(?:U\.|UK|US|EU|UN)/.test(words[index]?.text ?? '');
  if (known.kind === 'state' && known.form === 'name' && !modifies && (LOCATIVE.has(prep) || placeBefore(words, index, out)) && words[to]?.text !== '’s' && words[to]?.text !== "'s" && !GROUPS.has(singular(words[to]?.low ?? ''))) {
    out.push({ kind: 'place', from: index, to, canonical: known.canonical, of: known.canonical });
    return to;
  }
  // An office: "U.S. Envoy for Iran", "Iranian Permanent Representative to the United Nations".
  let office = to;
  while (nameWord(words[office]) && OFFICES.has(words[office]?.low ?? '')) office++;
  if (office > to && !(titleAt(words, to) > 0 && nameWord(words[to + titleAt(words, to)]))) {
    const title = titleAt(words, to) || office - to;
    const person = personAfter(words, to, Math.max(title, office - to), end, lex);
    if (!person) {
      let stop = office;
      if (/^(?:for|to|of)$/.test(words[office]?.low ?? '')) {
        const the = words[office + 1]?.low === 'the' ? 1 : 0;
        const target = nameAt(words, office + 1 + the, lex);
        if (target) stop = office + 1 + the + target.words.length;
      }
      out.push({ kind: 'actor', from: index, to: stop, canonical: join(words, index, stop), actor: 'group', form: 'office', of: known.canonical, role: 'envoy' });
      out.push({ ...actorOf(known, index, to), inner: true });
      return stop;
    }
  }
  // "the Real IRA": a body that has parted from another and keeps its name.
  const prefix = out.at(-1);
  if (known.kind === 'organization' && prefix?.kind === 'unknown' && prefix.to === index && !prefix.first) {
    out[out.length - 1] = { kind: 'actor', from: prefix.from, to, canonical: join(words, prefix.from, to), actor: 'organization', form: 'name' };
    return to;
  }
  const group = groupAfter(words, index, to, known.canonical, end, out);
  // "Serb municipalities": the people's name only tells what kind.
  if (!group && known.kind === 'people' && !known.words.at(-1)?.endsWith('s') && follows?.kind === 'word' && !follows.cap && !isFunction(follows.low)) return to;
  out.push({ ...actorOf(known, index, to), ...(group && { inner: true as const }) });
  return group ?? to;
}

