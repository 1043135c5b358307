/**
 * Starts the bundled program. Compiling it costs a cold start more than reading a chronology does, so the build keeps V8's
 * compiled code beside each bundle (`*.cache`). Where it does not fit (another version of Node, a changed bundle) V8 refuses it
 * and compiles as usual: nothing depends on it but the time.
 *
 * @see https://nodejs.org/docs/latest-v20.x/api/vm.html#scriptcreatecacheddata
 */
import { readFileSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

// Most runs end before code that V8 optimises has paid for the optimising: it may wait eight times as long as it does by
// itself (132 KiB of bytecode). Measured on a cold `annals read`: a tenth less time.
setFlagsFromString('--interrupt-budget=1081344');

/** Set by the build: at the end, write down what was compiled. */
const keeping = process.env.ANNALS_KEEP_COMPILED === '1';
const compiled = new Map();

const here = dirname(fileURLToPath(import.meta.url));
// oxlint-disable-next-line no-underscore-dangle
const compileAsUsual = Module.prototype._compile;
// Node has no public way to hand compiled code to `require`; this is the one that the compile caches of the registry take.
// oxlint-disable-next-line no-underscore-dangle
Module.prototype._compile = function compile(content, filename, ...rest) {
  if (!filename.endsWith('.cjs') || dirname(filename) !== here) return compileAsUsual.call(this, content, filename, ...rest);
  const script = new Script(Module.wrap(content), { filename, cachedData: keptOf(filename) });
  if (keeping) compiled.set(`${filename}.cache`, script);
  return script.runInThisContext().call(this.exports, this.exports, createRequire(filename), this, filename, dirname(filename));
};

function keptOf(filename) {
  try {
    return readFileSync(`${filename}.cache`);
  } catch {
    return undefined;
  }
}

if (keeping) process.on('exit', () => {
  for (const [path, script] of compiled) writeFileSync(path, script.createCachedData());
});

/** What a bundle beside this file gives out. */
export const launch = createRequire(import.meta.url);
