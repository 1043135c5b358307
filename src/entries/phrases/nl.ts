import type { Phrases } from './phrases.ts';

export const nl: Phrases = {
  id: 'nl',
  undated: ['z.d.', 'z. d.', 'zonder datum', 'ongedateerd', 'datum onbekend', 'onbekend', 'nog te bepalen'],
  now: ['heden', 'nu', 'vandaag'],
  chronology: ['chronolog', 'tijdlijn', 'geschiedenis', 'mijlpalen', 'belangrijke data', 'gebeurtenissen', 'verloop', 'kroniek'],
  dateColumn: ['datum', 'data', 'jaar', 'jaren', 'wanneer', 'tijd', 'periode', 'dag', 'eeuw', 'maand', 'tijdstip'],
  startColumn: ['begin', 'van', 'vanaf', 'start'],
  endColumn: ['einde', 'tot', 'eind', 'tot en met'],
  yearColumn: ['jaar'],
  monthColumn: ['maand'],
  dayColumn: ['dag', 'datum'],
  otherDateColumn: ['bijgewerkt', 'deadline', 'gepubliceerd', 'geboren', 'overleden'],
  sourceColumn: ['bron', 'bronnen', 'verwijzing'],
  allDates: ['alle data', 'alle jaren', 'alle jaartallen', 'alle gebeurtenissen', 'alle tijden', 'tenzij anders'],
  bc: ['v.chr.', 'v. chr.', 'voor christus', 'v.o.j.'],
  bibliography: ['uitgeverij', 'tijdschrift', 'deel', 'pp.', 'proefschrift'],
  works: ['bibliograf', 'literatuur', 'publicaties', 'bronnen'],
  schedule: ['programma', 'openingstijden', 'agenda', 'dienstregeling'],
  release: ['versie', 'opgelost', 'toegevoegd'],
  deadline: ['deadline', 'inschrijving', 'aanmelden'],
  timeUnits: ['dag', 'week', 'maand', 'jaar', 'decennium', 'eeuw', 'begin', 'midden', 'einde', 'lente', 'zomer', 'herfst', 'winter', 'later'],
};
