import type { Day } from '../when.ts';
import { dayMonthYear, isDayOf, type Calendar } from './calendar.ts';
import { ISLAMIC_MONTHS } from './islamic.ts';

const FIRST_YEAR = 1300;

/** 1 Muharram 1300: 12 November 1882. */
const EPOCH = -31_826;

/**
 * The months of 1300 to 1600, three hexadecimal digits a year: a bit for each month, Muharram the highest, set where it has
 * 30 days. The table of Umm al-Qura University, as R. H. van Gent gathered it and Unicode ICU carries it.
 *
 * @see https://webspace.science.uu.nl/~gent0113/islam/ummalqura.htm
 */
const LENGTHS =
  'aaad54ec96d46ea36caad5556a9792ba95d4ada55cd2d69574ab54b6a5ad4aea4f51768b6a5ad52d695b49da4dd26d955ac9b62baa5b52ba956caae9' +
  '2f49762b6956acaba4bd25d92dc96d54daa5b52ba55b49b655729754b6a3752b6556aaab52bc95d4ada55caad69574ab94baa5b52b6a5752768b745b' +
  '5555a95b49da4dd26e936aaad54db25d52da95b4aba55b49b64b715b4ab5a55d25e92ec96d4ae996b4aba93d49da4db2ab94baa5b52ba95b2ab5555c' +
  '4bd23d91da95b4ab5a56d2b693b49b6556a9754b6a56caad555b29b92ba95d4ada55aaab595749764baa5b52b6a56e4db25b52b6a5ad2ae92f49764b' +
  '6a56acad655d49da4dd16d955aa5b52da95b4ad5956ca6e4aea4f52b6956aaab54bd25d92ea96d4ada95b4aba55b29b54d6a97547693749b5556aa6b' +
  '52ba8bd46da35caad64db26b94baa5b52b695751768b725b52b5655b49da4ed16d8b6aa6d52da95d4ada95b4ab653729762ba95b2ab5555b25d92ec9' +
  '6d2ae956b4aba55d29d54daa9b54baa3b49ba4daaaad52da95d45ea2ec9ad556b26b94baa5d52da95b52ba8bb45b92da95ab4ada4ed16e8b6a56d535' +
  '695d4ada8dd46da55b29d62bb15b4ab955aaaae92ec8f5276956aaad655d29d';

const LAST_YEAR = FIRST_YEAR + LENGTHS.length / 3 - 1;

const length = (year: number, month: number): number => {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR || !(month >= 1 && month <= 12)) return 0;
  const at = (year - FIRST_YEAR) * 3;
  return 29 + ((Number.parseInt(LENGTHS.slice(at, at + 3), 16) >> (12 - month)) & 1);
};

const lengthOfYear = (year: number): number => ISLAMIC_MONTHS.reduce((days, _, i) => days + length(year, i + 1), 0);

/** The first day of each year of the table, and the day after its last. Worked out once, when first asked for. */
let starts: readonly number[] | undefined;

function yearStarts(): readonly number[] {
  if (!starts) {
    const all = [EPOCH];
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) all.push((all.at(-1) ?? EPOCH) + lengthOfYear(year));
    starts = all;
  }
  return starts;
}

/** The official calendar of Saudi Arabia, by its table: 1 Muharram 1300 (12 November 1882) to the end of 1600 (25 November 2174). */
export const islamicUmalqura: Calendar = {
  id: 'islamic-umalqura',
  summary: 'The Islamic calendar of Umm al-Qura, official in Saudi Arabia: years 1300 to 1600.',
  monthNames: ISLAMIC_MONTHS,
  length,
  toDay(year, month, day) {
    if (!isDayOf(length(year, month), day)) return undefined;
    let start = yearStarts()[year - FIRST_YEAR] ?? EPOCH;
    for (let before = 1; before < month; before++) start += length(year, before);
    return (start + day - 1) as Day;
  },
  fromDay(day) {
    const all = yearStarts();
    if (day < EPOCH || day >= (all.at(-1) ?? EPOCH)) return undefined;
    const year = FIRST_YEAR + all.findIndex((start) => start > day) - 1;
    let rest = day - (all[year - FIRST_YEAR] ?? EPOCH);
    let month = 1;
    while (rest >= length(year, month)) rest -= length(year, month++);
    return { year, month, day: rest + 1 };
  },
  say: dayMonthYear(ISLAMIC_MONTHS, ' AH'),
};
