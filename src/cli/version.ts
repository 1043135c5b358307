import { readFileSync } from 'node:fs';

/** As package.json says, found from here whether this runs from `src/cli` or is bundled in `dist/cli`. */
export const version: string = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
