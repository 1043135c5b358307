import { instrumentHeads } from './lexicons/instruments.ts';
import { numberWords } from './lexicons/quantities.ts';
import type { Lexicon } from './lexicon.ts';
import type { ActorPiece, InstrumentPiece, Piece, Unknown } from './piece.ts';
import { PLACES_AFTER } from './places.ts';
import { BODY_HEADS, isThing, titleAt } from './runs.ts';
import { join, singular, type Word, type Words } from './words.ts';

/** What one passage names, before the whole document has been seen. */
export interface Draft {
  readonly words: Words;
  readonly pieces: readonly (Piece | Unknown)[];
}

/** What the document says of its own names. */
interface Register {
  /** Full names of persons by their surname. */
  readonly surnames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Full names by their first word: "Calder" is "Calder Airways". */
  readonly firsts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Surnames that are used by themselves as the name of a house or body ("Qaddafi Foundation"). */
  readonly houses: ReadonlySet<string>;
  /** Single names that stand with a title somewhere ("President Bush"). */
  readonly titled: ReadonlySet<string>;
  /** Capitals inside sentences, and how often. */
  readonly inside: ReadonlyMap<string, number>;
  /** What an abbreviation or second name stands for. */
  readonly defined: ReadonlyMap<string, { readonly canonical: string; readonly why: string; readonly instrument?: string }>;
  readonly bodies: readonly string[];
  /** Small-letter words of the document. */
  readonly plain: ReadonlySet<string>;
  /** Unknown names that stand somewhere as places: "in X", "the town of X". */
  readonly places: ReadonlySet<string>;
  /** States that the text names. */
  readonly states: ReadonlySet<string>;
  /** States named by a half of what they were one with: "North" of "North Korea". */
  readonly halves: ReadonlyMap<string, string>;
  /** Seats of bodies that the text names: seat and body. */
  readonly seat: ReadonlyMap<string, string>;
}

const bare = (name: string): string => name.replace(/^(?:al|el|as|ad|ar|an)-/i, '');
const lastName = (name: string): string => bare(name.split(' ').at(-1) ?? name);

/** The initials of a name, with and without its small words: "JPA" and "JPoA" of "Joint Plan of Action". */
function initials(name: string): string[] {
  const parts = name.split(/[ -]/).filter(Boolean);
  const all = parts.map((part) => part[0] ?? '').join('').toUpperCase();
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part)).map((part) => part[0] ?? '').join('');
  return capitals === all ? [all] : [all, capitals];
}

/** Reads what all passages together tell of their names. */
export function register(drafts: readonly Draft[]): Register {
  const surnames = new Map<string, Set<string>>();
  const firsts = new Map<string, Set<string>>();
  const houses = new Set<string>();
  const titled = new Set<string>();
  const inside = new Map<string, number>();
  const defined = new Map<string, { canonical: string; why: string; instrument?: string }>();
  const bodies = new Set<string>();
  const plain = new Set<string>();
  const places = new Set<string>();
  const named = new Set<string>();
  const long = new Map<string, { canonical: string; instrument?: string }>();
  for (const { words, pieces } of drafts) {
    for (const word of words.words) if (!word.cap && word.kind === 'word') plain.add(word.low);
    for (const piece of pieces) {
      if (piece.kind === 'unknown') {
        const text = words.words[piece.from]?.text ?? '';
        if (piece.locative) places.add(text);
        if (!piece.first) inside.set(text, (inside.get(text) ?? 0) + 1);
        continue;
      }
      if (piece.kind === 'actor' && piece.form !== 'capital') named.add(piece.canonical);
      if (piece.kind === 'actor' && piece.form === 'person') {
        if (piece.canonical.includes(' ')) {
          const surname = lastName(piece.canonical);
          surnames.set(surname, (surnames.get(surname) ?? new Set()).add(piece.canonical));
        } else titled.add(piece.canonical);
      }
      if (piece.kind === 'actor' && piece.actor === 'organization' && piece.form === 'name') {
        bodies.add(piece.canonical);
        const first = piece.canonical.split(' ')[0] ?? '';
        if (piece.canonical.includes(' ') && !piece.canonical.endsWith('Administration')) houses.add(first);
      }
      if (piece.kind === 'actor' && piece.canonical.includes(' ') && (piece.form === 'person' || (piece.actor === 'organization' && piece.form === 'name' && !piece.canonical.endsWith('Administration')))) {
        const first = piece.canonical.split(' ')[0] ?? '';
        firsts.set(first, (firsts.get(first) ?? new Set()).add(piece.canonical));
      }
      const instrument = piece.kind === 'instrument' ? { instrument: piece.type } : {};
      const nameable = (piece.kind === 'instrument' && piece.proper) || (piece.kind === 'actor' && (piece.actor === 'organization' || piece.form === 'group'));
      if (!nameable) continue;
      if (piece.canonical.includes(' ') && piece.kind !== 'actor') for (const short of initials(piece.canonical)) if (short.length > 2) long.set(short, { canonical: piece.canonical, ...instrument });
      if (piece.canonical.includes(' ') && piece.kind === 'actor' && piece.form === 'name') for (const short of initials(piece.canonical)) if (short.length > 2 && !long.has(short)) long.set(short, { canonical: piece.canonical });
      define(words, piece, pieces, defined);
    }
  }
  for (const [short, { canonical, instrument }] of long) {
    if (!defined.has(short)) defined.set(short, { canonical, why: `the initials of “${canonical}”`, ...(instrument && { instrument }) });
  }
  return { surnames, firsts, houses, titled, inside, defined, bodies: [...bodies], plain, places, seat: seatsOf(named), halves: halvesOf(named), states: named };
}

/** Of the states that a text names, those that one half names by itself: where it has North Korea and North Yemen, "the North" is neither. */
function halvesOf(named: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string | undefined>();
  for (const name of named) {
    const half = /^(North|South|East|West) (?:Korea|Vietnam|Yemen|Sudan|Germany)$/.exec(name)?.[1];
    if (half !== undefined) found.set(half, found.has(half) ? undefined : name);
  }
  return new Map([...found].flatMap(([half, name]) => (name === undefined ? [] : [[half, name] as const])));
}

/** Bodies by their seats: seat, the state it lies in, bodies, the likeliest first. */
const SEATS = [['Brussels', 'Belgium', 'European Commission', 'European Union']] as const;

const seatsOf = (named: ReadonlySet<string>): Map<string, string> => new Map(SEATS.flatMap(([seat, state, ...bodies]) => {
  const body = bodies.find((each) => named.has(each));
  return body && !named.has(state) ? [[seat, body] as const] : [];
}));

/** "Joint Plan of Action (JPOA)", "the First Agreement of Principles, known as the Brussels Agreement". */
function define({ words }: Words, piece: ActorPiece | InstrumentPiece, pieces: readonly (Piece | Unknown)[], defined: Map<string, { canonical: string; why: string; instrument?: string }>): void {
  const instrument = piece.kind === 'instrument' ? { instrument: piece.type } : {};
  let at = piece.to;
  if (words[at]?.text === '(') {
    let next = at + 1;
    while (/^(?:the|or|hereafter|hereinafter)$/.test(words[next]?.low ?? '')) next++;
    const short = words[next];
    const close = words[next + 1]?.text;
    if (short?.cap && (close === ')' || close === ',')) {
      const group = piece.kind === 'actor' && piece.form === 'group';
      if (group) defined.set(piece.canonical, { canonical: short.text, why: `“(${short.text})” right after it` });
      else defined.set(short.text, { canonical: piece.canonical, why: `“(${short.text})” right after “${piece.canonical}”`, ...instrument });
    }
    return;
  }
  if (words[at]?.text === ',') at++;
  if (words[at]?.low === 'also' || words[at]?.low === 'later' || words[at]?.low === 'now' || words[at]?.low === 'better') at++;
  if (!/^(?:known|called|dubbed|nicknamed|termed)$/.test(words[at]?.low ?? '')) return;
  at++;
  if (words[at]?.low === 'as') at++;
  if (words[at]?.low === 'the') at++;
  const other = pieces.find((each) => each.from === at && each.kind === piece.kind);
  if (other && other.kind !== 'unknown' && 'canonical' in other) defined.set(piece.canonical, { canonical: other.canonical, why: `“known as ${other.canonical}”`, ...instrument });
}

/** With more persons than this, misspellings are not looked for: it would take the square of their number. */
const MANY = 1000;

/** Levenshtein distance, given up beyond 2. */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min((row[j] ?? 9) + 1, (next[j - 1] ?? 9) + 1, (row[j - 1] ?? 9) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 3;
}

/** Settles one passage's names by what the whole document says. */
export function settle({ words, pieces }: Draft, known: Register, lex: Lexicon): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'unknown') {
      const settled = settleUnknown(piece, words.words, known, lex, out);
      if (settled) out.push(settled);
    } else if (piece.kind === 'actor') {
      const settled = settleActor(piece, words.words, known, lex, out);
      if (settled) out.push(settled);
    } else if (piece.kind === 'instrument') {
      const other = known.defined.get(piece.canonical);
      out.push(other?.instrument ? { ...piece, canonical: other.canonical, joined: other.why } : piece);
    } else if (piece.kind === 'place' && piece.to === piece.from + 1 && known.surnames.has(words.words[piece.from]?.text ?? '') && !/^(?:in|at|near)$/.test(words.words[piece.from - 1]?.low ?? '')) {
      out.push(settlePerson({ kind: 'actor', from: piece.from, to: piece.to, canonical: words.words[piece.from]?.text ?? '', actor: 'person', form: 'person' }, known));
    } else out.push(piece);
  }
  const counted = new Set<number>();
  for (const piece of out) if (piece.kind === 'quantity') for (let index = piece.from + 1; index < piece.to; index++) counted.add(index);
  return out.filter((piece) => !(piece.kind === 'actor' && piece.form === 'group' && counted.has(piece.from) && counted.has(piece.to - 1)));
}

function settleActor(piece: ActorPiece, words: readonly Word[], known: Register, lex: Lexicon, out: readonly Piece[]): Piece | undefined {
  if (piece.form === 'noun') {
    // A great power at law with it is seldom called "the regime".
    const last = out.slice(-40).findLast((each) => !(each.kind === 'actor' && /^(?:United States|United Kingdom|France|Israel)$/.test(each.of ?? each.canonical)) && !(each.kind === 'place' && each.of === 'United States') && (each.kind === 'actor' && (each.actor === 'state' || (each.actor === 'person' && each.of))) || (each.kind === 'place' && each.of !== undefined && each.of === each.canonical));
    const of = last?.kind === 'actor' ? (last.actor === 'state' ? last.canonical : last.of) : last?.kind === 'place' ? last.of : undefined;
    if (!of) return piece;
    return { ...piece, canonical: `${lex.adjective.get(of) ?? of} ${piece.canonical}`, of, joined: `“${words[piece.from]?.text}” after ${of} was named` };
  }
  if (piece.form === 'group' && piece.role && /^(?:regime|junta)$/.test(piece.role)) {
    const of = piece.of ?? '';
    return { ...piece, actor: 'organization', canonical: `${lex.adjective.get(of) ?? of} ${piece.role}` };
  }
  // "Brussels fines the company": the seat of a body that the text names, where the state itself is never named.
  if (piece.form === 'capital' && known.seat.has(words[piece.from]?.text ?? '')) {
    const canonical = known.seat.get(words[piece.from]?.text ?? '') ?? piece.canonical;
    return { ...piece, canonical, actor: 'organization', form: 'name', joined: `“${words[piece.from]?.text}” for the body that sits there` };
  }
  const other = known.defined.get(piece.canonical);
  if (other && piece.form !== 'person') {
    if (other.instrument) {
      const version = piece.to;
      if (/^\d\.\d$/.test(words[version]?.text ?? '')) return { kind: 'instrument', from: piece.from, to: version + 1, canonical: join(words, piece.from, version + 1), type: other.instrument, proper: true };
      return { kind: 'instrument', from: piece.from, to: piece.to, canonical: other.canonical, type: other.instrument, proper: true, joined: other.why };
    }
    return { ...piece, canonical: other.canonical, joined: other.why };
  }
  if (piece.form === 'person') return settlePerson(piece, known);
  return piece;
}

function settlePerson(piece: ActorPiece, known: Register): ActorPiece {
  const surname = lastName(piece.canonical);
  const single = !piece.canonical.includes(' ');
  const full = known.surnames.get(surname);
  if (single && full?.size === 1) {
    const [canonical = piece.canonical] = full;
    if (known.houses.has(surname) && !piece.title) return { ...piece, doubt: `may be ${canonical}; the name is also used by itself` };
    return { ...piece, canonical, joined: `“${surname}” is the surname of ${canonical}` };
  }
  if (single && (full?.size ?? 0) > 1) return { ...piece, doubt: `one of ${[...(full ?? [])].join(', ')}` };
  // A misspelling of a name that stands elsewhere: joined, and said to be doubtful.
  if (known.surnames.size > MANY || surname.length < 7) return piece;
  for (const [other, names] of known.surnames) {
    if (other === surname || surname.length < 7 || distance(other, surname) > 1) continue;
    const canonical = [...names].find((name) => single || name.split(' ')[0] === piece.canonical.split(' ')[0]);
    if (canonical && canonical < piece.canonical) return { ...piece, canonical, doubt: `“${surname}” may be a misspelling of “${other}”`, joined: 'one letter differs' };
  }
  return piece;
}

/** Bodies that are named by one word. */
const ALONE = /^(?:Senate|House|Parliament|Assembly|Cabinet|Court|Council|Commission|Church|Navy|Army|Guard|Bank|Fund|Politburo|Junta|Commons|Lords)$/;
/** Surnames that are common words too: followed by a verb they are persons. */
const SURNAMES = /^(?:Bush|Rice|Brown|Ford|Carter|Grant|Baker|Cook|Major|Begin|Church|Gates|Stone|Wood|Hull|Hay|Root|Knox|Day|Gray|Hill|Pitt|Fox|Peel|Powell|Young|Smith|King|Marshall|Banks|Hunt|Hope|Bell|Bolton|Mills|Cross|Dean|Ball|Bond|Law|North|Heath|Sharp|Fisher|Meir)$/;

/** "The North" where the text names the one state that is called so ("North Korea"); else a direction, and no name. */
function settleHalf({ from, to }: Unknown, half: string, words: readonly Word[], { halves }: Register): ActorPiece | undefined {
  const canonical = halves.get(half);
  if (canonical === undefined || words[from - 1]?.low !== 'the') return undefined;
  return { kind: 'actor', from, to, canonical, actor: 'state', form: 'name', joined: `“the ${half}” for ${canonical}` };
}

function settleUnknown(piece: Unknown, words: readonly Word[], known: Register, lex: Lexicon, out: readonly Piece[]): Piece | undefined {
  const word = words[piece.from];
  if (!word) return undefined;
  const { from, to } = piece;
  const asPerson: ActorPiece = { kind: 'actor', from, to, canonical: word.text, actor: 'person', form: 'person' };
  if (known.surnames.has(bare(word.text)) || known.titled.has(word.text)) return settlePerson({ ...asPerson, canonical: word.text }, known);
  // "a Taepodong rocket", "the Maze prison": what the noun after it says it is.
  const next = words[to];
  if (isThing(next)) return undefined;
  if (next !== undefined && !next.cap && PLACES_AFTER.has(next.low)) return { kind: 'place', from, to, canonical: word.text };
  if (/^(?:North|South|East|West)$/.test(word.text)) return settleHalf(piece, word.text, words, known);
  const defined = known.defined.get(word.text);
  if (defined) {
    if (defined.instrument) return { kind: 'instrument', from, to, canonical: defined.canonical, type: defined.instrument, proper: true, joined: defined.why };
    return { kind: 'actor', from, to, canonical: defined.canonical, actor: 'organization', form: 'acronym', joined: defined.why };
  }
  if (BODY_HEADS.has(word.text) || Object.hasOwn(instrumentHeads, word.text)) {
    const body = known.bodies.slice(-200).findLast((name) => ` ${name} `.includes(` ${word.text} `));
    // "the Senate" where no longer name was given.
    if (!body && words[from - 1]?.low === 'the' && ALONE.test(word.text)) return { kind: 'actor', from, to, canonical: /^(?:Senate|House)$/.test(word.text) && known.states.has('United States') ? (word.text === 'House' ? 'House of Representatives' : 'U.S. Senate') : word.text, actor: 'organization', form: 'noun' };
    return body && words[from - 1]?.low === 'the' ? { kind: 'actor', from, to, canonical: body, actor: 'organization', form: 'noun', joined: `“the ${word.text}”` } : undefined;
  }
  if (titleAt(words, from) > 0 || (piece.first && (Object.hasOwn(numberWords, word.low) || /-\p{Ll}/u.test(word.text)))) return undefined;
  const elsewhere = known.inside.get(word.text) ?? 0;
  const [whole, ...others] = known.firsts.get(word.text) ?? [];
  if (whole !== undefined && others.length === 0 && !known.titled.has(word.text) && !piece.locative && !known.plain.has(word.low)) {
    return { kind: 'actor', from, to, canonical: whole, actor: 'organization', form: 'name', joined: `“${word.text}” is the first word of ${whole}` };
  }
  const low = word.low;
  const ordinary = lex.commonWords.has(low) || lex.commonWords.has(singular(low)) || known.plain.has(low);
  if (piece.first) {
    const listed = next?.low === 'and' && words[to + 1]?.cap === true && words[to + 1]?.kind === 'word';
    const acts = SURNAMES.test(word.text) && next?.kind === 'word' && !next.cap && /[a-z]{2}s$|ed$/.test(next.low);
    if (acts) return settlePerson({ ...asPerson, canonical: word.text }, known);
    if (ordinary && elsewhere < 2 && !listed) return undefined;
    const goesOn = next !== undefined && ((next.kind === 'word' && !next.cap) || /^['’]s?$/.test(next.text) || next.text === ',');
    if (elsewhere === 0 && (!goesOn || /(?:s|ing|ed|ly|tion|ment|al|ic|ive|ous|ary|ful|less)$/.test(low))) return undefined;
  } else if (known.plain.has(low) && !piece.locative) return undefined;
  else if (/^(?:Internet|God|Earth|Sunday|Nobel|Bitcoin|Web)$/.test(word.text)) return undefined;
  // What the text calls a place elsewhere, and no body anywhere, is one: "awarded Badme to Eritrea".
  if (piece.locative || known.places.has(word.text)) return { kind: 'place', from, to, canonical: word.text };
  const last = out.at(-1);
  if (last?.kind === 'place' && last.to === from) return undefined;
  const doubt = ordinary ? 'an ordinary word with a capital' : undefined;
  return { kind: 'actor', from, to, canonical: word.text, actor: 'organization', form: 'unknown', ...(doubt && { doubt }) };
}
