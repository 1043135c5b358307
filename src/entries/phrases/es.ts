import type { Phrases } from './phrases.ts';

export const es: Phrases = {
  id: 'es',
  undated: ['s.f.', 's/f', 's. f.', 'sin fecha', 'fecha desconocida', 'desconocida', 'fecha incierta', 'por confirmar', 'por determinar'],
  now: ['actualidad', 'hoy', 'presente', 'en la actualidad', 'actualmente'],
  chronology: ['cronolog', 'línea de tiempo', 'linea de tiempo', 'línea del tiempo', 'historia', 'hitos', 'fechas clave', 'sucesos', 'acontecimientos', 'efemérides', 'anales'],
  dateColumn: ['fecha', 'fechas', 'año', 'años', 'cuándo', 'periodo', 'período', 'época', 'día', 'hora', 'siglo', 'mes', 'fecha y hora'],
  startColumn: ['inicio', 'desde', 'comienzo', 'fecha de inicio', 'fecha inicio', 'año de inicio', 'de'],
  endColumn: ['fin', 'hasta', 'final', 'término', 'fecha de fin', 'fecha fin', 'fecha final', 'a'],
  yearColumn: ['año'],
  monthColumn: ['mes'],
  dayColumn: ['día', 'fecha'],
  otherDateColumn: ['actualizado', 'actualización', 'vence', 'plazo', 'fecha límite', 'publicado', 'consultado', 'nacimiento', 'fallecimiento'],
  sourceColumn: ['fuente', 'fuentes', 'referencia', 'referencias', 'enlace'],
  allDates: ['todas las fechas', 'todos los años', 'todos los hechos', 'todas las horas', 'salvo que se indique'],
  bc: ['a. c.', 'a.c.', 'a.n.e.', 'antes de cristo', 'a. de c.', 'antes de nuestra era'],
  bibliography: ['editorial', 'revista', 'vol.', 'págs.', 'pp.', 'tesis', 'actas', 'universidad'],
  works: ['bibliograf', 'referencias', 'publicaciones', 'obras citadas'],
  schedule: ['programa', 'horario', 'agenda', 'orden del día'],
  release: ['versión', 'corrige', 'corregido', 'añadido', 'lanzamiento'],
  deadline: ['plazo', 'fecha límite', 'inscripción', 'inscripciones', 'entrega'],
  timeUnits: ['día', 'semana', 'mes', 'año', 'década', 'siglo', 'época', 'principios', 'mediados', 'finales', 'primavera', 'verano', 'otoño', 'invierno', 'después', 'antes'],
};
