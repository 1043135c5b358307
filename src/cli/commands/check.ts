import type { Severity } from '../../check/index.ts';
import { defineCommand } from '../command.ts';
import { readingOf, readingOptions } from '../reading.ts';

export const check = defineCommand({
  id: 'check',
  summary: 'List the likely mistakes of a chronology.',
  description: `Prints one line a finding, \`file:line:column severity message [rule]\`, which terminals and editors link to the place,
and below it the other place where there are two. Only what cannot be right is reported as a warning: dates that may agree are left
alone. The rules are explained in [checks](../checks.md).

Ends with 1 where there is a finding of at least the asked severity.`,
  arguments: 'FILE…',
  least: 1,
  options: {
    json: { type: 'boolean', summary: 'Print one JSON object a file for programs.' },
    severity: { type: 'string', value: 'SEVERITY', choices: ['info', 'warning', 'error'], summary: 'Report only what is at least as severe; everything unless given.' },
    ...readingOptions,
  },
  examples: [
    { line: 'annals check timeline.md', says: 'lists everything that may be wrong' },
    { line: 'annals check --severity warning docs/', says: 'lists warnings and errors of every document in a folder, for a script' },
  ],
  run: async ({ positionals, values }, io) => {
    const { eachAccount } = await import('../accounts.ts');
    const [{ atLeast, checkAccount, findingsAsJson, findingsForPeople }, { inkFor }] = await Promise.all([
      import('../../check/index.ts'),
      import('../colour.ts'),
    ]);
    const reading = await readingOf(values);
    const least = (values.severity ?? 'info') as Severity;
    const counts = { files: 0, entries: 0, findings: 0 };
    const whole = await eachAccount(positionals, io, (account) => {
      const findings = checkAccount(account).filter((finding) => atLeast(finding, least));
      counts.files++;
      counts.entries += account.entries.length;
      counts.findings += findings.length;
      if (values.json) {
        const { path, sha256 } = account.source;
        io.out(`${JSON.stringify({ annals: 1, source: { path, ...(sha256 !== undefined && { sha256 }) }, findings: findingsAsJson(account.source, findings), ...(account.why !== undefined && { why: account.why }) })}\n`);
        return;
      }
      for (const line of findingsForPeople(account.source, findings, inkFor(io.colour))) io.out(`${line}\n`);
      if (account.why !== undefined) io.err(`annals: ${account.source.path}: ${account.why}\n`);
    }, { reading });
    if (!values.json && whole) io.err(`${counted(counts.findings, 'finding')} in ${counted(counts.entries, 'entry', 'entries')} of ${counted(counts.files, 'file')}.\n`);
    if (!whole) return 2;
    return counts.findings > 0 ? 1 : 0;
  },
});

const counted = (count: number, one: string, many = `${one}s`): string => `${count === 0 ? 'No' : count} ${count === 1 ? one : many}`;
