import { spawn } from 'node:child_process';
import type { Io } from './io.ts';

/** Whether a browser may be opened: somebody sits at the terminal, and there is a screen. */
export function hasBrowser({ terminal, env }: Pick<Io, 'terminal' | 'env'>, platform: NodeJS.Platform = process.platform): boolean {
  if (!terminal.out || env['CI'] || env['SSH_CONNECTION']) return false;
  return platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

/** The platform's own way to open an address. */
export const opener = (address: string, platform: NodeJS.Platform = process.platform): readonly [command: string, ...args: string[]] =>
  platform === 'darwin' ? ['open', address] : platform === 'win32' ? ['rundll32', 'url.dll,FileProtocolHandler', address] : ['xdg-open', address];

/** Opens an address in the user's browser. Where that fails nothing is said: the address was printed. */
export function openBrowser(address: string): void {
  const [command, ...args] = opener(address);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
