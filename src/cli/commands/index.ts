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
  { id: 'help', load: async () => (await import('./help.ts')).help },
];
