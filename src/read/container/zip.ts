import { unzipSync } from 'fflate';
import { UnreadableDocument } from '../decode.ts';

/** What an archive may hold before it is taken for a bomb. */
export interface ZipLimits {
  /** Bytes, unpacked, of all that is asked for. */
  readonly bytes: number;
  readonly files: number;
  /** How many times its packed size a file may have, from a megabyte on. */
  readonly ratio: number;
}

export const LIMITS: ZipLimits = { bytes: 256 * 1024 * 1024, files: 20_000, ratio: 500 };

/**
 * Unpacks the wanted files of a ZIP archive. Names that lead out of the archive are passed over.
 *
 * @throws {UnreadableDocument} For what is no ZIP archive, is broken, or goes past the limits.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean, limits: ZipLimits = LIMITS): ReadonlyMap<string, Uint8Array> {
  let sum = 0;
  let count = 0;
  let over: string | undefined;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        count++;
        if (over !== undefined || count > limits.files) {
          over ??= `it holds more than ${limits.files} files`;
          return false;
        }
        if (name.endsWith('/') || leadsOut(name) || !wanted(name)) return false;
        sum += originalSize;
        if (sum > limits.bytes) over ??= `it unpacks to more than ${Math.round(limits.bytes / 1048576)} MB`;
        if (originalSize > 1048576 && originalSize > size * limits.ratio) over ??= `"${name}" unpacks to more than ${limits.ratio} times its size`;
        return over === undefined;
      },
    });
  } catch {
    throw new UnreadableDocument('it is no ZIP archive, or a broken one');
  }
  if (over !== undefined) throw new UnreadableDocument(over);
  return new Map(Object.entries(files));
}

/** Absolute names, drive letters and steps upwards. */
const leadsOut = (name: string): boolean => /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name);
