import type { ActorPiece, Piece } from './piece.ts';
import type { Words } from './words.ts';

const isBody = (piece: Piece | undefined): piece is ActorPiece => piece?.kind === 'actor' && (piece.actor === 'state' || piece.actor === 'organization' || piece.actor === 'bloc' || piece.form === 'group' || piece.form === 'office');
const belongsTo = (piece: ActorPiece): string => (piece.form === 'group' || piece.form === 'office' ? (piece.of ?? piece.canonical) : piece.canonical);

/**
 * For whom persons act, where the text says so: "Iranian President X", "the Saudi ambassador, X", "X, the U.S. envoy",
 * "X of the European Union", and in a list "X for Serbia and Y for Kosovo".
 * @returns Canonical name of a person to the state or body; a person of whom two things are said has none.
 */
export function affiliations(entries: readonly { readonly words: Words; readonly pieces: readonly Piece[] }[]): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  const say = (person: string, of: string): void => {
    found.set(person, found.has(person) && found.get(person) !== of ? undefined : of);
  };
  for (const { words: { words }, pieces } of entries) {
    const outer = pieces.filter((piece) => piece.kind === 'actor' && !piece.inner);
    outer.forEach((piece, index) => {
      if (piece.kind !== 'actor' || piece.form !== 'person') return;
      const before = outer[index - 1];
      const after = outer[index + 1];
      const low = (at: number): string => words[at]?.low ?? '';
      if (isBody(before) && before.to === piece.from && piece.title !== undefined && before.actor !== 'people') say(piece.canonical, belongsTo(before));
      else if (isBody(before) && piece.title !== undefined && before.to + 1 === piece.from && /^['’]s$/.test(words[before.to]?.text ?? '')) say(piece.canonical, belongsTo(before));
      else if (isBody(before) && (before.form === 'group' || before.form === 'office') && words[before.to]?.text === ',' && before.to + 1 === piece.from && !(before.role ?? '').endsWith('s') && !low(before.to - 1).endsWith('s')) say(piece.canonical, belongsTo(before));
      if (!isBody(after) || after.kind !== 'actor') return;
      const the = low(after.from - 1) === 'the' ? 1 : 0;
      const link = after.from - the;
      const lists = words.slice(piece.to, Math.min(words.length, piece.to + 24)).filter((word) => word.low === 'for').length > 1 || words.slice(Math.max(0, piece.from - 6), piece.from).some((word) => word.low === 'for');
      if (link === piece.to + 1 && (low(piece.to) === 'of' || (low(piece.to) === 'for' && lists))) say(piece.canonical, belongsTo(after));
      else if (words[piece.to]?.text === ',' && link === piece.to + 1 && (after.form === 'group' || after.form === 'office') && !low(after.to - 1).endsWith('s')) say(piece.canonical, belongsTo(after));
    });
  }
  return new Map([...found].flatMap(([person, of]) => (of === undefined ? [] : [[person, of] as const])));
}
