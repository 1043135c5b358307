import { expect, test } from 'vitest';
import { hasBrowser, opener } from './browser.ts';

const seated = { out: true, err: true };
const piped = { out: false, err: true };

test.each([
  ['a desktop',              seated, { DISPLAY: ':0' },                             'linux',  true],
  ['a Wayland desktop',      seated, { WAYLAND_DISPLAY: 'w' },                      'linux',  true],
  ['a Mac',                  seated, {},                                            'darwin', true],
  ['Windows',                seated, {},                                            'win32',  true],
  ['a server without screen', seated, {},                                           'linux',  false],
  ['over the network',       seated, { DISPLAY: ':10', SSH_CONNECTION: '10.0.0.1' }, 'linux', false],
  ['CI',                     seated, { DISPLAY: ':0', CI: 'true' },                 'linux',  false],
  ['a pipe',                 piped,  { DISPLAY: ':0' },                             'linux',  false],
] as const)('%s', (_, terminal, env, platform, expected) => expect(hasBrowser({ terminal, env }, platform)).toBe(expected));

test.each([['darwin', 'open'], ['linux', 'xdg-open'], ['win32', 'rundll32']] as const)('%s has an opener that takes the address as one word', (platform, command) => {
  const [first, ...rest] = opener('http://127.0.0.1:1/?a=1&b=2', platform);
  expect([first, rest.at(-1)]).toEqual([command, 'http://127.0.0.1:1/?a=1&b=2']);
});
