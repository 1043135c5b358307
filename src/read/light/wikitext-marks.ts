import { entity } from '../entities.ts';
import type { InlineRule } from '../inline.ts';

/** Stands in the masked text for each sign that is left out: of the private use area, so in no text. */
export const GONE = '\ue000';

const DATES = /^(?:start[ _-]?date(?:[ _]and[ _](?:age|years ago))?|end[ _-]?date(?:[ _]and[ _]age)?|birth[ _]date(?:[ _]and[ _]age)?|death[ _]date(?:[ _]and[ _]age)?|film[ _]date|dts|date[ _]?table[ _]?sorting|sort[ _]?date|date|d-?da|release[ _]date|launch[ _]date|datum|fecha)$/i;
/** A date, its year, and the date of the old calendar, which is left aside. */
const OLD_STYLE = /^old[ _]?style[ _]?date(?:[ _]?(?:ny|dy))?$/i;
const ABOUT = /^(?:c\.?|ca\.?|circa|vers|um)$/i;
const DASHES = /^(?:snd|spnd|spaced ndash|ndash|nbndash|en ?dash|–|dash|spaced en dash)$/i;
const WORDS = /^(?:lang|flag|flagcountry|nowrap|nobr|small|big|abbr|tooltip|ill|interlanguage link|transl|sic|em|strong|sort|sortname|center|flagg|flag+u|ship|uss|hms|as of|okina|visible anchor|anchored list|vanchor|abbrlink|native name|lang-[a-z]+|no wrap|nihongo)$/i;

/** Pictures, and marks of a page's kind: no words. */
export const PICTURE = /\[\[:?(?:file|image|media|category|datei|bild|fichier|archivo|imagen|ficheiro|файл|изображение|文件|图像|ملف|پرونده|catégorie|kategorie|categoría|categoria|категория|分类|تصنيف|رده)\s*:/gi;

/** What a template says in the running text; undefined for those that say nothing there. */
export function templateWords(inside: string): string | undefined {
  const [name = '', ...all] = inside.split('|').map((part) => part.trim());
  const parameters = all.filter((part) => !/^[\w -]{1,20}=/.test(part) && part !== '');
  if (DATES.test(name)) return date(parameters);
  if (OLD_STYLE.test(name)) return all.slice(0, 2).filter((part) => part !== '').join(' ');
  if (ABOUT.test(name)) return `c. ${parameters.join('–')}`;
  if (DASHES.test(name)) return ' – ';
  if (/^(?:nbsp|spaces|0|figure space)$/i.test(name)) return ' ';
  if (/^(?:bce?|ce|ad)$/i.test(name)) return `${parameters.join(' ')} ${name.toUpperCase()}`;
  if (/^(?:reign|r\.|floruit|fl\.)$/i.test(name)) return parameters.join('–');
  if (WORDS.test(name)) return parameters.at(/^(?:lang|transl|sort|vanchor)$/i.test(name) && parameters.length > 1 ? 1 : /^(?:abbr|tooltip|nowrap|nobr|small|big|flag|sic|em|strong|center)$/i.test(name) ? 0 : -1);
  return undefined;
}

function date(parts: readonly string[]): string | undefined {
  const [year, month, day, hour, minute] = parts;
  if (year === undefined) return undefined;
  if (parts.length === 1) return year;
  if (/^-?\d{1,4}$/.test(year) && /^\d{1,2}$/.test(month ?? '')) {
    const days = [year.padStart(4, '0'), (month ?? '').padStart(2, '0'), ...(/^\d{1,2}$/.test(day ?? '') ? [(day ?? '').padStart(2, '0')] : [])].join('-');
    return days.length === 10 && /^\d{1,2}$/.test(hour ?? '') && /^\d{2}$/.test(minute ?? '') ? `${days} ${(hour ?? '').padStart(2, '0')}:${minute}` : days;
  }
  return [day, month, year].filter((part) => part !== undefined && !/^(?:df|mf)/.test(part)).join(' ');
}

/** The marks within a line of wikitext. */
export const WIKITEXT: readonly InlineRule[] = [
  { pattern: /\ue000+/ },
  { pattern: /\{\{([^{}]+)\}\}/, say: (match) => templateWords(match[1] ?? '') },
  { pattern: /\[\[[^\][|]+\|([^\][]+)\]\]/, keep: () => ({ group: 1 }) },
  { pattern: /\[\[([^\][|]+)\]\]/, keep: () => ({ group: 1 }) },
  { pattern: /\[(https?:\/\/[^\s\]]+)\s+([^\][]+)\]/, keep: (match) => ({ group: 2, marks: { link: match[1] ?? '' } }) },
  { pattern: /\[https?:\/\/[^\s\]]+\]/ },
  { pattern: /(https?:\/\/[^\s<>"'|\]]+)/, keep: (match) => ({ group: 1, marks: { link: match[1] ?? '' } }) },
  { pattern: /'''''((?:[^'\n]|'(?!''''))+)'''''/, keep: () => ({ group: 1, marks: { strong: true, emphasis: true } }) },
  { pattern: /'''((?:[^'\n]|'(?!''))+)'''/, keep: () => ({ group: 1, marks: { strong: true } }) },
  { pattern: /''([^\n']+?)''/, keep: () => ({ group: 1, marks: { emphasis: true } }) },
  { pattern: /'{2,5}/ },
  { pattern: /<br\s*\/?>/i, say: () => '\n' },
  { pattern: /<\/?[a-z][^<>]*>/i },
  { pattern: /&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,30});/i, say: (match) => entity(match[0]) },
  { pattern: /__[A-Z]{3,20}__/ },
];
