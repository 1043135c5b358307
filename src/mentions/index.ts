export { lexicon, nameAt, type ActorKind, type Lexicon, type Name } from './lexicon.ts';
export type { ActorMention, InstrumentMention, Mention, MoneyMention, PlaceMention, QuantityMention, TimeMention } from './mention.ts';
export type { ActorPiece, InstrumentPiece, MoneyPiece, Piece, PlacePiece, QuantityPiece, ReadEntry } from './piece.ts';
export { numberWords } from './lexicons/quantities.ts';
export { mentionsOf } from './print-mentions.ts';
export { readPieces, type Dated } from './read-pieces.ts';
export { CALENDAR, isFunction } from './runs.ts';
export { isNamedTime, timesOf } from './times.ts';
export { cut, singular, type Stretch, type Word, type Words } from './words.ts';
