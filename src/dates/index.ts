export type { Alternative, Anchor, Bound, Bounds, DateContext, Day, Provenance, ReadWhen, UnreadWhen, When } from './when.ts';
export { civil, type Civil, daysInMonth, gregorian, isLeap, isoDay, parseIsoDay, weekday } from './day.ts';
export { levelOf, printEdtf, qualitiesOf, type Edtf, type EdtfDate, type EdtfEnd, type EdtfInterval, type EdtfPart, type EdtfRange, type EdtfSet, type EdtfTime, type EdtfYear, type Qualifier } from './edtf.ts';
export { parseEdtf, type EdtfMistake } from './edtf-parse.ts';
export { boundsOf, isoBound, outermost } from './bounds.ts';
export { edtfLine, readEdtf, whenFromEdtf, type EdtfAnswer } from './edtf-when.ts';
export { dayInWords, describeBounds, yearInWords } from './describe.ts';
export { containsDay, endsBefore, liesOutside, possibleRelations, relate, RELATIONS, startsBefore, type Certainty, type Relation } from './allen.ts';
