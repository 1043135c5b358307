/** The path of an installed Chromium (or what CHROMIUM names), or undefined. */
export function findChromium(): string | undefined;
