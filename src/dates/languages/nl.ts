import type { Language } from './language.ts';

/** Dutch. */
export const nl: Language = {
  id: 'nl',
  common: 'de|het|een|en|van|in|is|was|op|te|zijn|met|voor|niet|aan|er|om|ook|als|dan|maar|bij|werd|werden|uit|die|dat|naar|hij|zij|ze|ging|geen|ook|lag|vielen|stonden',
  titles: 'mevrouw|meneer|mw|dhr',
  months: ['januari|jan.', 'februari|feb.|febr.', 'maart|mrt.', 'april|apr.', 'mei', 'juni|jun.', 'juli|jul.', 'augustus|aug.', 'september|sept.|sep.', 'oktober|okt.', 'november|nov.', 'december|dec.'],
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  seasons: ['lente|voorjaar', 'zomer|nazomer', 'herfst|najaar', 'winter'],
  cardinals: [[1, 'een|één'], [2, 'twee'], [3, 'drie'], [4, 'vier'], [5, 'vijf'], [6, 'zes'], [7, 'zeven'], [8, 'acht'], [9, 'negen'], [10, 'tien'], [11, 'elf'], [12, 'twaalf'], [13, 'dertien'], [14, 'veertien'], [15, 'vijftien'], [18, 'achttien'], [20, 'twintig'], [30, 'dertig'], [40, 'veertig'], [50, 'vijftig'], [100, 'honderd']],
  ordinals: [[1, 'eerste'], [2, 'tweede'], [3, 'derde'], [4, 'vierde'], [5, 'vijfde'], [6, 'zesde'], [7, 'zevende'], [8, 'achtste'], [9, 'negende'], [10, 'tiende'], [11, 'elfde'], [12, 'twaalfde'], [13, 'dertiende'], [14, 'veertiende'], [15, 'vijftiende'], [16, 'zestiende'], [17, 'zeventiende'], [18, 'achttiende'], [19, 'negentiende'], [20, 'twintigste'], [-1, 'laatste']],
  ordinalSuffixes: 'e|de|ste|ᵉ',
  decadeSuffixes: 'er|s',
  decadeYears: 'jaren',
  tens: [[20, 'twintig'], [30, 'dertig'], [40, 'veertig'], [50, 'vijftig'], [60, 'zestig'], [70, 'zeventig'], [80, 'tachtig'], [90, 'negentig']],
  units: {
    minute: 'minuut|minuten', hour: 'uur|uren', day: 'dag|dagen', night: 'nacht|nachten', week: 'week|weken', month: 'maand|maanden', third: 'derde', quarter: 'kwartaal|kwart', half: 'helft|halfjaar', year: 'jaar|jaren', decade: 'decennium|decennia', century: 'eeuw|eeuwen', millennium: 'millennium|millennia',
  },
  wholes: { turn: ['century', 'eeuwwisseling'], next: ['day', 'daags daarna|daags nadien|daags erna'], previous: ['day', 'daags tevoren|daags ervoor|daags daarvoor'] },
  twoDays: ['eergisteren', 'overmorgen'],
  words: {
    circa: 'omstreeks|rond het jaar|tegen|omtrent|plusminus|rond|ongeveer|circa|ca.|c.|om en nabij|zowat|~|≈|±', unsure: 'misschien|wellicht|waarschijnlijk|mogelijk|?|(?)',
    early: 'begin|begin van|vroege|vroeg|het begin van|aan het begin van', mid: 'midden|halverwege|medio|het midden van|midden van', late: 'eind|einde|eind van|einde van|late|laat|het einde van|aan het einde van', turn: 'wisseling van',
    since: 'sinds|vanaf|met ingang van|sedert', until: 'tot|tot en met|t/m|tot aan|tot in', before: 'voor|vóór', after: 'na', by: 'tegen', onwards: 'e.v.|ev.|en volgende|en verder|tot heden|tot nu|tot nu toe|tot op heden|en later', noEarlier: 'niet voor|op zijn vroegst', noLater: 'niet na|uiterlijk',
    from: 'van|vanaf', to: 'tot|tot en met|t/m|op|tot in|tot de', between: 'tussen', and: 'en|en de', or: 'of',
    next: 'volgende|volgend|daarop|daarna|erop|erna|daaropvolgende', previous: 'voorgaande|ervoor|daarvoor|de vorige|het vorige', last: 'afgelopen|vorig|verleden|vorige', coming: 'komend|komende', same: 'zelfde|dezelfde|hetzelfde|die|datzelfde', this: 'dit|deze',
    later: 'later|daarna|nadien', earlier: 'eerder|daarvoor', ago: 'geleden', laterPrefix: 'na', today: 'vandaag', yesterday: 'gisteren', tomorrow: 'morgen', now: 'heden|nu|vandaag', thatTime: 'toen|dien',
    bc: 'v. chr.|voor christus|v. o. j.|voor onze jaartelling', ad: 'n. chr.|na christus|o. j.|onze jaartelling', bp: 'bp', thousand: 'duizend', million: 'miljoen|mln.', billion: 'miljard|mld.', ka: 'ka', ma: 'ma', ga: 'ga',
    fiscal: 'boekjaar|schooljaar|studiejaar|seizoen', of: 'van|van het|van de|in|jaar', the: 'de|het|t', at: 'per|in|op|van|tijdens|gedurende|te|de|het|anno|jaar', unknown: '?|onbekend|z. j.', zone: 'utc|gmt|z', oclock: 'uur',
    names: 'nr.|nummer|pagina|bladzijde|bladzijden|blz.|p.|artikel|artikelen|art.|sectie|hoofdstuk|zaal|kamer|hal|resolutie|versie|deel|trein|spoor|lijn|dossier|telefoon|tel.|bel|isbn|model|type|wet|besluit|perron|no.|lid|paragraaf|bijlage|figuur|afb.|kantoor|etage|postbus|code|folio|regiment|bataljon|gebouw|poort|vlucht|route|bus|huisnummer',
    counts: 'bladzijden|pagina’s|mensen|mannen|vrouwen|personen|arbeiders|soldaten|doden|inwoners|huizen|gulden|euro|meter|m|km|kg|ton|hectare|procent|keer|exemplaren|kinderen|stemmen|leden|schepen|paarden|bedienden|plaatsen|woorden|studenten|leerlingen|bezoekers|kilo|gram|miljoenen|bomen|boeken|delen|auto’s|voertuigen|vluchtelingen|gevangenen|gewonden|slachtoffers|gezinnen|dollar|punten|zetels|gevallen|handtekeningen|werknemers|banen|bedden|liter|graden|voet|kilometer', every: 'elke|iedere|ieder|elk|per|alle',
  },
  feasts: { '12-25': 'kerstmis|eerste kerstdag|kerst', '12-24': 'kerstavond', '12-26': 'tweede kerstdag', '01-01': 'nieuwjaar|nieuwjaarsdag', '12-31': 'oudjaar', easter: 'pasen|eerste paasdag', 'easter+1': 'tweede paasdag', 'easter-2': 'goede vrijdag', 'easter+39': 'hemelvaart|hemelvaartsdag', 'easter+49': 'pinksteren', '12-05': 'sinterklaas' },
  order: 'dmy',
  format: {
    bc: '{n} v.Chr.', ad: '{n} n.Chr.',
    yearsAgo: '{n} jaar geleden', millionsAgo: '{n} miljoen jaar geleden', marks: ['.', ','],
    quarter: '{n}e kwartaal {y}', half: 'eerste helft van {y}|tweede helft van {y}', decade: 'jaren {n}', century: '{n}e eeuw', centuryBc: '{n}e eeuw v.Chr.',
    circa: 'omstreeks {a}', perhaps: 'misschien {a}', early: 'begin {a}', mid: 'midden {a}', late: 'eind {a}',
    between: 'tussen {a} en {b}', since: 'sinds {a}', until: 'tot {a}',
    or: [', ', ' of '], and: [', ', ' en '],
  },
};
