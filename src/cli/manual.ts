import { everywhere } from './arguments.ts';
import type { Command, Option } from './command.ts';

/** The text of `annals help`: every command with its sentence. */
export function overview(commands: readonly Command[]): string {
  return [
    'Annals reads a chronology as people write it and turns it into a timeline.',
    '',
    'Usage: annals FILE…            open what you have',
    '       annals COMMAND …',
    '',
    'Commands:',
    ...columns(commands.map((command) => [`  ${usage(command).replace(/^annals /, '')}`, command.summary])),
    '',
    'Options:',
    ...columns([['  --version', 'Print the version.'], ...optionRows(everywhere)]),
    '',
    '"annals help COMMAND" explains one command.',
    '',
  ].join('\n');
}

/** The text of `annals help COMMAND`. */
export function commandHelp(command: Command): string {
  return [
    command.summary,
    '',
    `Usage: ${usage(command)} [OPTION…]`.replace(/ \[OPTION…\]$/, Object.keys(command.options).length ? ' [OPTION…]' : ''),
    '',
    plain(command.description),
    '',
    ...optionGroups({ ...command.options, ...everywhere }).flatMap(({ title, options }) => [`${title}:`, ...columns(optionRows(options)), '']),
    'Examples:',
    ...command.examples.flatMap(({ line, says }) => [`  ${line}`, `      ${says}`]),
    '',
  ].join('\n');
}

/** Options under the titles that help has for them. */
export function optionGroups(options: Readonly<Record<string, Option>>): { readonly title: string; readonly options: Readonly<Record<string, Option>> }[] {
  const titled = [[undefined, 'Options'], ['reading', 'How documents are read, instead of what Annals finds (front matter may say the same)'], ['limits', 'What a file may cost']] as const;
  return titled.map(([group, title]) => ({ title, options: Object.fromEntries(Object.entries(options).filter(([, option]) => option.group === group)) })).filter((one) => Object.keys(one.options).length > 0);
}

/** "annals read FILE…" */
export const usage = (command: Command): string => `annals ${command.id} ${command.arguments}`.trim();

/** "-o, --out DIR" */
export function optionName(name: string, { short, type, value, choices }: Option): string {
  const flag = `${short ? `-${short}, ` : ''}--${name}`;
  return type === 'boolean' ? flag : `${flag} ${choices ? choices.join('|') : (value ?? 'VALUE')}`;
}

/** Markdown as a terminal shows it: links by their words. */
const plain = (markdown: string): string => markdown.replaceAll(/\[([^\]]+)\]\([^)]*\)/gu, '$1').replaceAll('`', '"');

const optionRows = (options: Readonly<Record<string, Option>>): [string, string][] =>
  Object.entries(options).map(([name, option]) => [`  ${optionName(name, option)}`, option.summary]);

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`);
}
