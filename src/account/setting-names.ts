/** What the settings of a reading are called and are for: data alone, so that help can list them without the parts that read. */
export const settingNames = [
  { id: 'layout', value: 'LAYOUT', several: true, summary: 'What the entries are, instead of finding it: list, table, headings, paragraphs … ("none": no chronology). May be given several times.' },
  { id: 'order', value: 'ORDER', several: false, summary: 'Order of numbers in dates like 03/04/1921: dmy, mdy or ymd.' },
  { id: 'language', value: 'LANG', several: false, summary: 'Language that dates are written in: en, de, fr …' },
  { id: 'calendar', value: 'CALENDAR', several: false, summary: 'Calendar of dates that name none: gregorian, julian, islamic-civil, hebrew, persian …' },
  { id: 'reference', value: 'DATE', several: false, summary: 'Day that "today" and "last year" are told from: 2024-03-14.' },
] as const;

export type SettingId = (typeof settingNames)[number]['id'];
