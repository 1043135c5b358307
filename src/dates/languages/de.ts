import type { Language } from './language.ts';

/** German, with Austrian and Swiss month names. */
export const de: Language = {
  id: 'de',
  common: 'der|die|das|und|ist|war|wurde|nicht|mit|den|dem|ein|eine|einer|von|zu|im|auf|für|sich|des|auch|als|nach|bei|er|sie|es|in|hat|hatte|waren|wurden|am|noch|nur',
  signs: 'ßäöü',
  titles: 'frau|herr|herrn|dr|prof',
  months: ['januar|jänner|jan.|jän.|jaenner', 'februar|feber|feb.', 'märz|maerz|mär.|mrz.', 'april|apr.', 'mai', 'juni|jun.', 'juli|jul.', 'august|aug.', 'september|sept.|sep.', 'oktober|okt.', 'november|nov.', 'dezember|dez.'],
  weekdays: ['montag|montags|mo.', 'dienstag|di.', 'mittwoch|mi.', 'donnerstag|do.', 'freitag|fr.', 'samstag|sonnabend|sa.', 'sonntag|so.'],
  seasons: ['frühling|vorfrühling|frühjahr|frühlings|frühjahrs', 'sommer|sommers|frühsommer|hochsommer|spätsommer', 'herbst|herbstes|frühherbst|spätherbst', 'winter|winters|spätwinter'],
  cardinals: [[1, 'ein|eine|einen|einem|einer|eines'], [2, 'zwei'], [3, 'drei'], [4, 'vier'], [5, 'fünf'], [6, 'sechs'], [7, 'sieben'], [8, 'acht'], [9, 'neun'], [10, 'zehn'], [11, 'elf'], [12, 'zwölf'], [13, 'dreizehn'], [14, 'vierzehn'], [15, 'fünfzehn'], [20, 'zwanzig'], [30, 'dreißig|dreissig'], [40, 'vierzig'], [50, 'fünfzig'], [100, 'hundert']],
  ordinals: [[1, 'erste|ersten|erster|erstes'], [2, 'zweite|zweiten|zweiter|zweites'], [3, 'dritte|dritten|dritter|drittes'], [4, 'vierte|vierten|vierter|viertes'], [5, 'fünfte|fünften'], [6, 'sechste|sechsten'], [7, 'siebte|siebten'], [8, 'achte|achten'], [9, 'neunte|neunten'], [10, 'zehnte|zehnten'], [11, 'elfte|elften'], [12, 'zwölfte|zwölften'], [13, 'dreizehnte|dreizehnten'], [14, 'vierzehnte|vierzehnten'], [15, 'fünfzehnte|fünfzehnten'], [16, 'sechzehnte|sechzehnten'], [17, 'siebzehnte|siebzehnten'], [18, 'achtzehnte|achtzehnten'], [19, 'neunzehnte|neunzehnten'], [20, 'zwanzigste|zwanzigsten'], [-1, 'letzte|letzten|letztes|letzter']],
  ordinalSuffixes: 'te|ten|ter',
  decadeSuffixes: 'er|ern',
  tens: [[20, 'zwanziger|zwanzigern'], [30, 'dreißiger|dreissiger|dreißigern'], [40, 'vierziger|vierzigern'], [50, 'fünfziger|fünfzigern'], [60, 'sechziger|sechzigern'], [70, 'siebziger|siebzigern'], [80, 'achtziger|achtzigern'], [90, 'neunziger|neunzigern']],
  units: {
    minute: 'minute|minuten', hour: 'stunde|stunden', day: 'tag|tage|tagen|tages', night: 'nacht|nächte|nächten', week: 'woche|wochen', month: 'monat|monate|monaten|monats', quarter: 'quartal|quartals|quartale|vierteljahr',
    half: 'hälfte|halbjahr', year: 'jahr|jahre|jahren|jahres', decade: 'jahrzehnt|jahrzehnts|jahrzehnten|jahrzehnte', century: 'jahrhundert|jahrhunderts|jahrhunderte|jahrhunderten|jh.|jhd.|jhdt.', millennium: 'jahrtausend|jahrtausends|jt.',
  },
  twoDays: ['vorgestern', 'übermorgen'],
  words: {
    circa: 'um|ca.|um etwa|um ca.|um circa|um rund|so um|schätzungsweise|annähernd|circa|zirka|etwa|gegen|rund|ungefähr|um das jahr|~|≈|±', unsure: 'vielleicht|vermutlich|wohl|möglicherweise|wahrscheinlich|?|(?)',
    early: 'anfang|anfangs|frühe|frühen|früher|frühes|zu beginn', mid: 'mitte|mittleren', late: 'ende|spät|späte|späten|spätes|später|gegen ende', begin: 'beginn|zu beginn', turn: 'wende zum|wende',
    since: 'seit|ab|beginnend|seit dem jahr|mit wirkung vom', until: 'bis|bis zum|bis zu|bis in den|bis ins|bis in die', before: 'vor|bis vor', after: 'nach', by: 'bis', onwards: 'und folgende|an|bis heute|bis dato|bis zur gegenwart|bis jetzt|ff.', noEarlier: 'frühestens|nicht vor', noLater: 'spätestens|nicht nach',
    from: 'von|vom|zwischen dem', to: 'bis|bis zum|bis zu|auf den|auf die|bis in den|bis ins|bis in die', between: 'zwischen|zwischen dem|zwischen den', and: 'und|u.|sowie|und dem|und den', or: 'oder',
    next: 'folgenden|folgende|folgendes|folgender|darauf|darauffolgenden|danach|nächsten|nächste|nächstes', previous: 'vorigen|vorherigen|vorangegangenen|vorangehenden|davor|zuvor|vorige', last: 'letzten|letzte|letztes|vergangenen|vergangene', same: 'selben|gleichen|desselben|demselben|derselben|jenem|jenes|jenen|jener', this: 'dieses|diesem|diesen|dieser|diese',
    later: 'später|danach|darauf', earlier: 'früher|zuvor|vorher|davor', laterPrefix: 'nach', agoPrefix: 'vor', today: 'heute', yesterday: 'gestern', tomorrow: 'morgen', now: 'heute|jetzt|gegenwart|dato', thatTime: 'damals|dahin|dem',
    bc: 'v. chr.|v. u. z.|vor christus|vor christi geburt|v. chr. geb.|vor unserer zeitrechnung', ad: 'n. chr.|n. u. z.|nach christus|u. z.', bp: 'bp|v. h.|vor heute', thousand: 'tausend|tsd.', million: 'million|millionen|mio.', billion: 'milliarde|milliarden|mrd.', ka: 'ka', ma: 'ma', ga: 'ga',
    fiscal: 'geschäftsjahr|wirtschaftsjahr|schuljahr|studienjahr|rechnungsjahr|wintersemester|sommersemester', q: 'q', of: 'des|der|im|in|vom|von|jahr|jahres|jahre', the: 'das|dem|den|die|der', at: 'in|im|am|des|der|während|dem|den|beim|anno', unknown: '?|unbekannt|o. j.', zone: 'utc|gmt|mez|mesz|z|uhr', oclock: 'uhr',
    names: 'nr.|nummer|seite|seiten|s.|§|artikel|art.|abschnitt|kapitel|kap.|zimmer|raum|saal|halle|resolution|version|band|bd.|heft|akte|aktenzeichen|az.|telefon|tel.|paragraf|paragraph|gleis|linie|zug|modell|typ|isbn|haus|blatt|bl.|ziffer|raum|dossier|punkt|zeile|abs.|absatz',
    counts: 'seiten|menschen|personen|mann|männer|frauen|kinder|soldaten|tote|dörfer|wohnungen|häuser|stunden|euro|mark|taler|gulden|kronen|franken|prozent|meter|kilometer|km|m|kg|tonnen|liter|hektar|arbeiter|einwohner|mitglieder|stimmen|stück|exemplare|schiffe|pferde|wörter|mal|gäste|zuschauer', every: 'jeden|jede|jedes|alle|pro|je',
  },
  feasts: { '12-25': 'weihnachten|erster weihnachtstag', '12-24': 'heiligabend', '01-01': 'neujahr|neujahrstag', '12-31': 'silvester', easter: 'ostern|ostersonntag', 'easter+1': 'ostermontag', 'easter-2': 'karfreitag', 'easter+39': 'christi himmelfahrt', 'easter+49': 'pfingsten|pfingstsonntag', 'easter-7/easter-1': 'karwoche', '01-06': 'dreikönigstag', '11-11': 'martini', '11-01': 'allerheiligen' },
  order: 'dmy',
  format: {
    capitals: 'nouns', day: '{d}. {m} {y}', monthDay: '{d}. {m}', dayOnly: '{d}.', bc: '{n} v. Chr.', ad: '{n} n. Chr.',
    yearsAgo: 'vor {n} Jahren', millionsAgo: 'vor {n} Millionen Jahren', marks: ['.', ','],
    quarter: '{n}. Quartal {y}', half: '{n}. Halbjahr {y}', decade: '{n}er', hundreds: '{n}er', century: '{n}. Jahrhundert', centuryBc: '{n}. Jahrhundert v. Chr.',
    circa: 'um {a}', perhaps: 'vielleicht {a}', early: 'Anfang {a}', mid: 'Mitte {a}', late: 'Ende {a}',
    between: 'zwischen {a} und {b}', since: 'seit {a}', until: 'bis {a}',
    or: [', ', ' oder '], and: [', ', ' und '],
  },
};
