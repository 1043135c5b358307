import type { Phrases } from './phrases.ts';

export const it: Phrases = {
  id: 'it',
  undated: ['s.d.', 's. d.', 'senza data', 'data sconosciuta', 'sconosciuta', 'data incerta', 'da definire'],
  now: ['oggi', 'attualmente'],
  chronology: ['cronolog', 'linea del tempo', 'storia', 'tappe', 'date chiave', 'eventi', 'annali'],
  dateColumn: ['data', 'date', 'anno', 'anni', 'quando', 'periodo', 'epoca', 'giorno', 'ora', 'secolo', 'mese'],
  startColumn: ['inizio', 'da', 'dal', 'data di inizio'],
  endColumn: ['fine', 'a', 'al', 'fino a', 'data di fine'],
  yearColumn: ['anno'],
  monthColumn: ['mese'],
  dayColumn: ['giorno', 'data'],
  otherDateColumn: ['aggiornato', 'scadenza', 'pubblicato', 'nascita', 'morte'],
  sourceColumn: ['fonte', 'fonti', 'riferimento', 'riferimenti'],
  allDates: ['tutte le date', 'tutti gli anni', 'tutti gli eventi', 'tutti gli orari'],
  bc: ['a.c.', 'a. c.', 'avanti cristo', 'p.e.v.'],
  bibliography: ['editore', 'rivista', 'vol.', 'pp.', 'tesi', 'atti del'],
  works: ['bibliograf', 'riferimenti', 'pubblicazioni'],
  schedule: ['programma', 'orari', 'ordine del giorno'],
  release: ['versione', 'corretto', 'aggiunto', 'rilascio'],
  deadline: ['scadenza', 'iscrizione', 'iscrizioni'],
  timeUnits: ['giorno', 'settimana', 'mese', 'anno', 'decennio', 'secolo', 'epoca', 'inizio', 'metà', 'fine', 'primavera', 'estate', 'autunno', 'inverno'],
};
