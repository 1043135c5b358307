import type { Command } from '../command.ts';

/** A command's name, and the way to the rest of it, loaded only when it is called or explained. */
export interface Listed {
  readonly id: string;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order of the help. */
export const commands: readonly Listed[] = [
  { id: 'open', load: async () => (await import('./open.ts')).open },
  { id: 'read', load: async () => (await import('./read.ts')).read },
  { id: 'check', load: async () => (await import('./check.ts')).check },
  { id: 'build', load: async () => (await import('./build.ts')).build },
  { id: 'dates', load: async () => (await import('./dates.ts')).dates },
  { id: 'at', load: async () => (await import('./at.ts')).at },
  { id: 'find', load: async () => (await import('./find.ts')).find },
  { id: 'actors', load: async () => (await import('./actors.ts')).actors },
  { id: 'money', load: async () => (await import('./money.ts')).money },
  { id: 'channels', load: async () => (await import('./channels.ts')).channels },
  { id: 'instruments', load: async () => (await import('./instruments.ts')).instruments },
  { id: 'corrections', load: async () => (await import('./corrections.ts')).corrections },
  { id: 'ask', load: async () => (await import('./ask.ts')).ask },
  { id: 'help', load: async () => (await import('./help.ts')).help },
];
