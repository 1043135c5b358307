import type { Language } from './language.ts';

/** French, with the months of the Republic. */
export const fr: Language = {
  id: 'fr',
  common: "le|la|les|des|et|est|une|un|dans|du|au|aux|pour|que|qui|sur|pas|avec|sont|ne|se|par|il|elle|ce|cette|son|sa|ses|en|à|on|puis|était|été|être|mais",
  months: ['janvier|janv.', 'février|fév.|févr.|fevrier', 'mars', 'avril|avr.', 'mai', 'juin', 'juillet|juil.', 'août|aout', 'septembre|sept.', 'octobre|oct.', 'novembre|nov.', 'décembre|déc.|decembre'],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  cardinals: [[1, 'un|une'], [2, 'deux'], [3, 'trois'], [4, 'quatre'], [5, 'cinq'], [6, 'six'], [7, 'sept'], [8, 'huit'], [9, 'neuf'], [10, 'dix'], [11, 'onze'], [12, 'douze'], [13, 'treize'], [14, 'quatorze'], [15, 'quinze'], [16, 'seize'], [20, 'vingt'], [30, 'trente'], [40, 'quarante'], [50, 'cinquante'], [60, 'soixante'], [100, 'cent']],
  ordinals: [[1, 'premier|première|1re'], [2, 'deuxième|second|seconde'], [3, 'troisième'], [4, 'quatrième'], [5, 'cinquième'], [6, 'sixième'], [7, 'septième'], [8, 'huitième'], [9, 'neuvième'], [10, 'dixième'], [11, 'onzième'], [12, 'douzième'], [13, 'treizième'], [14, 'quatorzième'], [15, 'quinzième'], [16, 'seizième'], [17, 'dix-septième'], [18, 'dix-huitième'], [19, 'dix-neuvième'], [20, 'vingtième'], [-1, 'dernier|dernière']],
  ordinalSuffixes: 'e|er|re|ère|ème|eme|ᵉ|è|nd|nde',
  decadeSuffixes: 's',
  tens: [[20, 'vingt'], [30, 'trente'], [40, 'quarante'], [50, 'cinquante'], [60, 'soixante'], [70, 'soixante-dix'], [80, 'quatre-vingt|quatre-vingts'], [90, 'quatre-vingt-dix']],
  units: {
    minute: 'minute|minutes', hour: 'heure|heures', day: 'jour|jours', night: 'nuit|nuits', week: 'semaine|semaines', month: 'mois', quarter: 'trimestre|trimestres', half: 'moitié|semestre',
    year: 'an|ans|année|années', decade: 'décennie|décennies', century: 'siècle|siècles|s.', millennium: 'millénaire|millénaires',
  },
  words: {
    circa: "vers|environ|circa|ca.|c.|v.|autour de|aux alentours de|environs de|les environs de|aux environs de|près de|quelque|vers l'an|~|≈|±", unsure: 'peut-être|probablement|sans doute|?|(?)',
    early: "début|au début de|au début du|début du|aux débuts de|commencement", mid: "milieu|mi|au milieu de|au milieu du|milieu du|courant", late: 'fin|à la fin de|à la fin du|la fin de|fin du|fin de', turn: 'tournant du|tournant de', begin: 'débuts',
    since: "depuis|à partir de|à partir du|à compter du|à compter de|dès|depuis l'an|depuis le", until: "jusqu'en|jusqu'à|jusqu'au|jusqu'aux|jusque|jusqu'à la|jusqu'en l'an", before: "avant|avant l'an|avant le", after: "après|après l'an|après le", by: "d'ici", onwards: "à nos jours|à aujourd'hui|à ce jour|et suivantes", noEarlier: 'au plus tôt', noLater: 'au plus tard',
    from: 'de|du|des|depuis|dès', to: "à|au|aux|jusqu'en|jusqu'à|jusqu'au|à la|en", between: 'entre|entre le|entre les', and: 'et|et le|et en|et l', or: 'ou|ou en|ou le',
    next: 'suivant|suivante|suivants|prochain|prochaine', previous: 'précédent|précédente|auparavant', last: 'dernier|dernière|passé|passée', same: 'même|cette même|ce même', this: 'ce|cette|cet',
    later: "plus tard|après|ensuite", earlier: 'plus tôt|auparavant|avant', agoPrefix: 'il y a|voici|voilà', laterPrefix: 'après', today: "aujourd'hui", yesterday: 'hier', tomorrow: 'demain', now: "aujourd'hui|présent|nos jours|ce jour", thatTime: 'lors|alors',
    bc: "av. j.-c.|avant j.-c.|avant jésus-christ|av. jc|avant notre ère|av. n. è.|avant l'ère commune|a.c.n.", ad: 'apr. j.-c.|après j.-c.|ap. j.-c.|après jésus-christ|de notre ère|apr. jc', bp: 'bp|avant le présent', thousand: 'mille|milliers', million: "million|millions|million d'|millions d'", billion: "milliard|milliards|milliard d'|milliards d'", ka: 'ka', ma: 'ma', ga: 'ga',
    fiscal: 'exercice|année scolaire|année universitaire|saison', q: 't', of: "de|du|des|d|d'|de l'|de la|en|le|année", the: 'le|la|les|l', at: "en|au|aux|le|du|de|dans|à|pendant|durant|l|la|dès|des|d", unknown: '?|inconnu|s. d.', oclock: 'h|heures', zone: 'utc|gmt|z',
    names: 'n°|nº|no.|numéro|page|pages|p.|article|articles|art.|section|chapitre|salle|chambre|résolution|version|tome|vol.|train|voie|quai|ligne|dossier|téléphone|tél.|isbn|modèle|lot|rue|loi|acte|cote|bus|vol|porte',
    counts: "pages|hommes|femmes|personnes|ouvriers|soldats|morts|habitants|logements|maisons|francs|euros|livres|mètres|m|km|kg|tonnes|hectares|pour cent|fois|exemplaires|enfants|voix|membres|navires|chevaux|moulins|places|mots", every: 'chaque|tous|toutes|par',
  },
  feasts: { '12-25': 'noël', '01-01': "jour de l'an|nouvel an", easter: 'pâques|dimanche de pâques', 'easter+1': 'lundi de pâques', 'easter-2': 'vendredi saint', 'easter+39': 'ascension', 'easter+49': 'pentecôte', '11-01': 'toussaint', '06-24': 'saint-jean', '01-06': 'épiphanie', 'easter-7/easter-1': 'semaine sainte' },
  calendars: { 'french-republican': ['vendémiaire', 'brumaire', 'frimaire', 'nivôse|nivose', 'pluviôse|pluviose', 'ventôse|ventose', 'germinal', 'floréal', 'prairial', 'messidor', 'thermidor', 'fructidor'] },
  order: 'dmy',
};
