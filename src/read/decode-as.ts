interface Decoder {
  decode(bytes: Uint8Array): string;
}
/** Of the platform (Node and browsers alike); not in the library of the bare language. */
const { TextDecoder } = globalThis as unknown as {
  TextDecoder: new (label: string, options?: { readonly fatal?: boolean }) => Decoder;
};

/** What windows-1252 has at 0x80 to 0x9F. Some versions of Node decode it as ISO 8859-1, which has control signs there. */
const BETWEEN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes bytes in an encoding that the WHATWG Encoding Standard names.
 *
 * @param fatal Bytes that are not valid throw a TypeError instead of becoming U+FFFD.
 * @throws {RangeError} For an encoding that this platform does not know.
 */
export function decodeAs(encoding: string, bytes: Uint8Array, fatal = false): string {
  const text = new TextDecoder(encoding, { fatal }).decode(bytes);
  return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, (sign) => BETWEEN[sign.charCodeAt(0) - 0x80] ?? sign) : text;
}

/** Each byte as the sign of that number. */
export const byteString = (bytes: Uint8Array): string => {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192) text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return text;
};

/** Whether this platform can decode an encoding. */
export function isKnownEncoding(encoding: string): boolean {
  try {
    new TextDecoder(encoding).decode(new Uint8Array());
    return true;
  } catch {
    return false;
  }
}
