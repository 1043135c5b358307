import type { Phrases } from './phrases.ts';

export const de: Phrases = {
  id: 'de',
  undated: ['o. d.', 'o.d.', 'o. j.', 'o.j.', 'ohne datum', 'ohne jahr', 'undatiert', 'datum unbekannt', 'unbekannt', 'datum unsicher', 'noch offen'],
  now: ['heute', 'gegenwart', 'jetzt', 'bis heute'],
  chronology: ['chronik', 'chronolog', 'zeitleiste', 'zeittafel', 'zeitstrahl', 'geschichte', 'meilensteine', 'wichtige daten', 'ereignisse', 'verlauf', 'ablauf', 'annalen', 'lebenslauf'],
  dateColumn: ['datum', 'daten', 'jahr', 'jahre', 'wann', 'zeit', 'zeitraum', 'zeitpunkt', 'epoche', 'tag', 'uhrzeit', 'jahrhundert', 'monat'],
  startColumn: ['von', 'beginn', 'anfang', 'start', 'ab', 'seit'],
  endColumn: ['bis', 'ende', 'schluss'],
  yearColumn: ['jahr'],
  monthColumn: ['monat'],
  dayColumn: ['tag', 'datum'],
  otherDateColumn: ['aktualisiert', 'stand', 'frist', 'fällig', 'veröffentlicht', 'abgerufen', 'geboren', 'gestorben'],
  sourceColumn: ['quelle', 'quellen', 'beleg', 'belege', 'nachweis'],
  allDates: ['alle daten', 'alle jahreszahlen', 'alle jahre', 'alle angaben', 'alle zeiten', 'alle ereignisse', 'sofern nicht anders'],
  bc: ['v. chr.', 'v.chr.', 'vor christus', 'v. u. z.', 'v.u.z.', 'vor unserer zeitrechnung'],
  bibliography: ['verlag', 'zeitschrift', 'bd.', 'hrsg.', 's. ', 'dissertation', 'tagungsband'],
  works: ['literatur', 'bibliogra', 'veröffentlichungen', 'publikationen', 'schriftenverzeichnis', 'quellen', 'einzelnachweise'],
  schedule: ['programm', 'tagesordnung', 'stundenplan', 'fahrplan', 'öffnungszeiten', 'zeitplan'],
  release: ['version', 'behoben', 'hinzugefügt', 'fehlerbehebung', 'veröffentlichung'],
  deadline: ['frist', 'anmeldung', 'einsendeschluss', 'abgabe', 'öffnungszeiten'],
  timeUnits: ['tag', 'woche', 'monat', 'jahr', 'jahrzehnt', 'jahrhundert', 'zeit', 'anfang', 'mitte', 'ende', 'frühjahr', 'sommer', 'herbst', 'winter', 'später', 'danach', 'zuvor'],
};
