import type { Language } from './language.ts';

/** Italian, with its names of centuries ("Trecento"). */
export const it: Language = {
  id: 'it',
  common: 'il|lo|la|gli|le|di|del|della|e|che|è|un|una|per|con|non|si|nel|nella|al|alla|da|dal|dei|delle|fu|più|come|ma|era|sono|ha|i|vi|lo|suo',
  titles: 'signora|signor|signori|don',
  months: ['gennaio|gen.|genn.', 'febbraio|feb.|febbr.', 'marzo|mar.', 'aprile|apr.', 'maggio|mag.|magg.', 'giugno|giu.', 'luglio|lug.', 'agosto|ago.', 'settembre|set.|sett.', 'ottobre|ott.', 'novembre|nov.', 'dicembre|dic.'],
  weekdays: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'],
  seasons: ['primavera', 'estate', 'autunno', 'inverno'],
  cardinals: [[1, 'un|uno|una'], [2, 'due'], [3, 'tre'], [4, 'quattro'], [5, 'cinque'], [6, 'sei'], [7, 'sette'], [8, 'otto'], [9, 'nove'], [10, 'dieci'], [11, 'undici'], [12, 'dodici'], [13, 'tredici'], [14, 'quattordici'], [15, 'quindici'], [18, 'diciotto'], [20, 'venti'], [30, 'trenta'], [40, 'quaranta'], [50, 'cinquanta'], [100, 'cento']],
  ordinals: [[1, 'primo|prima'], [2, 'secondo|seconda'], [3, 'terzo|terza'], [4, 'quarto|quarta'], [5, 'quinto|quinta'], [6, 'sesto'], [7, 'settimo'], [8, 'ottavo'], [9, 'nono'], [10, 'decimo'], [-1, 'ultimo|ultima']],
  ordinalSuffixes: 'º|°|ª|o|a',
  decadeSuffixes: 's',
  decadeYears: 'anni',
  tens: [[20, 'venti'], [30, 'trenta'], [40, 'quaranta'], [50, 'cinquanta'], [60, 'sessanta'], [70, 'settanta'], [80, 'ottanta'], [90, 'novanta']],
  centuries: [[12, 'millecento'], [13, 'duecento|dugento'], [14, 'trecento'], [15, 'quattrocento'], [16, 'cinquecento'], [17, 'seicento'], [18, 'settecento'], [19, 'ottocento'], [20, 'novecento']],
  units: {
    minute: 'minuto|minuti', hour: 'ora|ore', day: 'giorno|giorni', night: 'notte|notti', week: 'settimana|settimane', month: 'mese|mesi', quarter: 'trimestre', half: 'metà|semestre', year: 'anno|anni', decade: 'decennio|decade', century: 'secolo|secoli|sec.', millennium: 'millennio|millenni',
  },
  words: {
    circa: 'circa|attorno|verso|verso il|intorno al|intorno|attorno al|ca.|c.|all’incirca|~|≈|±', unsure: 'forse|probabilmente|?|(?)',
    early: "inizio|inizi|all'inizio del|all'inizio di|inizio del|agli inizi del|agli inizi di|inizi del|principio del|primi del|inizio degli|all'inizio degli|inizi degli", mid: 'metà|a metà del|a metà di|alla metà del|a metà degli|metà degli', late: 'fine|alla fine del|alla fine di|fine del|fine di|sul finire del|fine degli|alla fine degli|tardo', turn: 'volgere del',
    since: "dal|dall|dalla|a partire dal|a partire da|a partire dall|fin dal|sin dal|da|a decorrere dal", until: "fino al|fino a|fino all|fino alla|sino al|sino a|fino ad|entro", before: 'prima del|prima di|prima della|ante', after: 'dopo il|dopo|dopo la|post', onwards: 'e seguenti|e segg.|sgg.|in poi|in avanti|a oggi|ad oggi|fino a oggi|fino ad oggi', noEarlier: 'non prima del', noLater: 'non oltre il|al più tardi',
    from: "dal|dall|da|dalla|di|del|dei", to: "al|all|alla|a|ad|fino al|fino a", between: 'tra|fra|tra il|fra il|tra la', and: 'e|ed|e il|e la|e l', or: 'o|oppure|o il',
    next: 'seguente|successivo|successiva|dopo|prossimo|prossima', previous: 'precedente|prima', last: 'scorso|scorsa|ultimo|ultima', same: 'stesso|stessa|medesimo|medesima|quello|quella|quel|quell', this: 'questo|questa',
    later: 'dopo|più tardi', earlier: 'prima', ago: 'fa|or sono', today: 'oggi', yesterday: 'ieri', tomorrow: 'domani', now: 'oggi|presente|ora', thatTime: 'allora',
    bc: 'a. c.|avanti cristo|a. e. v.', ad: 'd. c.|dopo cristo|e. v.', bp: 'bp', thousand: 'mila|mille', million: 'milione|milioni|milioni di|milione di', billion: 'miliardo|miliardi|miliardi di|miliardo di', ka: 'ka', ma: 'ma', ga: 'ga',
    fiscal: 'anno fiscale|esercizio|anno scolastico|anno accademico|stagione', of: "di|del|dell|della|dei|anno|dell'anno", the: 'il|lo|la|i|gli|le|l', at: "in|nel|nell|nella|negli|il|l|del|dell|dei|di|durante|al|all|dello|lo|alla|la|gli|i|sul", unknown: '?|ignoto|s. d.', zone: 'utc|gmt|z', oclock: 'ore|h',
    names: 'n.|nº|n°|numero|pagina|pagine|pag.|p.|articolo|articoli|art.|sezione|capitolo|sala|stanza|camera|aula|risoluzione|versione|tomo|vol.|treno|binario|linea|fascicolo|telefono|tel.|isbn|modello|lotto|via|legge|decreto|chiami lo',
    counts: 'pagine|uomini|donne|persone|operai|soldati|morti|abitanti|case|lire|euro|metri|m|km|kg|tonnellate|ettari|per cento|volte|copie|bambini|voti|membri|navi|cavalli|servi|posti|parole', every: 'ogni|tutti|tutte|per|al',
  },
  feasts: { '12-25': 'natale', '12-24': 'vigilia di natale', '12-26': 'santo stefano', '01-01': 'capodanno', easter: 'pasqua', 'easter+1': 'pasquetta|lunedì dell’angelo', 'easter-2': 'venerdì santo', 'easter-7/easter-1': 'settimana santa', 'easter+49': 'pentecoste', '08-15': 'ferragosto', '01-06': 'epifania', '11-01': 'ognissanti' },
  order: 'dmy',
  format: {
    first: '1º', bc: '{n} a.C.', ad: '{n} d.C.',
    yearsAgo: '{n} anni fa', millionsAgo: '{n} milioni di anni fa', marks: ['.', ','],
    quarter: 'primo trimestre {y}|secondo trimestre {y}|terzo trimestre {y}|quarto trimestre {y}', half: 'primo semestre {y}|secondo semestre {y}',
    decade: 'anni {n}', century: '{N} secolo', centuryBc: '{N} secolo a.C.',
    circa: 'circa {a}', perhaps: 'forse {a}', early: 'inizio {a}|inizio del {a}|inizio {a}', mid: 'metà {a}|metà del {a}|metà {a}', late: 'fine {a}|fine del {a}|fine {a}',
    between: 'tra il {a} e il {b}|tra {a} e {b}', since: 'dal {a}|da {a}|dal {a}', until: 'fino al {a}|fino a {a}|fino al {a}',
    or: [', ', ' o '], and: [', ', ' e '],
  },
};
