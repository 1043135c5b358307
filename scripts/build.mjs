/**
 * Builds everything into dist/:
 * 1. the typed library, one file a module, by tsc;
 * 2. the program, bundled with all it depends on: loading some eighty small Markdown modules one by one
 *    costs a cold start more than reading a chronology does. What a command alone needs stays in chunks of its own, and what
 *    V8 compiles of them is kept beside them (`launch.mjs`);
 * 3. the explorer, for the browser, and the fonts of its pages.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

rmSync(at('dist'), { recursive: true, force: true });

const { status } = spawnSync(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const quiet = { root, configFile: false, logLevel: 'warn', publicDir: false };

/** Every file that is loaded costs a cold start about a millisecond: what reading always needs comes in one, Markdown in another. */
const together = [
  { name: 'frame', test: /src\/cli\/(?:command|nearest|arguments|io)\.ts$/, priority: 1 },
  { name: 'reading', test: /src\/(?:text|dates|entries)\/|src\/account\/(?:compose|read-account|settings|setting-names)\.ts$|src\/mentions\/times\.ts$|src\/read\/(?:read-document|decode|formats|limits|sniff|index)\.ts$|src\/cli\/(?:accounts|archives|calendar|explain|input|lens|magic|many|print-document|progress|reading|table|text|colour)\.ts$/ },
  { name: 'story', test: /src\/(?:mentions|events)\// },
  { name: 'markdown', test: /src\/read\/(?:markdown\/|front-matter|source-of|blocks)|node_modules\/(?:smol-toml|micromark|mdast)/ },
  { name: 'yaml', test: /node_modules\/yaml\//, priority: 2 },
];

await build({
  ...quiet,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    outDir: at('dist/cli'),
    target: 'node20.19',
    minify: true,
    license: { fileName: 'LICENSES.md' },
    rollupOptions: { input: { main: at('src/cli/main.ts'), worker: at('src/cli/worker.ts'), 'part-worker': at('src/cli/part-worker.ts') }, output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs', codeSplitting: { groups: together } } },
  },
});

copyFileSync(at('scripts/launch.mjs'), at('dist/cli/launch.js'));
writeFileSync(at('dist/cli/main.js'), "import { launch } from './launch.js';\nexport const { main } = launch('./main.cjs');\n");
for (const worker of ['worker', 'part-worker']) writeFileSync(at(`dist/cli/${worker}.js`), `import { launch } from './launch.js';\nlaunch('./${worker}.cjs');\n`);
for (const words of [['read'], ['read', '--json'], ['check']]) {
  spawnSync(process.execPath, [at('bin/annals.js'), ...words, at('examples/us-iran-diplomacy.md')], { env: { ...process.env, ANNALS_KEEP_COMPILED: '1' } });
}

await build({ root: at('src/web'), configFile: at('src/web/vite.config.ts'), logLevel: 'warn', build: { outDir: at('dist/web'), emptyOutDir: true } });

const fonts = at('node_modules/@fontsource/source-serif-4');
mkdirSync(at('dist/web/fonts'));
for (const [range, weight, style] of [['latin', 400, 'normal'], ['latin', 400, 'italic'], ['latin', 600, 'normal'], ['latin-ext', 400, 'normal'], ['latin-ext', 400, 'italic']]) {
  copyFileSync(`${fonts}/files/source-serif-4-${range}-${weight}-${style}.woff2`, at(`dist/web/fonts/serif-${range.replace('latin-ext', 'ext')}-${weight}-${style}.woff2`));
}
copyFileSync(`${fonts}/LICENSE`, at('dist/web/fonts/LICENSE'));
