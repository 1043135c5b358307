/**
 * Holds what is read of whole chronologies against what careful readers found in them: our own stories here, and those of
 * ../shared where they are there. The floors are what must be true; docs/reading.md has what was measured.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAccount } from '../src/account/index.ts';
import { answer, type QuestionKind } from '../src/ask/index.ts';
import { annalsJson } from '../src/write/annals-json.ts';

const shared = resolve(import.meta.dirname, '../../shared');
const tools = join(shared, 'tools');
const there = existsSync(join(tools, 'score-facts.mjs'));
const own = join(import.meta.dirname, 'stories');
const given = ['seed', 'stories/libya', 'stories/kosovo'].map((folder) => join(shared, folder));
const stories = [...readdirSync(own).filter((name) => name.endsWith('.facts.json')).map((name) => join(own, name)), ...given.map((folder) => join(folder, 'facts.json')).filter((path) => existsSync(path))];

const folder = mkdtempSync(join(tmpdir(), 'annals-facts-'));
const documentOf = (facts: string): string => join(dirname(facts), (JSON.parse(readFileSync(facts, 'utf8')) as { file: string }).file);
const score = (script: string, ...args: string[]): string => spawnSync(process.execPath, [join(tools, script), ...args], { encoding: 'utf8' }).stdout;

if (!there) console.warn('facts: ../shared is not there, so stories are only read, not scored');

describe.each(stories)('%s', (facts) => {
  test('every span is true to the document', async () => {
    const path = documentOf(facts);
    const text = readFileSync(path, 'utf8');
    const { entries, states } = annalsJson(await readAccount(text, { path }));
    expect(entries.length).toBeGreaterThan(5);
    expect(states.length).toBeGreaterThan(0);
    for (const { at, mentions, events } of entries) {
      for (const mention of mentions as readonly { at: { start: number; end: number }; text: string }[]) expect(text.slice(mention.at.start, mention.at.end)).toBe(mention.text);
      for (const { evidence } of events as readonly { evidence: { start: number; end: number } }[]) expect(at.start <= evidence.start && evidence.start < evidence.end && evidence.end <= at.end).toBe(true);
    }
  });

  test.runIf(there)('mentions, events and states are as good as promised', async () => {
    const path = documentOf(facts);
    const file = join(folder, `${stories.indexOf(facts)}.json`);
    writeFileSync(file, JSON.stringify(annalsJson(await readAccount(readFileSync(path, 'utf8'), { path }))));
    const out = score('score-facts.mjs', '--facts', facts, '--cmd', `cat '${file}'`, path);
    const [, mentions, events, states] = /TOTAL mentions-F1 ([\d.]+) events-F1 ([\d.]+) states-F1 ([\d.]+)/.exec(out) ?? [];
    expect(out).toContain(' 0 not honest');
    expect({ mentions: Number(mentions) >= 92, events: Number(events) >= 75, states: Number(states) >= (facts.startsWith(own) ? 75 : 85), out }).toMatchObject({ mentions: true, events: true, states: true });
  });
});

describe.runIf(there).each(given.map((each) => join(each, 'questions.jsonl')).filter((path) => existsSync(path)))('%s', (questions) => {
  test('questions are answered as well as promised', async () => {
    const path = documentOf(join(dirname(questions), 'facts.json'));
    const account = await readAccount(readFileSync(path, 'utf8'), { path });
    const file = join(folder, `answers-${given.indexOf(dirname(questions))}.jsonl`);
    const asked = readFileSync(questions, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; kind: QuestionKind; ask: Record<string, unknown> });
    writeFileSync(file, asked.map(({ id, kind, ask }) => JSON.stringify({ id, answer: answer(account, kind, ask) })).join('\n'));
    const out = score('score-questions.mjs', '--questions', questions, file);
    expect(Number(/score ([\d.]+)\s*$/.exec(out)?.[1])).toBeGreaterThanOrEqual(questions.includes('seed') ? 90 : 80);
  });
});
