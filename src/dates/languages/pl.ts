import type { Language } from './language.ts';

/** Polish. */
export const pl: Language = {
  id: 'pl',
  common: 'i|w|na|z|do|nie|się|jest|był|była|było|to|że|po|za|od|przez|dla|oraz|o|jak|ale|ich|jego|jej|który|została|został|tam|tu|już',
  signs: 'łąęśżźć',
  titles: 'pani|pan|pana',
  months: ['styczeń|stycznia|styczniu|stycz.|sty.', 'luty|lutego|lutym|lut.', 'marzec|marca|marcu|mar.', 'kwiecień|kwietnia|kwietniu|kwiec.|kwi.', 'maj|maja|maju', 'czerwiec|czerwca|czerwcu|czerw.|cze.', 'lipiec|lipca|lipcu|lip.', 'sierpień|sierpnia|sierpniu|sierp.|sie.', 'wrzesień|września|wrześniu|wrzes.|wrz.', 'październik|października|październiku|paźdz.|paź.', 'listopad|listopada|listopadzie|listop.|lis.', 'grudzień|grudnia|grudniu|grudz.|gru.'],
  weekdays: ['poniedziałek|poniedziałku', 'wtorek|wtorku', 'środa|środę|środy', 'czwartek|czwartku', 'piątek|piątku', 'sobota|sobotę|soboty', 'niedziela|niedzielę|niedzieli'],
  seasons: ['wiosna|wiosną|wiosny|wiosnę', 'lato|latem|lata', 'jesień|jesienią|jesieni', 'zima|zimą|zimy|zimę'],
  cardinals: [[1, 'jeden|jedna|jedno|jednego'], [2, 'dwa|dwie|dwóch|dwaj'], [3, 'trzy|trzech|trzej'], [4, 'cztery|czterech'], [5, 'pięć|pięciu'], [6, 'sześć|sześciu'], [7, 'siedem|siedmiu'], [8, 'osiem|ośmiu'], [9, 'dziewięć'], [10, 'dziesięć'], [11, 'jedenaście'], [12, 'dwanaście'], [15, 'piętnaście'], [20, 'dwadzieścia'], [30, 'trzydzieści'], [100, 'sto']],
  ordinals: [[1, 'pierwszy|pierwsza|pierwsze|pierwszego|pierwszej|pierwszym|pierwszą'], [2, 'drugi|druga|drugie|drugiego|drugiej|drugim|drugą'], [3, 'trzeci|trzecia|trzecie|trzeciego|trzecim|trzeciej'], [4, 'czwarty|czwarta|czwarte|czwartego|czwartym'], [5, 'piąty|piątego'], [18, 'osiemnasty|osiemnastego|osiemnastym'], [19, 'dziewiętnasty|dziewiętnastego|dziewiętnastym'], [20, 'dwudziesty|dwudziestego|dwudziestym'], [-1, 'ostatni|ostatnia|ostatniego|ostatnim|ostatnią']],
  ordinalSuffixes: 'go|ego|szy|gi',
  decadeSuffixes: '',
  tens: [[20, 'dwudzieste|dwudziestych'], [30, 'trzydzieste|trzydziestych'], [40, 'czterdzieste|czterdziestych'], [50, 'pięćdziesiąte|pięćdziesiątych'], [60, 'sześćdziesiąte|sześćdziesiątych'], [70, 'siedemdziesiąte|siedemdziesiątych'], [80, 'osiemdziesiąte|osiemdziesiątych'], [90, 'dziewięćdziesiąte|dziewięćdziesiątych']],
  units: {
    minute: 'minuta|minuty|minut', hour: 'godzina|godziny|godzin', day: 'dzień|dnia|dni|dniu', night: 'noc|nocy', week: 'tydzień|tygodnia|tygodni|tygodnie', month: 'miesiąc|miesiąca|miesiące|miesięcy|miesiącu', quarter: 'kwartał|kwartału|kwartale', half: 'połowa|połowie|połowę|półrocze',
    year: 'rok|roku|lata|lat|latach|roki', decade: 'dekada|dekady|dziesięciolecie|dziesięciolecia', century: 'wiek|wieku|wieki|wieków|w..', millennium: 'tysiąclecie|tysiąclecia|tysiącleciu',
  },
  twoDays: ['przedwczoraj', 'pojutrze'],
  words: {
    circa: 'około|około roku|koło|w przybliżeniu|ok.|mniej więcej|circa|ca.|~|≈|±', unsure: 'być może|prawdopodobnie|zapewne|?|(?)',
    early: 'początek|początku|na początku|początkiem', mid: 'połowa|połowie|w połowie|połowę', late: 'koniec|końcu|końca|pod koniec|w końcu|schyłek|schyłku', turn: 'przełom|przełomie',
    since: 'od|począwszy od|od roku', until: 'do|aż do|po', before: 'przed', after: 'po', onwards: 'i nast.|i następne|i później|do dziś|do dzisiaj|do chwili obecnej|do teraz', noEarlier: 'nie wcześniej niż', noLater: 'nie później niż|najpóźniej',
    from: 'od|z|między', to: 'do|na|po', between: 'między|pomiędzy', and: 'i|a|oraz', or: 'lub|albo',
    next: 'następny|następnego|następnym|następna|następnej|następną|kolejny|kolejnego|kolejnym|później', previous: 'poprzedni|poprzedniego|poprzednim', last: 'zeszły|zeszłego|zeszłym|ubiegły|ubiegłego|ubiegłym', same: 'tego samego|tym samym|tego|tamtego|ten sam', this: 'ten|tym|bieżący|bieżącego',
    later: 'później|potem', earlier: 'wcześniej', ago: 'temu', laterPrefix: 'po', today: 'dziś|dzisiaj', yesterday: 'wczoraj', tomorrow: 'jutro', now: 'dziś|dzisiaj|teraz|obecnie', thatTime: 'wtedy|tego czasu',
    bc: 'p. n. e.|przed naszą erą|przed chrystusem|p. chr.', ad: 'n. e.|naszej ery|po chrystusie', bp: 'bp', thousand: 'tysiąc|tysiące|tysięcy|tys.', million: 'milion|miliony|milionów|mln.', billion: 'miliard|miliardy|miliardów|mld.', ka: 'ka', ma: 'ma', ga: 'ga',
    fiscal: 'rok szkolny|rok akademicki|rok obrotowy|sezon', of: 'z|r.', at: 'w|we|na|za|do|od|o|roku|rok|nocy', unknown: '?|nieznany|b. r.', yearMark: 'r.|rok|roku', zone: 'utc|gmt|z', oclock: 'godz.',
    names: 'nr.|numer|strona|strony|str.|s.|artykuł|art.|rozdział|pokój|pokoju|sala|sali|rezolucja|rezolucji|wersja|wersji|tom|t.|pociąg|peron|sprawa|akta|telefon|tel.|isbn|model|ustawa|dom|punkt',
    counts: 'stron|strony|osób|ludzi|mężczyzn|kobiet|żołnierzy|robotników|mieszkańców|domów|mieszkań|złotych|zł.|rubli|metrów|m|km|kg|ton|hektarów|procent|razy|egzemplarzy|dzieci|głosów|członków', every: 'każdy|każdego|co|corocznie',
  },
  feasts: { '12-25': 'boże narodzenie', '12-24': 'wigilia', '01-01': 'nowy rok', easter: 'wielkanoc', 'easter-2': 'wielki piątek', 'easter+49': 'zielone świątki', '11-01': 'wszystkich świętych' },
  order: 'dmy',
  format: {
    monthsOf: 1,
    bc: '{n} p.n.e.', ad: '{n} n.e.', yearsAgo: '{n} lat temu', millionsAgo: '{n} mln lat temu', marks: ['\u00a0', ','],
    quarter: '{n}. kwartał {y}', half: 'pierwsza połowa {y}|druga połowa {y}', century: '{N} wiek|{N} wieku', centuryBc: '{N} wiek p.n.e.|{N} wieku p.n.e.',
    circa: 'około {A}', perhaps: '{a} (?)', early: 'początek {A}', mid: 'połowa {A}', late: 'koniec {A}',
    between: 'od {A} do {B}', since: 'od {A}', until: 'do {A}', or: [', ', ' lub '], and: [', ', ' i '],
  },
};
