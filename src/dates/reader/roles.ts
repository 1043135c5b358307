/**
 * What a word does in a date, as bits of two masks: each name of `Role` in `languages/language.ts` is one bit, in the order of
 * the list, 32 and 32. Constants of their own rather than an object, so that a bundler puts the numbers in their places.
 */
export const ROLES: readonly string[] = ('circa|unsure|early|mid|late|begin|end|turn|since|until|before|after|by|onwards|pre|noEarlier|noLater|from|to|between|and|or|next|previous|last|same|this|later|earlier|ago|yearMark|coming|'
  + 'laterPrefix|agoPrefix|today|yesterday|tomorrow|now|thatTime|bc|ad|bp|thousand|million|billion|ka|ma|ga|fiscal|q|h|of|the|at|unknown|am|pm|zone|oclock|names|counts|every|monthMark|dayMark').split('|');
export const CIRCA = 1 << 0;
export const UNSURE = 1 << 1;
export const EARLY = 1 << 2;
export const MID = 1 << 3;
export const LATE = 1 << 4;
export const BEGIN = 1 << 5;
export const END = 1 << 6;
export const TURN = 1 << 7;
export const SINCE = 1 << 8;
export const UNTIL = 1 << 9;
export const BEFORE = 1 << 10;
export const AFTER = 1 << 11;
export const BY = 1 << 12;
export const ONWARDS = 1 << 13;
export const PRE = 1 << 14;
export const NO_EARLIER = 1 << 15;
export const NO_LATER = 1 << 16;
export const FROM = 1 << 17;
export const TO = 1 << 18;
export const BETWEEN = 1 << 19;
export const AND = 1 << 20;
export const OR = 1 << 21;
export const NEXT = 1 << 22;
export const PREVIOUS = 1 << 23;
export const LAST = 1 << 24;
export const SAME = 1 << 25;
export const THIS = 1 << 26;
export const LATER = 1 << 27;
export const EARLIER = 1 << 28;
export const AGO = 1 << 29;
export const YEAR_MARK = 1 << 30;
export const COMING = 1 << 31;

export const LATER_PREFIX = 1 << 0;
export const AGO_PREFIX = 1 << 1;
export const TODAY = 1 << 2;
export const YESTERDAY = 1 << 3;
export const TOMORROW = 1 << 4;
export const NOW = 1 << 5;
export const THAT_TIME = 1 << 6;
export const BC = 1 << 7;
export const AD = 1 << 8;
export const BP = 1 << 9;
export const THOUSAND = 1 << 10;
export const MILLION = 1 << 11;
export const BILLION = 1 << 12;
export const KA = 1 << 13;
export const MA = 1 << 14;
export const GA = 1 << 15;
export const FISCAL = 1 << 16;
export const Q = 1 << 17;
export const H = 1 << 18;
export const OF = 1 << 19;
export const THE = 1 << 20;
export const AT = 1 << 21;
export const UNKNOWN = 1 << 22;
export const AM = 1 << 23;
export const PM = 1 << 24;
export const ZONE = 1 << 25;
export const OCLOCK = 1 << 26;
export const NAMES = 1 << 27;
export const COUNTS = 1 << 28;
export const EVERY = 1 << 29;
export const MONTH_MARK = 1 << 30;
export const DAY_MARK = 1 << 31;

/** The roles of words that a date can begin with. */
export const CAN_START_A = CIRCA | UNSURE | EARLY | MID | LATE | BEGIN | END | TURN | SINCE | UNTIL | BEFORE | AFTER | PRE | NO_EARLIER | NO_LATER | FROM | BETWEEN | NEXT | PREVIOUS | LAST | SAME | THIS | LATER | EARLIER | YEAR_MARK | COMING;
export const CAN_START_B = LATER_PREFIX | AGO_PREFIX | TODAY | YESTERDAY | TOMORROW | BC | AD | FISCAL | Q | H;
