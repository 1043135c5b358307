/** What a number format of a sheet shows of a date. */
export interface DateFormat {
  /** The finest part shown. */
  readonly precision: 'year' | 'month' | 'day' | 'time';
  readonly pattern: string;
}

/** Built-in formats that are dates (ECMA-376, 18.8.30); their looks depend on the reader's country, so ISO stands for them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  14: 'yyyy-mm-dd', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm', 19: 'h:mm:ss', 20: 'h:mm', 21: 'h:mm:ss', 22: 'yyyy-mm-dd h:mm', 27: 'yyyy-mm-dd', 28: 'yyyy-mm-dd', 29: 'yyyy-mm-dd', 30: 'yyyy-mm-dd', 31: 'yyyy-mm-dd', 36: 'yyyy-mm-dd', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss', 50: 'yyyy-mm-dd', 57: 'yyyy-mm-dd', 58: 'yyyy-mm-dd',
};

/** The date format of a number format's id and code; undefined where it shows no date. */
export function dateFormat(id: number, code: string | undefined): DateFormat | undefined {
  const written = code ?? BUILT_IN[id];
  if (written === undefined) return undefined;
  const pattern = (written.split(';')[0] ?? '').replace(/\[(?!h|m|s)[^\]]*\]/gi, '').replace(/_.|\*./g, '');
  const letters = pattern.replace(/"[^"]*"|\\./g, '').toLowerCase();
  if (/general|[0#?]/.test(letters) || !/[yd]|m{3}/.test(letters)) return undefined;
  const precision = /[hs]/.test(letters) ? 'time' : /d/.test(letters) ? 'day' : /m/.test(letters) ? 'month' : 'year';
  return { precision, pattern };
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * A serial date as the sheet shows it, and as EDTF at the precision shown.
 *
 * @param serial Days since 1899-12-30 (as 1900 is no leap year, serials below 61 are one day less), or since 1904-01-01.
 */
export function showDate(serial: number, { pattern, precision }: DateFormat, since1904: boolean): { readonly text: string; readonly edtf: string } | undefined {
  if (!(serial >= (since1904 ? 0 : 1)) || serial > 2_958_466) return undefined;
  const days = since1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const date = new Date(Math.round((days - 25569) * 86_400) * 1000);
  const iso = date.toISOString();
  const edtf = precision === 'time' && !iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 19) : iso.slice(0, { year: 4, month: 7, day: 10, time: 10 }[precision]);
  return { text: show(date, pattern), edtf };
}

function show(date: Date, pattern: string): string {
  const tokens = [...pattern.matchAll(/"([^"]*)"|\\(.)|(\[h+\]|y+|m+|d+|h+|s+|am\/pm|a\/p)|([\s\S])/gi)];
  const half = tokens.some(([, , , token]) => /^a/i.test(token ?? ''));
  return tokens.map(([, quoted, escaped, token, other], index) => {
    if (token === undefined) return quoted ?? escaped ?? other ?? '';
    const letter = (token.replace('[', '')[0] ?? '').toLowerCase();
    const two = (value: number): string => String(value).padStart(Math.min(2, token.length), '0');
    switch (letter) {
      case 'y': return token.length <= 2 ? String(date.getUTCFullYear() % 100).padStart(2, '0') : String(date.getUTCFullYear());
      case 'd': return token.length >= 4 ? (DAYS[date.getUTCDay()] ?? '') : token.length === 3 ? (DAYS[date.getUTCDay()] ?? '').slice(0, 3) : two(date.getUTCDate());
      case 'h': return two(half ? date.getUTCHours() % 12 || 12 : date.getUTCHours());
      case 's': return two(date.getUTCSeconds());
      case 'a': return date.getUTCHours() < 12 ? 'AM' : 'PM';
      default: {
        const near = (step: -1 | 1): string => {
          for (let at = index + step; at >= 0 && at < tokens.length; at += step) if (tokens[at]?.[3]) return (tokens[at]?.[3] ?? '').toLowerCase();
          return '';
        };
        if (token.length <= 2 && (/^\[?h/.test(near(-1)) || near(1).startsWith('s'))) return two(date.getUTCMinutes());
        const month = MONTHS[date.getUTCMonth()] ?? '';
        return token.length >= 4 ? month : token.length === 3 ? month.slice(0, 3) : two(date.getUTCMonth() + 1);
      }
    }
  }).join('').trim();
}
