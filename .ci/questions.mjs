/**
 * Asks a folder's questions.jsonl of the document beside it, as `npm run questions` does, and has the answers scored.
 * Prints the scorer's lines.
 *
 *   node .ci/questions.mjs FOLDER
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder = '../shared/seed'] = process.argv.slice(2);
const questions = join(root, folder, 'questions.jsonl');
const { file } = JSON.parse(readFileSync(join(root, folder, 'facts.json'), 'utf8'));
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });

const asked = run(join(root, 'bin/annals.js'), 'ask', questions, join(root, folder, file));
const scratch = mkdtempSync(join(tmpdir(), 'annals-answers-'));
const answers = join(scratch, 'answers.jsonl');
writeFileSync(answers, asked.stdout);
const { stdout, stderr } = run(join(root, '../shared/tools/score-questions.mjs'), '--questions', questions, answers);
rmSync(scratch, { recursive: true });
process.stdout.write(`${asked.stderr}${stdout}${stderr}`);
