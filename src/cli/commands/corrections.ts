import { CallError, defineCommand } from '../command.ts';
import { readingOf, readingOptions } from '../reading.ts';

export const corrections = defineCommand({
  id: 'corrections',
  summary: 'List the corrections beside a document, and which of them no longer apply.',
  description: `Where a reading is wrong, say so in a file \`NAME.annals.yaml\` beside the document NAME: one correction a line, keyed to the words, so that it outlives edits of the rest. The document itself is never written.

    - {merge: [Karzai, the president], as: Hamid Karzai}
    - {split: Clinton, in: "Clinton visits Hanoi", as: Hillary Clinton}
    - {drop: "the words of an event that is none"}
    - {type: "the words of an event", as: CONSULT}
    - {name: "talks of A and B", as: "the Geneva talks"}
    - {drop state: "talks of A and B"}

Where several entries have the same words, \`in: "other words of the entry"\` in a drop or a type says which is meant. The explorer that
\`annals open\` shows writes them too ("Correct", under the timeline).

Every command applies them; this one lists them, and ends with 1 where one no longer finds its words.`,
  arguments: 'FILE…',
  least: 1,
  options: { json: { type: 'boolean', summary: 'Print JSON Lines, one correction a line.' }, ...readingOptions },
  examples: [{ line: 'annals corrections timeline.md', says: 'what timeline.md.annals.yaml corrects' }],
  run: async ({ positionals, values }, io) => {
    const [{ accountOf }, { correctionsBeside }, { applyCorrections }] = await Promise.all([import('../accounts.ts'), import('../corrections.ts'), import('../../account/corrections.ts')]);
    const reading = await readingOf(values);
    let lost = 0;
    for (const path of positionals) {
      const beside = await correctionsBeside(path, io);
      if (!beside) {
        if (!values.json) io.out(`${path}: no corrections. Write them into "${path}.annals.yaml".\n`);
        continue;
      }
      if (beside.mistake) throw new CallError(beside.mistake);
      const account = await accountOf(path, io, { corrections: false, reading });
      const applied = applyCorrections(account, beside.corrections);
      for (const { line, correction } of beside.corrections) {
        const gone = applied.lost.find((each) => each.line === line && each.correction === correction);
        if (gone) lost++;
        if (values.json) io.out(`${JSON.stringify({ file: beside.path, line, ...correction, applies: gone === undefined, ...(gone && { why: gone.why }) })}\n`);
        else io.out(`${beside.path}:${line} ${correction.do}: ${gone ? `no longer applies: ${gone.why}` : 'applies'}\n`);
      }
    }
    return lost > 0 ? 1 : 0;
  },
});
