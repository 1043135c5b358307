import type { Phrases } from './phrases.ts';

export const fr: Phrases = {
  id: 'fr',
  undated: ['s.d.', 's. d.', 'sans date', 'non daté', 'non datée', 'date inconnue', 'inconnue', 'date incertaine', 'à déterminer', 'à confirmer'],
  now: ["aujourd'hui", 'aujourd’hui', 'de nos jours', 'à ce jour'],
  chronology: ['chronolog', 'frise', 'histoire', 'historique', 'dates clés', 'dates clefs', 'repères', 'événements', 'évènements', 'jalons', 'éphéméride', 'annales'],
  dateColumn: ['date', 'dates', 'année', 'années', 'an', 'quand', 'période', 'époque', 'jour', 'heure', 'siècle', 'mois'],
  startColumn: ['début', 'depuis', 'de', 'à partir de', 'date de début', 'du'],
  endColumn: ['fin', 'jusque', 'jusqu’à', 'jusqu\'à', 'à', 'date de fin', 'au'],
  yearColumn: ['année', 'an'],
  monthColumn: ['mois'],
  dayColumn: ['jour', 'date'],
  otherDateColumn: ['mis à jour', 'mise à jour', 'échéance', 'date limite', 'publié', 'consulté', 'naissance', 'décès', 'né', 'mort'],
  sourceColumn: ['source', 'sources', 'référence', 'références', 'lien'],
  allDates: ['toutes les dates', 'toutes les années', 'tous les événements', 'toutes les heures', 'sauf indication contraire'],
  bc: ['av. j.-c.', 'av. j-c', 'av. j.c.', 'avant j.-c.', 'avant jésus-christ', 'avant notre ère', 'av. n. è.'],
  bibliography: ['éditions', 'revue', 'vol.', 'pp.', 'thèse', 'actes du', 'presses universitaires'],
  works: ['bibliograph', 'références', 'publications', 'ouvrages', 'pour aller plus loin'],
  schedule: ['programme', 'horaires', 'ordre du jour', 'emploi du temps', 'heures d\'ouverture'],
  release: ['version', 'corrigé', 'ajouté', 'publication de la version'],
  deadline: ['date limite', 'inscription', 'inscriptions', 'dépôt', 'échéance'],
  timeUnits: ['jour', 'semaine', 'mois', 'année', 'décennie', 'siècle', 'époque', 'début', 'fin', 'printemps', 'été', 'automne', 'hiver', 'avant', 'après'],
};
