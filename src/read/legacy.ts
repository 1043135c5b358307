/** Finding the encoding of text that is no Unicode. */

import { byteString, decodeAs, isKnownEncoding } from './decode-as.ts';

/** How much of a file is judged. */
const JUDGED = 200_000;

/**
 * The encoding of bytes that are not UTF-8, as the WHATWG Encoding Standard names it: what the file says of itself
 * (`charset=` in a page, a calendar or XML), else what its bytes show. Undefined where they are UTF-8 but for a few slips.
 */
export function legacyEncoding(bytes: Uint8Array): string | undefined {
  const said = declared(bytes);
  if (said !== undefined) return said;
  const sample = bytes.subarray(0, JUDGED);
  if (mostlyUtf8(sample)) return undefined;
  const candidates = ENCODINGS.map(({ name, score }) => ({ name, score: scored(sample, name, score) })).toSorted((a, b) => b.score - a.score);
  return candidates[0]?.name;
}

/** The encoding that a page, a style of XML or an e-mail says it is in; of those that this platform knows. */
function declared(bytes: Uint8Array): string | undefined {
  const head = byteString(bytes.subarray(0, 2048));
  const name = /(?:<meta[^>]{0,200}charset\s*=\s*["']?|<\?xml[^>]{0,100}encoding\s*=\s*["']|@charset\s+"|coding[:=]\s*)([\w-]{3,30})/i.exec(head)?.[1]?.toLowerCase();
  if (name === undefined || /^utf-?(?:8|16)/.test(name)) return undefined;
  if (!isKnownEncoding(name)) return undefined;
  return name === 'iso-8859-1' || name === 'latin1' || name === 'us-ascii' ? 'windows-1252' : name;
}

/** Far more sequences above ASCII are valid UTF-8 than are not: a UTF-8 file with slips, or one cut off in the middle. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let valid = 0;
  let broken = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] as number;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 0;
    const rest = bytes.subarray(index + 1, index + length);
    if (length > 0 && index + length <= bytes.length && rest.every((next) => (next & 0xc0) === 0x80)) {
      valid++;
      index += length - 1;
    } else broken++;
  }
  return valid > 0 && valid >= broken * 4;
}

/** How likely the words of each encoding are words: marks for each sign above ASCII. */
type Score = (text: string) => number;

/** The commonest Chinese signs, in both ways of writing. */
const CHINESE = new Set('的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严');
const japanese: Score = (text) => (text.match(/[\u3040-\u30ff]/g)?.length ?? 0) * 2 + (text.match(/[年月日]/g)?.length ?? 0);
const chinese: Score = (text) => [...text].filter((sign) => CHINESE.has(sign)).length * 2;
const cyrillic: Score = (text) => (text.match(/[оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґ]/g)?.length ?? 0) * 1.2 - (text.match(/[а-яё][А-ЯЁ]/g)?.length ?? 0) * 3;
const arabic: Score = (text) => (text.match(/[\u0627\u0644\u064a\u0645\u0648\u0646\u0631\u062a\u0628\u0629\u0639\u062f\u0633\u0641\u0647\u0643\u0642\u062d\u062c\u06cc\u06a9]/g)?.length ?? 0) * 1.2;
const western: Score = (text) => (text.match(/[àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœßÀÁÂÄÅÇÈÉÊÍÑÓÔÖØÚÜ](?![àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœß]{2})/g)?.length ?? 0) + (text.match(/(?<=[\w\s])[‘’“”–—…€«»°§©](?=[\w\s.,]|$)/g)?.length ?? 0) * 1.5;
const central: Score = (text) => (text.match(/(?<=\p{L})[ąćęłńóśźżčďěňřšťůžáéíýőűăâîșțţş](?=\p{L}|\s|[,.])/giu)?.length ?? 0) * 0.95;

const ENCODINGS: readonly { readonly name: string; readonly score: Score }[] = [
  { name: 'windows-1252', score: western },
  { name: 'windows-1251', score: cyrillic },
  { name: 'koi8-r', score: cyrillic },
  { name: 'windows-1256', score: arabic },
  { name: 'windows-1250', score: central },
  { name: 'gb18030', score: chinese },
  { name: 'big5', score: chinese },
  { name: 'shift_jis', score: japanese },
  { name: 'euc-jp', score: japanese },
];

/** The score for each sign above ASCII; signs that cannot be, that no text has, or words of two scripts take from it. */
function scored(bytes: Uint8Array, name: string, score: Score): number {
  const text = decodeAs(name, bytes);
  const high = [...text].filter((sign) => sign > '\u007f').length;
  if (high === 0) return 0;
  const impossible = text.match(/[\ufffd\u0080-\u009f\ue000-\uf8ff]/g)?.length ?? 0;
  const mixed = text.match(/\p{Script=Latin}(?=[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hangul}])|[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hangul}](?=\p{Script=Latin})/gu)?.length ?? 0;
  return (score(text) - impossible * 4 - mixed * 1.5) / high;
}
