import type { Language } from './language.ts';

/** Spanish. */
export const es: Language = {
  id: 'es',
  common: 'el|la|los|las|de|del|y|a|que|en|un|una|por|con|para|se|su|sus|fue|es|no|al|lo|como|más|pero|era|han|hay|muy|allí|hubo|se|ninguna|cuando',
  months: ['enero|ene.', 'febrero|feb.', 'marzo|mar.', 'abril|abr.', 'mayo|may.', 'junio|jun.', 'julio|jul.', 'agosto|ago.', 'septiembre|setiembre|sept.|sep.|set.', 'octubre|oct.', 'noviembre|nov.', 'diciembre|dic.'],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  seasons: ['primavera', 'verano', 'otoño', 'invierno'],
  cardinals: [[1, 'un|una|uno'], [2, 'dos'], [3, 'tres'], [4, 'cuatro'], [5, 'cinco'], [6, 'seis'], [7, 'siete'], [8, 'ocho'], [9, 'nueve'], [10, 'diez'], [11, 'once'], [12, 'doce'], [13, 'trece'], [14, 'catorce'], [15, 'quince'], [18, 'dieciocho'], [20, 'veinte'], [30, 'treinta'], [40, 'cuarenta'], [50, 'cincuenta'], [60, 'sesenta'], [100, 'cien|ciento']],
  ordinals: [[1, 'primer|primero|primera'], [2, 'segundo|segunda'], [3, 'tercer|tercero|tercera'], [4, 'cuarto|cuarta'], [5, 'quinto|quinta'], [6, 'sexto'], [7, 'séptimo'], [8, 'octavo'], [9, 'noveno'], [10, 'décimo'], [-1, 'último|última']],
  ordinalSuffixes: 'º|ª|o|er|ro|do|to',
  decadeSuffixes: 's',
  tens: [[20, 'veinte'], [30, 'treinta'], [40, 'cuarenta'], [50, 'cincuenta'], [60, 'sesenta'], [70, 'setenta'], [80, 'ochenta'], [90, 'noventa']],
  units: {
    minute: 'minuto|minutos', hour: 'hora|horas', day: 'día|días', night: 'noche|noches', week: 'semana|semanas', month: 'mes|meses', quarter: 'trimestre', half: 'mitad|semestre', year: 'año|años', decade: 'década|décadas|decenio',
    century: 'siglo|siglos|s.', millennium: 'milenio|milenios',
  },
  words: {
    circa: 'hacia|cerca de|circa|ca.|c.|h.|alrededor de|en torno a|aproximadamente|aprox.|unos|sobre|hacia el|hacia el año|~|≈|±', unsure: 'quizá|quizás|tal vez|probablemente|posiblemente|?|(?)',
    early: 'principios de|a principios de|a principios del|principios del|comienzos de|a comienzos de|a comienzos del|comienzos del|inicios de|a inicios de|a inicios del|inicios del', mid: 'mediados de|a mediados de|a mediados del|mediados del', late: 'finales de|a finales de|a finales del|finales del|fines de|a fines de|a fines del|fines del|fin de|el final de|final de', begin: 'comienzo de|inicio de|inicio del', turn: 'cambio de',
    since: 'desde|a partir de|a partir del|desde el|desde la|desde el año', until: 'hasta|hasta el|hasta la|hasta el año', before: 'antes de|antes del', after: 'después de|después del|tras|luego de', by: 'para', onwards: 'en adelante|hasta hoy|hasta la fecha|hasta la actualidad|a la actualidad|hasta ahora', noEarlier: 'no antes de', noLater: 'no después de|a más tardar|a más tardar en',
    from: 'de|del|desde|desde el', to: 'a|al|hasta|hasta el|a la', between: 'entre|entre el|entre los', and: 'y|e|y el|y en', or: 'o|u|o el|o en',
    next: 'siguiente|siguientes|próximo|próxima', previous: 'anterior|previo', last: 'pasado|pasada|último|última', same: 'mismo|misma|aquel|aquella|ese|esa', this: 'este|esta',
    later: 'después|más tarde|luego', earlier: 'antes|atrás', ago: 'atrás', agoPrefix: 'hace', today: 'hoy', yesterday: 'ayer', tomorrow: 'mañana', now: 'hoy|presente|actualidad|la actualidad|el presente|ahora|la fecha', thatTime: 'entonces',
    bc: 'a. c.|antes de cristo|a. de c.|a. n. e.|antes de nuestra era|a. e. c.', ad: 'd. c.|después de cristo|d. de c.|de nuestra era|e. c.', bp: 'bp|antes del presente', thousand: 'mil', million: 'millón|millones|millones de|millón de', billion: 'mil millones|mil millones de', ka: 'ka', ma: 'ma', ga: 'ga',
    fiscal: 'año fiscal|ejercicio|curso', of: 'de|del|año|en', the: 'el|la|los|las', at: 'en|el|los|la|del|de|durante|al|año|las', unknown: '?|desconocido|s. f.', zone: 'utc|gmt|z', oclock: 'horas|h',
    names: 'nº|n°|n.º|núm.|número|página|páginas|pág.|p.|artículo|artículos|art.|sección|capítulo|sala|salón|habitación|aula|resolución|versión|tomo|vol.|tren|vía|línea|expediente|teléfono|tel.|isbn|modelo|lote|calle|ley|decreto|llame al|al',
    counts: 'páginas|hombres|mujeres|personas|obreros|soldados|muertos|habitantes|casas|viviendas|pesos|euros|metros|m|km|kg|toneladas|hectáreas|por ciento|veces|ejemplares|niños|votos|miembros|barcos|caballos|criados|plazas|palabras', every: 'cada|todos|todas|por',
  },
  feasts: { '12-25': 'navidad', '12-24': 'nochebuena', '01-01': 'año nuevo', easter: 'pascua|domingo de pascua', 'easter-2': 'viernes santo', 'easter-7/easter-1': 'semana santa', 'easter+49': 'pentecostés', '01-06': 'reyes|día de reyes', '06-24': 'san juan', '11-01': 'todos los santos' },
  order: 'dmy',
};
