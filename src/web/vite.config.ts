import { defineConfig } from 'vite';

/**
 * One classic script, so that a published page works from a folder on disk too (browsers load no modules from there),
 * with its styles inside: they are adopted by the document, which a Content-Security-Policy allows.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    outDir: '../../dist/web',
    emptyOutDir: true,
    modulePreload: false,
    license: { fileName: 'LICENSES.md' },
    rollupOptions: {
      input: new URL('main.ts', import.meta.url).pathname,
      output: { format: 'iife', entryFileNames: 'annals.js' },
    },
  },
});
