/**
 * The manual's pages that are derived from the lists of commands and rules: `npm run docs` writes them, and a test holds
 * them against the lists.
 */
import { rules, severities, type Rule } from '../src/check/index.ts';
import { everywhere } from '../src/cli/arguments.ts';
import type { Command, Option } from '../src/cli/command.ts';
import { commands } from '../src/cli/commands/index.ts';
import { optionGroups, optionName, usage } from '../src/cli/manual.ts';
import { layoutKinds } from '../src/entries/index.ts';
import { formats, limitNames, type Format } from '../src/read/index.ts';

/** Contents by path within `docs/`. */
export async function docs(): Promise<ReadonlyMap<string, string>> {
  const loaded = await Promise.all(commands.map(({ load }) => load()));
  return new Map([
    ['commands/README.md', commandList(loaded)],
    ...loaded.map((command): [string, string] => [`commands/${command.id}.md`, commandPage(command)]),
    ['checks.md', checksPage(rules)],
    ['formats.md', formatsPage(formats)],
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

${optionGroups(command.options).map(({ title, options }) => `## ${title}\n\n${optionTable(options)}\n\n`).join('')}## Examples

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

const formatsPage = (all: readonly Format[]): string => `${derived}
# Formats

\`annals FILE\` reads a chronology in the file it is in. The format is known by the file's beginning or its ending; what
we do not know is read as Markdown, which plain text is too. Everywhere the layout is found and not configured, every word
keeps its place, and the place is said as the format's users know it: line and column, \`Sheet1!B7\`, "page 2, table 2, row 4",
"page 3", \`/events/3\`, an event's UID, an element of a page as a CSS selector.

Text is read as UTF-8 or UTF-16; an older encoding (Windows-1252, 1250, 1251, 1256, KOI8-R, GB18030, Big5, Shift-JIS,
EUC-JP) is found and said. Entities of XML are not expanded, names that lead out of an archive passed over; nothing that a
document names is fetched or run. What a file may cost has limits, each with its option:

| limit | | unless given |
|---|---|---|
${limitNames.map(({ id, value, usual, summary }) => `| \`--limit-${id} ${value}\` | ${cell(summary)} | ${usual} |`).join('\n')}

## Layouts

\`annals read --explain\` says which of these it found where, how many places fit, what was left out and why. Where it is wrong,
\`--layout\` (and \`--order\`, \`--language\`, \`--calendar\`, \`--reference\`) on every command that reads documents says how to read, and so
does the document itself: \`annals: {layout: table, order: dmy}\` in the front matter of Markdown, a field \`annals\` at the top of JSON
and YAML, \`<meta name="annals:layout" content="table">\` in HTML, \`:annals-layout: table\` in AsciiDoc, \`#+ANNALS_LAYOUT: table\` in Org,
\`% annals-layout: table\` in LaTeX. \`none\` says that a document is no chronology.

| layout | what the entries are |
|---|---|
${layoutKinds.map(({ id, summary }) => `| \`${id}\` | ${cell(summary)} |`).join('\n')}

## Formats

| format | endings | what is read |
|---|---|---|
${all.map(({ id, extensions, summary }) => `| [${id}](#${id}) | ${extensions.map((ending) => `\`.${ending}\``).join(' ')} | ${cell(summary)} |`).join('\n')}

${all.map(({ id, summary, leaves, example, load }) => `## ${id}

${summary}. ${leaves}

${load ? `\`\`\`\n${example}\n\`\`\`` : example}`).join('\n\n')}
`;
