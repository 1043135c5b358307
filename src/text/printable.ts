/** Text that came from a file, made safe to print: control characters (which could move the cursor or change a terminal's title) are shown as their pictures. */
export const printable = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what this is about
  text.replaceAll(/[\u0000-\u0008\u000b-\u001f]/gu, (mark) => String.fromCodePoint(0x2400 + mark.charCodeAt(0))).replaceAll(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
