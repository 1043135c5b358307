import type { Correction } from '../account/correction.ts';
import { applyCorrections, parseCorrections, type Lost, type Placed } from '../account/corrections.ts';
import type { Account } from '../account/account.ts';
import type { Io } from './io.ts';

/** The sidecar of a document: its path, what it says, and its first mistake in one sentence. */
export interface Sidecar {
  readonly path: string;
  readonly corrections: readonly Placed<Correction>[];
  readonly mistake?: string;
}

/** The path of a document's sidecar. */
export const sidecarOf = (path: string): string => `${path}.annals.yaml`;

/** The corrections beside a document, in `NAME.annals.yaml`; undefined where there is no such file. */
export async function correctionsBeside(path: string, io: Pick<Io, 'readFile'>): Promise<Sidecar | undefined> {
  const sidecar = sidecarOf(path);
  const bytes = await io.readFile(sidecar).catch(() => undefined);
  if (!bytes) return undefined;
  const { corrections, mistakes } = parseCorrections(new TextDecoder().decode(bytes));
  const [first] = mistakes;
  return { path: sidecar, corrections, ...(first && { mistake: `${sidecar}:${first.line}:${first.column}: ${first.message}` }) };
}

/** A sidecar, and which of its corrections no longer apply. */
export type Applied = Sidecar & { readonly lost: readonly Lost[] };

/**
 * An account as its sidecar corrects it; what no longer applies, or cannot be understood, is said.
 *
 * @param tell Told of the sidecar, where there is one.
 */
export async function corrected(account: Account, io: Pick<Io, 'readFile'>, say: (sentence: string) => void, tell?: (applied: Applied) => void): Promise<Account> {
  const beside = await correctionsBeside(account.source.path, io);
  if (!beside) return account;
  if (beside.mistake) say(beside.mistake);
  const { account: done, lost } = applyCorrections(account, beside.corrections);
  tell?.({ ...beside, lost });
  for (const { line, why } of lost) say(`${beside.path}:${line}: the correction no longer applies: ${why}.`);
  return done;
}
