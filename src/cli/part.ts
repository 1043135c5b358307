import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Account } from '../account/account.ts';
import type { ReadAccountOptions } from '../account/compose.ts';
import { readAccount } from '../account/read-account.ts';
import type { Part } from '../account/parts/index.ts';
import { writePart } from '../write/annals-json-parts.ts';

/** How parts are read: plain data, so that a worker can be told. */
export type PartOptions = ReadAccountOptions;

/** The entries of a part, packed: many wait until the last is read. */
export interface PackedPart {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly numbers: Float64Array;
}

/** Reads a part as a document of its own. */
export async function readPart(part: Part, options: PartOptions): Promise<{ readonly account: Account; readonly packed: PackedPart }> {
  const account = await readAccount(part.text, options);
  const { lines, count, numbers } = writePart(account, part);
  return { account, packed: { bytes: deflateRawSync(lines, { level: 1 }), count, numbers } };
}

/** The lines of a part, as `writePart` made them. */
export const linesOf = ({ bytes }: PackedPart): string => inflateRawSync(bytes).toString('utf8');
