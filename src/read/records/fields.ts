import type { Role } from '../blocks.ts';

const normals = new Map<string, string>();

/**
 * Names of fields and columns and what they are for, in the languages that chronologies are kept in.
 * Names are compared lower case, without accents on Latin letters, and with every separator as one blank: see {@link normal}.
 */
const DATES: Readonly<Record<DateField, string>> = {
  edtf: 'edtf, edtf date, date edtf, when edtf',
  display: 'display date, date display, date text, date label, label date, dateline, date string, date as written, human date, display',
  year: 'year, jahr, annee, an, ano, año, anno, rok, год, 年, 年份, jaar, ar, år, yil, سنة, سال, yr, start year, year start, begin year, from year, startjahr, ano inicio',
  month: 'month, mo, mth, mon no, month no, monat, mois, mes, mês, mese, mesic, месяц, 月, 月份, maand, ay, شهر, ماه, mon, start month, begin month, from month',
  day: 'day, dy, dom, day no, tag, jour, dia, día, giorno, den, день, 日, dag, gun, يوم, روز, start day, begin day, from day, day of month',
  time: 'time, start time, begin time, uhrzeit, heure, hora, ora, время, 时间 of day, time of day, time utc',
  endYear: 'end year, year end, yr end, end yr, yr to, to yr, to year, until year, endjahr, ano fim',
  endMonth: 'end month, mo end, end mo, month end, to month, until month',
  endDay: 'end day, dy end, end dy, day end, to day, until day',
  endTime: 'end time, to time, until time, finish time',
  start:
    'start, start date, startdate, date start, begin, beginning, begin date, date begin, from, date from, from date, started, starts, start time date, dtstart, beginn, anfang, von, debut, date debut, date de debut, inicio, fecha inicio, fecha de inicio, data inicio, data de inicio, inizio, data inizio, начало, дата начала, 开始, 开始日期, 开始时间, 起始日期, 起, البداية, تاريخ البداية, تاریخ شروع, شروع, start datetime, valid from, first, earliest, terminus post quem, not before, start at, starts at, started at, start on',
  end:
    'end, end date, enddate, bis wann, bis jahr, until when, date end, ending, finish, to, date to, to date, until, ended, ends, dtend, ende, bis, fin, date fin, date de fin, fecha fin, fecha de fin, fim, data fim, data de fim, fine, data fine, конец, окончание, дата окончания, 结束, 结束日期, 结束时间, 止, النهاية, تاريخ النهاية, تاریخ پایان, پایان, end datetime, valid to, last, latest, terminus ante quem, not after, end at, ends at, ended at, end on',
  date:
    'date, dates, when, wann, event date, date of event, date event, datum, fecha, data, дата, даты, 日期, 时间, 時間, 日時, 年月日, 年月, تاريخ, التاريخ, تاریخ, زمان, tarih, dato, datetime, date time, timestamp, period, years, zeitraum, periode, periodo, período, период, day date, on, occurred, occurred on, occurred at, happened, incident date, date occurred, date of incident, decision date, publication date, published, released, release date, pubdate, epoch, era date, zeitpunkt, zeit, moment, quand, cuando, quando, когда, time stamp, event time, date utc, date heure, fecha hora',
  precision: 'precision, date precision, granularity, date granularity, resolution, accuracy, date accuracy, specificity',
  certainty: 'circa, approximate, approx, is approximate, approximate date, uncertain, is circa',
};

export type DateField =
  | 'edtf' | 'display' | 'year' | 'month' | 'day' | 'time' | 'endYear' | 'endMonth' | 'endDay' | 'endTime' | 'start' | 'end' | 'date' | 'precision' | 'certainty';

const ROLES: Readonly<Record<Exclude<Role, 'date' | 'other'>, string>> = {
  title:
    'title, headline, name, heading, event, event title, event name, summary, subject, what, label, short description, titel, titre, titulo, titolo, ereignis, evenement, evento, acontecimiento, acontecimento, событие, название, заголовок, 事件, 标题, 标题名, 题目, 名称, حدث, الحدث, عنوان, رویداد, واقعه, olay, gebeurtenis, handelse, milestone, caption, incident, topic title, name of event, nom, nombre, nome, название события, событие название, title en',
  text:
    'text, description, desc, body, content, contents, content text, details, detail, message, note, notes, comment, comments, remarks, long description, full text, story, narrative, abstract, beschreibung, descripcion, descricao, descrizione, описание, текст, 描述, 内容, 说明, 详情, الوصف, وصف, تفاصيل, شرح, توضیح, توضیحات, aciklama, omschrijving, events, significance, impact, outcome, legacy, what happened, event description, event details, context, explanation, long text, details en, blurb, excerpt',
  source:
    'source, sources, source url, url, link, links, href, reference, references, ref, refs, citation, citations, cite, website, read more, quelle, quellen, fuente, fuentes, fonte, fontes, fonti, источник, источники, 来源, 出处, المصدر, مصدر, منبع, منابع, evidence, uri, source title, source link, more info, doi, permalink',
  group:
    'category, categories, type, kind, tag, tags, group, groups, era, topic, theme, class, subgroup, track, lane, series, region, section, kategorie, categorie, categoria, категория, 类别, 分类, 类型, فئة, دسته, event type',
};

/** Never words of an entry: keys, looks, places on a map, pictures, and dates of the record itself. */
const IGNORED = new Set(
  split(
    'id, uid, media credit, media caption, alt text, background, label color, uuid, guid, key, slug, index, no, nr, number, order, sort, position, rank, color, colour, textcolor, icon, class name, css, style, image, images, img, picture, photo, media, media url, media type, media thumbnail, thumbnail, thumb, video, audio, lat, lon, lng, latitude, longitude, coordinates, geo, created, created at, updated, updated at, modified, modified at, last modified, date added, date created, date modified, date updated, access date, accessed, retrieved, dtstamp, sequence, version, draft, visible, hidden, published at, weight, height, width, layout, permalink, autolink, unique id, timestamp desc, hash, sha256, lang, language, enabled, featured, highlight, precision, format, text color',
  ),
);

function split(names: string): string[] {
  return names.split(', ').map(normal);
}

/** "startDate", "start_date" and "Start-Date" are all "start date". Names come back by the thousand, so answers are kept. */
export function normal(name: string): string {
  const known = normals.get(name);
  if (known !== undefined) return known;
  const plain = normalized(name);
  if (normals.size < 2000 && name.length < 80) normals.set(name, plain);
  return plain;
}

function normalized(name: string): string {
  return name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{Mn}+/giu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Mn}]+/gu, ' ')
    .trim();
}

const table = <Value extends string>(lists: Readonly<Record<Value, string>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries<string>(lists).flatMap(([value, names]) => split(names).map((name) => [name, value as Value])));

const dates = table(DATES);
const roles = table(ROLES);

/** Which part of a date a field of this name holds; undefined where it is no date. */
export const dateField = (name: string): DateField | undefined => {
  const plain = normal(name);
  const bare = plain.replace(/ (?:utc|gmt|local|iso|bce?|ad|ce|ymd|dmy|mdy|yyyy mm dd|dd mm yyyy|mm dd yyyy|approx|if known)$/, '');
  return dates.get(plain) ?? dates.get(bare);
};

/** The same for names that say more than the list does: "Date of signature", "Year built", "Opening date". */
export function looseDateField(name: string): DateField | undefined {
  const words = normal(name).split(' ');
  if (words.length < 2 || words.length > 6 || isIgnored(name)) return undefined;
  const [first, last] = [dates.get(words[0] ?? ''), dates.get(words.at(-1) ?? '')];
  const found = first ?? last;
  return found === 'date' || found === 'year' ? (found === 'year' ? 'date' : found) : undefined;
}

/** What a field of this name is for. */
export function roleOf(name: string): Role {
  if (dateField(name) !== undefined) return 'date';
  const plain = normal(name);
  return roles.get(plain) ?? roles.get(plain.split(' ').at(-1) ?? '') ?? 'other';
}

/** Whether a field of this name never holds words of an entry. */
export const isIgnored = (name: string): boolean => IGNORED.has(normal(name));
