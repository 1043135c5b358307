import type { FormatWords } from '../format-words.ts';
import type { Language } from './language.ts';

/** English, British and American: what reading needs. */
export const reading: Language = {
  id: 'en',
  common: 'the|a|an|and|of|was|were|is|are|with|that|which|his|her|their|by|from|this|have|has|had|been|not|they|on|to|at|it|he|she|but|for|in|when|as',
  names: 'april|may|june|august|march|jan|mar|dec',
  all: 'all|dates|years',
  back: 'had',
  ahead: 'would|will|shall|must|due|planned|scheduled|expected',
  origin: 'from',
  habits: { capitals: true, joined: true, plainDot: true, before: true, leadsOn: true, theLast: true },
  months: ['january|jan.', 'february|feb.|febr.', 'march|mar.', 'april|apr.', 'may', 'june|jun.', 'july|jul.', 'august|aug.', 'september|sept.|sep.', 'october|oct.', 'november|nov.', 'december|dec.'],
  weekdays: ['monday|mon.', 'tuesday|tues.|tue.', 'wednesday|wed.', 'thursday|thurs.|thur.|thu.', 'friday|fri.', 'saturday|sat.', 'sunday|sun.'],
  seasons: ['spring', 'summer', 'autumn|fall', 'winter'],
  cardinals: ['one|a|an', 'two|a couple of|couple of', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', [30, 'thirty'], [40, 'forty'], [50, 'fifty'], [60, 'sixty'], [70, 'seventy'], [80, 'eighty'], [90, 'ninety'], [100, 'hundred']],
  ordinals: ['first', 'second|latter', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', [30, 'thirtieth'], [-1, 'last|final|closing']],
  ordinalSuffixes: 'st|nd|rd|th',
  decadeSuffixes: "s|'s",
  tens: [[10, 'teens'], [20, 'twenties'], [30, 'thirties'], [40, 'forties'], [50, 'fifties'], [60, 'sixties'], [70, 'seventies'], [80, 'eighties'], [90, 'nineties']],
  units: {
    minute: 'minute|minutes', hour: 'hour|hours', day: 'day|days', night: 'night|nights|morning|afternoon|evening', week: 'week|weeks', fortnight: 'fortnight|fortnights', month: 'month|months', quarter: 'quarter|quarters',
    half: 'half|halves', season: 'season', year: 'year|years|yr.|yrs.', decade: 'decade|decades', century: 'century|centuries|cent.|c.', millennium: 'millennium|millennia',
  },
  twoDays: ['the day before yesterday|day before yesterday', 'the day after tomorrow|day after tomorrow'],
  words: {
    circa: 'c.|ca.|circa|about|around|approximately|approx.|abt.|roughly|some|on or about|in or about|~|≈|±|nearly|almost|(ca.)|(c.)|(circa)|(approx.)',
    unsure: 'perhaps|possibly|probably|maybe|uncertain|guess|?|(?)|(uncertain)',
    early: 'early|early in|early part of|the first months of|first months of', mid: 'mid|middle|middle of|the middle of', late: 'late|late in|latter part of|later part of|the last months of|last months of', begin: 'beginning of|beginning|start of|start|opening of', end: 'end|end of|close of', turn: 'turn of',
    since: 'since|as of|starting in|starting|beginning in|beginning on|effective|from', until: 'until|till|til|up to|through|thru', before: 'before|prior to|earlier than|bf.|<|preceding', after: 'after|later than|post|af.|>',
    by: 'by', onwards: 'ff.|onwards|onward|on|forward|and later|and after|to date|to the present|to present|to the present day|so far', pre: 'pre', noEarlier: 'on or after|no earlier than|not before|not earlier than', noLater: 'on or before|by or before|no later than|not after|not later than',
    from: 'from|fr.', to: 'to|through|thru|until|till|til|up to|into|and into', between: 'between|bet.|btw.', and: 'and|&|as well as', or: 'or',
    next: 'following|ensuing|subsequent|succeeding', coming: 'next|coming', previous: 'previous|preceding|prior', last: 'last|past', same: 'same|that same|this same|that', this: 'this|current|present',
    later: 'later|afterwards|afterward|thereafter|hence|on|after', earlier: 'earlier|before|previously|beforehand|prior', ago: 'ago',
    today: 'today|tonight', yesterday: 'yesterday', tomorrow: 'tomorrow', now: 'now|present|the present|present day|today|to date|date|ongoing|current|still open|open', thatTime: 'then',
    bc: 'cal bc|b.c.e.|b.c.|bce|bc|before christ|before the common era', ad: 'a.d.|c.e.|ad|ce|anno domini', bp: 'bp|b.p.|before present|before the present|cal bp',
    thousand: 'thousand|k', million: 'million|mill.|mn|m', billion: 'billion|bn|b', ka: 'ka|kya|kyr', ma: 'ma|mya|myr', ga: 'ga|gya|bya|gyr',
    fiscal: 'fy|fiscal|fiscal year|financial year|ay|academic year|school year|tax year', q: 'q', h: 'h',
    of: 'of|in', the: 'the|its|his|her|their|our', at: 'in|on|at|for|during|throughout|of|as late as|as early as|as recently as', unknown: '?|unknown|n.d.',
    am: 'am|a.m.|midnight', pm: 'pm|p.m.|noon', zone: 'utc|gmt|z|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|bst', oclock: "o'clock|hrs.|h",
    names: 'no.|nos.|number|numbers|page|pages|p.|pp.|section|sections|sec.|chapter|article|articles|art.|room|version|v.|ver.|act|order|lines|figure|fig.|vol.|volume|issue|ticket|fax|tel.|phone|build|clause|total|sum|mile|over|under|than|only|least|most|nearly|almost',
    counts: 'people|men|women|dead|wounded|killed|times|dollars|pounds|euros|francs|percent|per|km|miles|mile|metres|feet|ft|m|cm|mm|kg|ms|tons|acres|more|children',
    every: 'every|each|per|annually',
  },
  wholes: { this: ['month', 'inst..'], last: ['month', 'ult..'], coming: ['month', 'prox..'] },
  order: 'mdy',
};

const format: FormatWords = {
  capitals: 'months', noDots: true, bc: '{n} BC', ad: 'AD {n}',
  yearsAgo: '{n} years ago', millionsAgo: '{n} million years ago', marks: [',', '.'],
  quarter: 'Q{n} {y}', half: 'H{n} {y}', decade: '{n}s', hundreds: '{n}s', century: '{o} century', centuryBc: '{o} century BC',
  ordinals: '1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st',
  circa: 'c. {a}', perhaps: 'perhaps {a}', early: 'early {a}', mid: 'mid-{a}', late: 'late {a}',
  between: 'between {a} and {b}', since: 'since {a}', until: 'until {a}',
  or: [', ', ' or '], and: [', ', ' and '],
};

/** English, with what it says of other calendars, and for writing dates out. */
export const en: Language = {
  ...reading,
  titles: 'mr|mrs|ms|miss|dr|prof|sir|general|gen|captain|major|lt|st|president',
  feasts: {
    '12-25': 'christmas|christmas day|xmas', '12-24': 'christmas eve', '01-01': "new year's day|new year's", '12-31': "new year's eve",
    'easter+1': 'easter monday', 'easter-2': 'good friday',
    '12-26': "boxing day|st. stephen's day", '09-29': 'michaelmas', 'easter+49': 'pentecost|whitsun|whit sunday', Q4: 'michaelmas term|autumn term', Q1: 'hilary term|lent term|spring term', Q2: 'trinity term|summer term|easter term',
    '06-24': "midsummer|midsummer day|midsummer's day", '11-11': 'martinmas|armistice day', '11-01': "all saints' day|all saints day", '02-02': 'candlemas', '03-25': 'lady day', '01-06': 'epiphany|twelfth night',
    easter: 'easter|easter sunday|easter day', 'easter-3': 'maundy thursday|holy thursday', 'easter-7': 'palm sunday', 'easter-46': 'ash wednesday', 'easter+39': 'ascension day', 'easter+50': 'whit monday', 'easter-7/easter-1': 'holy week',
  },
  calendars: { 'islamic-civil': ['muharram', 'safar', 'rabi i|rabi al-awwal', 'rabi ii|rabi al-thani', 'jumada i|jumada al-awwal', 'jumada ii|jumada al-thani', 'rajab', "sha'ban|shaban|sha‘ban", 'ramadan', 'shawwal', "dhu al-qi'da|dhu al-qadah", 'dhu al-hijja|dhu al-hijjah'] },
  calendarMarks: { julian: 'old style|o.s.|(o.s.)|(old style)|(julian)', 'islamic-civil': 'ah|a.h.|hijri' },
  format,
};
