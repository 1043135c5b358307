/** Languages whose names of months are looked for among the names of fields. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'uk', 'pl', 'zh', 'ja', 'ar', 'fa'];

let known: ReadonlySet<string> | undefined;

/** Whether a name is a month's and no more ("July", "juil.", "7月"), as the platform writes them. */
export function isMonthName(name: string): boolean {
  known ??= new Set(LANGUAGES.flatMap((language) => ['long', 'short'].flatMap((month) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month: month as 'long' | 'short', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => plain(format.format(new Date(Date.UTC(2000, index, 15)))));
  })));
  return known.has(plain(name));
}

const plain = (name: string): string => name.trim().toLowerCase().replace(/\.$/, '');
