import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { MoreWords } from '../events/index.ts';
import type { Lens } from '../events/lens.ts';
import { CallError, type Option } from './command.ts';
import { readInput } from './input.ts';
import type { Io } from './io.ts';
import { nearest } from './nearest.ts';

/** Lenses that come with Annals. The folder stands beside `src` and `dist`. */
const OWN = fileURLToPath(new URL('../../lenses/', import.meta.url));

export const lensOption = { type: 'string', multiple: true, value: 'LENS', summary: 'Words of a field beside the general ones: diplomacy, court, or a file of your own.' } as const satisfies Option;

export const confidentOption = { type: 'boolean', summary: 'Leave out readings that are doubtful, and what the text only claims.' } as const satisfies Option;

/**
 * The words of the lenses named: one that comes with Annals by its name, or a file.
 * @throws {CallError} With file, line and column of the first mistake in a lens.
 */
export async function wordsOf(names: readonly string[] | undefined, io: Io): Promise<MoreWords | undefined> {
  if (names === undefined || names.length === 0) return undefined;
  const { joinLenses, parseLens } = await import('../events/lens.ts');
  const own = (await readdir(OWN).catch(() => [])).filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -5));
  const lenses: Lens[] = [];
  for (const name of names) {
    const path = own.includes(name) ? `${OWN}${name}.yaml` : name;
    if (!own.includes(name) && !/[./\\]/.test(name)) {
      const near = nearest(name, own);
      throw new CallError(`There is no lens "${name}". ${near ? `Did you mean "${near}"?` : `Lenses are ${own.join(', ')}; or name a file, as my-lens.yaml.`}`);
    }
    const parsed = parseLens(new TextDecoder().decode((await readInput(path, io)).bytes));
    if ('mistakes' in parsed) {
      const [first] = parsed.mistakes;
      throw new CallError(`${name}:${first?.line ?? 1}:${first?.column ?? 1}: ${first?.message ?? 'The lens cannot be read.'}`);
    }
    lenses.push(parsed.lens);
  }
  return joinLenses(lenses);
}
