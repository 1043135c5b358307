import type { Conversion } from './conversion.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { Language, Numbered, Role, UnitName } from '../languages/language.ts';
import { CAN_START_A, CAN_START_B, ROLES } from './roles.ts';


/** What a word may mean. One object for each form, shared by all its tokens. Zero and '' say "not that". */
export interface Sense {
  a: number;
  b: number;
  month: number;
  weekday: number;
  /** 1 spring to 4 winter. */
  season: number;
  cardinal: number;
  /** -1 is "last". */
  ordinal: number;
  unit: UnitName | '';
  /** A relative word and its unit in one. */
  whole: boolean;
  /** 10, 20 … of "twenties". */
  tens: number;
  century: number;
  feast: string;
  /** Days from today: -2 "the day before yesterday", 2. */
  away: number;
  /** An expression may begin with it. */
  starts: boolean;
  /** It only names a month, a weekday or a season. */
  isName: boolean;
  /** A month of another calendar. */
  calendar: string;
  calendarMonth: number;
  reign: readonly [string, number, string] | undefined;
}
export const nothing = (): Sense => ({ a: 0, b: 0, month: 0, weekday: 0, season: 0, cardinal: 0, ordinal: 0, unit: '', whole: false, tens: 0, century: 0, feast: '', away: 0, starts: false, isName: false, calendar: '', calendarMonth: 0, reign: undefined });

/** One form: what follows its first word, and its sense. */
export interface Form {
  readonly rest: string;
  readonly sense: Sense;
  /** A dot behind it belongs to it. */
  readonly dot: boolean;
}

export interface Lexicon {
  readonly language: Language;
  readonly habits: NonNullable<Language['habits']>;
  /** By the first word, lower case (by the first character where it is a sign or a Han or Kana character); longest first. */
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** For the first character of a word (its low byte): bit n is set where a form's first word has n characters. */
  readonly lengths: Uint32Array;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly decadeSuffixes: ReadonlySet<string>;
  readonly yearSuffixes: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly back: ReadonlySet<string>;
  readonly ahead: ReadonlySet<string>;
  readonly origin: ReadonlySet<string>;
  readonly decadeYears: ReadonlySet<string>;
  /** What other languages say in ways that English does not. */
  readonly elsewhere: Elsewhere | undefined;
  readonly calendars: Conversion | undefined;
  /** Short forms of months. */
  readonly short: ReadonlySet<string>;
}

/** Whether a character belongs to a word. Letters of every script save Han and Kana, whose words are not set apart. */
export const isLetter = (c: number): boolean =>
  c < 128 ? (c | 32) >= 97 && (c | 32) <= 122 : (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7 && !isDigit(c) && c !== 0x60c && c !== 0x61b && c !== 0x61f && c !== 0x6d4 && c !== 0x66b && c !== 0x66c && c !== 0x2bc) || c === 0xaa || c === 0xba || (c >= 0xac00 && c < 0xd7b0) || c === 0x200c;
/** Figures: ASCII, Arabic-Indic, Persian and full-width. */
export const isDigit = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 0x660 && c <= 0x669) || (c >= 0x6f0 && c <= 0x6f9) || (c >= 0xff10 && c <= 0xff19);
export const digitOf = (c: number): number => (c <= 57 ? c - 48 : c <= 0x669 ? c - 0x660 : c <= 0x6f9 ? c - 0x6f0 : c - 0xff10);
/** Han and Kana. */
export const isHan = (c: number): boolean => (c >= 0x3041 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) || c === 0x3007 || c === 0x3005;

/** Where the first word of a form ends. */
function firstWord(form: string): number {
  if (!isLetter(form.charCodeAt(0))) return 1;
  let end = 1;
  while (end < form.length && isLetter(form.charCodeAt(end))) end++;
  return end;
}

/** Gives a sense a role: the first 32 are bits of `a`, the others of `b`. */
const add = (sense: Sense, role: number): void => { sense[role < 32 ? 'a' : 'b'] |= 1 << (role & 31); };
/** Whether an expression that begins with such a word can be a date: a quick look before the grammar is asked. */
const starts = (sense: Sense): boolean => Object.entries(sense).some(([key, value]) => (key === 'a' ? value & CAN_START_A : key === 'b' ? value & CAN_START_B : value));

/** Makes the look-up tables of a language. */
export function compile(language: Language, calendars?: Conversion, elsewhere?: Elsewhere): Lexicon {
  const senses = new Map<string, Sense>();
  const each = (words: string | undefined, set: (sense: Sense) => void): void => {
    if (!words) return;
    for (const form of (elsewhere?.inflected(words) ?? words).split('|')) {
      let sense = senses.get(form);
      if (!sense) senses.set(form, (sense = nothing()));
      set(sense);
    }
  };
  const numbers = (list: Numbered | undefined, key: 'month' | 'weekday' | 'season' | 'cardinal' | 'ordinal' | 'tens' | 'century'): void => {
    let value = 0;
    for (const entry of list ?? []) {
      value = typeof entry === 'string' ? value + 1 : entry[0];
      each(typeof entry === 'string' ? entry : entry[1], (sense) => { sense[key] = value; });
    }
  };
  numbers(language.months, 'month');
  numbers(language.weekdays, 'weekday');
  numbers(language.seasons, 'season');
  numbers(language.cardinals, 'cardinal');
  numbers(language.ordinals, 'ordinal');
  numbers(language.tens, 'tens');
  numbers(language.centuries, 'century');
  language.twoDays?.forEach((words, index) => each(words, (sense) => { sense.away = index * 4 - 2; }));
  for (const [unit, words] of Object.entries(language.units)) each(words, (sense) => { sense.unit = unit as UnitName; });
  for (const [rule, words] of Object.entries(language.feasts ?? {})) each(words, (sense) => { sense.feast = rule; });
  calendars?.words(language, each);
  for (const [role, units] of Object.entries(language.wholes ?? {})) {
    const n = ROLES.indexOf(role);
    for (let k = 0; k + 1 < units.length; k += 2) each(units[k + 1], (sense) => { add(sense, n); sense.unit = units[k] as UnitName; sense.whole = true; });
  }
  ROLES.forEach((role, n) => each(language.words[role as Role], (sense) => add(sense, n)));
  for (const sense of senses.values()) {
    sense.starts = starts(sense);
    sense.isName = !(sense.a || sense.b || sense.unit || sense.ordinal || sense.cardinal || sense.calendar || sense.reign);
  }

  // "mar" and "mar." are one form, so what either means both mean.
  const forms = new Map<string, Form[]>();
  for (const [form, sense] of senses) {
    const needed = form.endsWith('..');
    const dot = !needed && form.endsWith('.') && form.length > 1;
    const bare = dot || needed ? form.slice(0, -1) : form;
    const other = dot ? senses.get(bare) : undefined;
    if (other) { elsewhere?.merge(other, sense); continue; }
    const at = firstWord(bare);
    const first = bare.slice(0, at);
    const list = forms.get(first);
    const entry = { rest: bare.slice(at), sense, dot };
    if (list) list.push(entry); else forms.set(first, [entry]);
  }
  const lengths = new Uint32Array(256);
  for (const [first, list] of forms) {
    list.sort((left, right) => right.rest.length - left.rest.length);
    lengths[first.charCodeAt(0) & 255]! |= 1 << Math.min(31, first.length);
    lengths[first.toUpperCase().charCodeAt(0) & 255]! |= 1 << Math.min(31, first.length);
  }
  return { language, habits: language.habits ?? {}, elsewhere, calendars, forms, lengths, ordinalSuffixes: set(language.ordinalSuffixes), decadeSuffixes: set(language.decadeSuffixes), yearSuffixes: set(language.yearSuffixes), common: set(language.common), titles: set(language.titles), names: set(language.names), all: set(language.all), back: set(language.back), ahead: set(language.ahead), origin: set(language.origin), decadeYears: set(language.decadeYears), short: new Set(language.months.flatMap((words) => words.split('|').filter((word) => word.endsWith('.')).map((word) => word.slice(0, -1)))) };
}

const set = (words: string | undefined): Set<string> => new Set(words ? words.split('|') : []);
