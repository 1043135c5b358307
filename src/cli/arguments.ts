import { parseArgs } from 'node:util';
import { CallError, type Args, type Command, type Option } from './command.ts';
import { nearest } from './nearest.ts';

/** Options that every command has. */
export const everywhere: Readonly<Record<string, Option>> = {
  help: { type: 'boolean', short: 'h', summary: 'Say how the command is used.' },
  debug: { type: 'boolean', summary: 'Where something breaks, show where in Annals.' },
};

/**
 * Holds the command line against a command's options.
 * parseArgs only splits: its own complaints are for programmers, so ours are made from its tokens.
 * @throws {CallError} One plain sentence for the first thing that is wrong.
 */
export function parseArguments(command: Command, argv: readonly string[]): Args {
  const options = { ...command.options, ...everywhere };
  const forNode = Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple }]) => [name, { type, ...(short && { short }), ...(multiple && { multiple }) }]),
  );
  const { values, positionals, tokens } = parseArgs({ args: [...argv], options: forNode, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) if (token.kind === 'option') checkOption(command, options, token);
  return { positionals, values: { ...values } as Args['values'] };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function checkOption(command: Command, options: Readonly<Record<string, Option>>, { name, rawName, value, inlineValue }: OptionToken): void {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const near = nearest(name, Object.keys(options));
    const hint = near ? `Did you mean "--${near}"?` : `"annals help ${command.id}" lists them.`;
    throw new CallError(`"annals ${command.id}" has no option "${rawName}". ${hint}`);
  }
  if (option.type === 'boolean') {
    if (value !== undefined) throw new CallError(`"${rawName}" takes no value, and was given "${value}". Write "${rawName}" alone.`);
    return;
  }
  const wanted = option.value ?? 'VALUE';
  if (value === undefined || value === '') throw new CallError(`"${rawName}" needs a value. Write "${rawName} ${wanted}".`);
  if (!inlineValue && value.length > 1 && value.startsWith('-')) {
    throw new CallError(`"${rawName}" needs a value, and the next word is the option "${value}". Write "${rawName} ${wanted}".`);
  }
  if (option.choices && !option.choices.includes(value)) {
    const near = nearest(value, option.choices);
    throw new CallError(`"${rawName}" cannot be "${value}"${near ? ` (did you mean "${near}"?)` : ''}: it is one of ${option.choices.join(', ')}.`);
  }
}
