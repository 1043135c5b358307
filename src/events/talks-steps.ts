import { type Clause, lower, written } from './clause.ts';
import { type Base, first, last, isSpan, names, phraseText, type Scene, type Step, stepOf, untilSpan, withSides } from './step.ts';

export function talksStep(scene: Scene, clause: Clause, base: Base, np: string, short: string, definite: boolean, secret: boolean): Step | undefined {
  const { words } = scene.read.words;
  const step = stepOf(clause, 'TALKS');
  if (!step || /\bvisit\b|\bhearing\b/.test(short)) return undefined;
  // "the first round of talks" opens them; any other is one of those that are held.
  const round = /^(?:(?:the|a|an) )?(?:\w+ )*round of (.*)$/.exec(np);
  if (/\bround\b(?!-)/.test(short) && !(round?.[1] && /\b(?:first|opening|initial)\b/.test(np))) return undefined;
  if (round?.[1]) np = round[1];
  if (clause.verb?.base === 'announce' && !clause.theme?.action) return undefined;
  const sides = [...clause.who, ...clause.toWhom.filter((each) => each.form !== 'office')];
  const known = sides.some(({ canonical, text }) => np.includes(text) || np.includes(canonical));
  const by = clause.theme?.subject ? phraseText(words, scene.read.pieces, clause.verb?.to ?? clause.to, clause.to) : '';
  const whole = `${np}${by && !/^(?:in|on|at|with|over|about|between)?$/.test(by) ? ` ${by}` : ''}`;
  const topic = /^(.*? (?:on|over|about) .*?) (?:through|via|under) /.exec(whole)?.[1] ?? whole;
  const name = known ? topic : withSides(topic, sides);
  const date = base.edtf;
  const common = { ...base, kind: 'negotiation' as const, name, parties: sides, on: [], secret };
  const temporary = /\btemporar|\bbriefly\b|\bfor a time\b/.test(lower(words, clause.from, clause.to));
  // "ends the talks but maintains a channel": what lasts over the entry's time begins with what is done first.
  const opens = isSpan(date) && (step === 'ends' || step === 'suspends') && scene.clauses.some((other) => other.from > clause.from && other.best?.classes.has('HOLD') === true && other.theme !== undefined);
  // "28 June to 7 July: talks collapse": they were held from the first day to the last.
  if (step === 'ends' && clause.theme?.subject && !definite && isSpan(date)) return { ...common, type: 'ends', edtf: last(date), since: first(date) };
  if (step === 'ends' || step === 'suspends') return { ...common, ...(opens && { edtf: first(date) }), type: step === 'ends' && temporary ? 'suspends' : step, definite: definite || /^(?:talks|negotiations|the talks)$/i.test(short), opens: true };
  if (step === 'resumes') return { ...common, type: 'resumes', definite: /^(?:talks|negotiations|the talks)$/i.test(short) };
  if (step === 'attested') {
    const unnamed = clause.who.length === 0 && clause.toWhom.length === 0;
    return { ...common, type: 'begins', edtf: first(date), definite: unnamed, passing: !isSpan(date), ...untilSpan(date, false) };
  }
  // "negotiations take place": they hold over the entry's time; "negotiations open": they begin in it.
  const lasts = /^(?:take|hold|conduct|have)$/.test(clause.verb?.base ?? '');
  return { ...common, type: 'begins', ...(lasts && { edtf: first(date), definite: clause.who.length === 0, passing: !isSpan(date), ...untilSpan(date, false) }) };
}

/** Meetings and mediation that last: over a span of time, "for nine months", "for the first time" in a row that is to come. */
export function meetingStep(scene: Scene, clause: Clause, base: Base, rest: string, secret: boolean, edtf: string): Step | undefined {
  const { type, verb, theme } = clause;
  if (type !== 'CONSULT' || !verb || theme || clause.status !== 'asserted') return undefined;
  if (!/^(?:meet|negotiate|talk|mediate|confer|bring|arbitrate|consult|discuss)$/.test(verb.base)) return undefined;
  const { words } = scene.read.words;
  const sides = [...clause.who, ...clause.toWhom];
  const mediating = verb.base === 'mediate' || verb.base === 'arbitrate';
  const months = scene.read.pieces.find((piece) => piece.kind === 'quantity' && /^(?:days|weeks|months|years)$/.test(piece.unit) && piece.from >= clause.from - 6 && piece.to <= clause.to + 1 && words[piece.from - 1]?.low === 'for');
  const firstTime = /for the first time/.test(rest) || /for the first time/.test(lower(words, clause.from, clause.to + 5));
  if (!(isSpan(edtf) && !sameDays(edtf)) && !months && !firstTime) return undefined;
  if (/\bonce\b/.test(rest)) return undefined;
  const places = scene.read.pieces.filter((piece) => piece.kind === 'place' && piece.from >= clause.from && piece.to <= clause.to).map((piece) => ('canonical' in piece ? piece.canonical : ''));
  const where = places.length > 0 ? ` in ${places.join(' and ')}` : '';
  const under = clause.through.length > 0 ? ` under ${names(clause.through)}` : '';
  const subject = scene.read.pieces.find((piece) => piece.kind === 'actor' && piece.from >= clause.from && piece.to <= verb.at);
  const mediator = subject?.kind === 'actor' ? subject.canonical : names(clause.through);
  const name = mediating ? `mediation of the ${mediator} between ${names(clause.who)}` : `${secret ? 'secret ' : ''}${firstTime ? 'meetings' : 'talks'} of ${names(sides.slice(0, 4))}${where}${under}`;
  const failure = scene.dates.find((date) => /(?:fail|collapse|end|break|agree|deal)\w*\s+(?:\w+\s+){0,4}on\s*$/.test(scene.read.words.text.slice(Math.max(0, date.start - 40), date.start)) && mediating);
  const until = failure ? { until: { edtf: failure.edtf, why: 'it is said to end then' } } : months?.kind === 'quantity' && !isSpan(edtf) ? { until: { edtf: addMonths(edtf, months.value, months.unit), why: `“for ${written(words, months.from, months.to)}”` } } : untilSpan(edtf, false);
  return { ...base, kind: 'negotiation', name, parties: sides, on: [], type: 'begins', edtf: first(isSpan(edtf) ? edtf : base.edtf), secret, mediation: mediating, ...until };
}

/** "17-18 March": one sitting, not a span of talks. */
const sameDays = (edtf: string): boolean => {
  const [a = '', b = ''] = edtf.split('/');
  return a.length === 10 && b.length === 10 && a.slice(0, 7) === b.slice(0, 7) && Number(b.slice(8)) - Number(a.slice(8)) < 7;
};

function addMonths(edtf: string, value: number, unit: string): string {
  const year = Number(edtf.slice(0, 4));
  const month = Number(edtf.slice(5, 7) || '1');
  const months = unit === 'years' ? value * 12 : unit === 'months' ? value : unit === 'weeks' ? Math.ceil(value / 4.35) : Math.ceil(value / 30.4);
  const total = year * 12 + month - 1 + months;
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`;
}
