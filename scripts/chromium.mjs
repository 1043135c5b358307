/**
 * Finds the Chromium that the tests use, or puts one there.
 * CHROMIUM names one; else the usual names on the PATH and the usual places; else, as root with apt, Debian's is installed.
 * Run by itself it prints the path, or one sentence that says what to install, and exits with 1.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder ? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`] : [];
  }),
];

/**
 * The path of an installed Chromium, or undefined.
 * @returns {string | undefined}
 */
export function findChromium() {
  if (process.env.CHROMIUM) return runs(process.env.CHROMIUM) ? process.env.CHROMIUM : undefined;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...places].find(runs);
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function install() {
  const apt = spawnSync('apt-get', ['--version']).status === 0;
  if (!apt || process.getuid?.() !== 0 || process.env.CHROMIUM) return;
  process.stderr.write('No Chromium found; installing Debian’s for the browser tests.\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update', '-q'], ['install', '-qy', '--no-install-recommends', 'chromium', 'fonts-dejavu-core', 'fonts-noto-core']]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!findChromium()) install();
  const path = findChromium();
  if (path) process.stdout.write(`${path}\n`);
  else {
    const named = process.env.CHROMIUM ? `CHROMIUM names "${process.env.CHROMIUM}", which cannot be run. ` : '';
    process.stderr.write(`${named}The browser tests need Chromium, Chrome or Edge: install one (on Debian or Ubuntu: apt-get install chromium), or name one in CHROMIUM.\n`);
    process.exitCode = 1;
  }
}
