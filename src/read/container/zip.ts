import { unzipSync } from 'fflate';
import { UnreadableDocument } from '../decode.ts';
import { LimitReached, LIMITS, MEGABYTE, type Limits } from '../limits.ts';

/**
 * Unpacks the wanted files of a ZIP archive. Names that lead out of the archive are passed over. No file becomes larger than
 * the archive's own directory says.
 *
 * @throws {UnreadableDocument} For what is no ZIP archive or is broken; {@link LimitReached} for what goes past the limits.
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean, limits: Limits = LIMITS): ReadonlyMap<string, Uint8Array> {
  let sum = 0;
  let count = 0;
  let over: LimitReached | undefined;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        count++;
        if (name.endsWith('/') || leadsOut(name) || !wanted(name)) return false;
        sum += originalSize;
        if (originalSize > MEGABYTE && originalSize > size * limits.ratio) over ??= new LimitReached('ratio', `"${name}" in it unpacks to more than ${limits.ratio} times its size`, Math.ceil(originalSize / Math.max(1, size)));
        return over === undefined && count <= limits.files && sum <= limits.unpacked * MEGABYTE;
      },
    });
  } catch {
    throw new UnreadableDocument('it is no ZIP archive, or a broken one');
  }
  if (count > limits.files) throw new LimitReached('files', `it holds ${count} files, and archives of up to ${limits.files} are read`, count);
  if (sum > limits.unpacked * MEGABYTE) throw new LimitReached('unpacked', `it unpacks to ${Math.ceil(sum / MEGABYTE)} MB, and archives of up to ${limits.unpacked} MB are unpacked`, Math.ceil(sum / MEGABYTE));
  if (over !== undefined) throw over;
  return new Map(Object.entries(files));
}

/** Absolute names, drive letters and steps upwards. */
export const leadsOut = (name: string): boolean => /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name);
