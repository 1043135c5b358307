/**
 * The manual's pages that are derived from the lists of commands and rules: `npm run docs` writes them, and a test holds
 * them against the lists.
 */
import { rules, severities, type Rule } from '../src/check/index.ts';
import { everywhere } from '../src/cli/arguments.ts';
import type { Command, Option } from '../src/cli/command.ts';
import { commands } from '../src/cli/commands/index.ts';
import { optionName, usage } from '../src/cli/manual.ts';

/** Contents by path within `docs/`. */
export async function docs(): Promise<ReadonlyMap<string, string>> {
  const loaded = await Promise.all(commands.map(({ load }) => load()));
  return new Map([
    ['commands/README.md', commandList(loaded)],
    ...loaded.map((command): [string, string] => [`commands/${command.id}.md`, commandPage(command)]),
    ['checks.md', checksPage(rules)],
  ]);
}

const derived = '<!-- Written by `npm run docs` from the lists in src. Change it there. -->\n';

const commandList = (all: readonly Command[]): string => `${derived}
# Commands

\`annals FILE…\` opens what you have; everything else is a command of its own.

| command | what it does |
|---|---|
${all.map((command) => `| [\`${cell(usage(command))}\`](${command.id}.md) | ${cell(command.summary)} |`).join('\n')}

Every command takes these options:

${optionTable(everywhere)}

Exit codes: 0 done; 1 done, and there are findings at or above the asked severity (or, under \`--strict\`, a file held no
chronology); 2 the call was wrong or a file could not be read. What commands print on standard output are facts, on standard
error what is said beside them.
`;

const commandPage = (command: Command): string => `${derived}
# \`${usage(command)}\`

${command.summary}

${command.description}

${Object.keys(command.options).length === 0 ? '' : `## Options\n\n${optionTable(command.options)}\n\n`}## Examples

${command.examples.map(({ line, says }) => `\`\`\`\n${line}\n\`\`\`\n${says[0]?.toUpperCase() ?? ''}${says.slice(1).replace(/\.$/u, '')}.`).join('\n\n')}
`;

const optionTable = (options: Readonly<Record<string, Option>>): string =>
  `| option | |\n|---|---|\n${Object.entries(options)
    .map(([name, option]) => `| \`${cell(optionName(name, option))}\` | ${cell(option.summary)} |`)
    .join('\n')}`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const checksPage = (all: readonly Rule[]): string => `${derived}
# Checks

What [\`annals check\`](commands/check.md) looks for. Severities, mildest first: ${severities.join(', ')}. Problems of the file
itself (its encoding, its front matter) are reported as \`file/…\`.

| rule | severity | |
|---|---|---|
${all.map(({ id, severity, summary }) => `| [\`${id}\`](#${id}) | ${severity} | ${cell(summary)} |`).join('\n')}
${all.map(rulePage).join('')}`;

const rulePage = ({ id, severity, summary, why, bad, good }: Rule): string => `
## ${id}

${summary} (${severity})

${why}

Reported:

\`\`\`\`markdown
${bad.trim()}
\`\`\`\`

Not reported:

\`\`\`\`markdown
${good.trim()}
\`\`\`\`
`;
