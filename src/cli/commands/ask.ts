import { CallError, defineCommand } from '../command.ts';
import { confidentOption } from '../lens.ts';
import { readingOf, readingOptions } from '../reading.ts';

export const ask = defineCommand({
  id: 'ask',
  summary: 'Answer many questions about one document, each a line of JSON.',
  description: `Each line of QUESTIONS is an object with an "id", a "kind" (at, between, through, money, prisoners, quantity, instrument, who, bans) and the fields of the question under "ask"; each line printed is {"id", "answer"}. The answers come from the functions behind "at", "channels", "money", "instruments" and "actors", and every row carries its line and words.`,
  arguments: 'QUESTIONS FILE',
  least: 2,
  options: { confident: confidentOption, ...readingOptions },
  examples: [{ line: 'annals ask questions.jsonl timeline.md', says: 'answers line by line' }],
  run: async ({ positionals: [questions = '', file = ''], values }, io) => {
    const [{ accountOf }, { answer, QuestionError, questionKinds }, { readInput }] = await Promise.all([import('../accounts.ts'), import('../../ask/index.ts'), import('../input.ts')]);
    const account = await accountOf(file, io, { confident: values.confident ?? false, reading: await readingOf(values) });
    const lines = new TextDecoder().decode((await readInput(questions, io)).bytes).split('\n');
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue;
      const place = `${questions}:${index + 1}`;
      let asked: { id?: unknown; kind?: unknown; ask?: unknown };
      try {
        asked = JSON.parse(line) as typeof asked;
      } catch {
        throw new CallError(`${place}: the line is not JSON. Write one object {"id", "kind", "ask"} a line.`);
      }
      const kind = questionKinds.find((each) => each === asked.kind);
      if (kind === undefined) throw new CallError(`${place}: "kind" is ${JSON.stringify(asked.kind)}. Kinds are ${questionKinds.join(', ')}.`);
      try {
        io.out(`${JSON.stringify({ id: asked.id, answer: answer(account, kind, (asked.ask ?? {}) as Record<string, unknown>) })}\n`);
      } catch (error) {
        if (!(error instanceof QuestionError)) throw error;
        throw new CallError(`${place}: ${error.message}`);
      }
    }
    return 0;
  },
});
