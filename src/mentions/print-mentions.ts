import { spansInSource, type Span } from '../text/index.ts';
import type { Mention } from './mention.ts';
import type { Piece, ReadEntry } from './piece.ts';

/** An entry's pieces as mentions: words as spans of the source. */
export function mentionsOf({ entry, words, pieces }: ReadEntry): Mention[] {
  const inSource = spansInSource(entry.text);
  const within = ({ from, to }: Piece): Span => ({ start: words.words[from]?.start ?? 0, end: words.words[to - 1]?.end ?? 0 });
  const sums = pieces.filter((piece) => piece.kind === 'money');
  return pieces.map((piece): Mention => {
    const span = within(piece);
    const named = { at: inSource(span), text: words.text.slice(span.start, span.end), ...(piece.doubt && { doubt: piece.doubt }) };
    switch (piece.kind) {
      case 'actor': {
        const { canonical, actor, of, members, title, joined, inner } = piece;
        return { kind: 'actor', ...named, canonical, actor, ...(of && { of }), ...(members && { members }), ...(title && { title }), ...(joined && { joined }), ...(piece.form === 'adjective' && { adjective: true as const }), ...(inner && { inner }) };
      }
      case 'place':
        return { kind: 'place', ...named, canonical: piece.canonical, ...(piece.of && { of: piece.of }) };
      case 'instrument':
        return { kind: 'instrument', ...named, canonical: piece.canonical, type: piece.type, ...(piece.joined && { joined: piece.joined }) };
      case 'money': {
        const { amount, currency, partOf, what, about } = piece;
        const whole = partOf === undefined ? undefined : sums[partOf];
        return { kind: 'money', ...named, amount, currency, role: whole ? 'part' : 'total', ...(whole && { of: inSource(within(whole)) }), ...(what && { what }), ...(about && { about }) };
      }
      case 'quantity': {
        const { value, unit, was, becomes, other } = piece;
        return { kind: 'quantity', ...named, value, unit, ...(was !== undefined && becomes !== undefined && { from: was, to: becomes }), ...(other !== undefined && { other }) };
      }
    }
  });
}
