import type { Io } from './io.ts';

/** How far a long run is: a line on standard error that is written over, only where a person looks at it. */
export interface Progress {
  /** One more is done; what follows it on standard error begins on a clean line. */
  readonly step: (err: string) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

const SILENT: Progress = { step: () => undefined, clear: () => undefined };

/** Shown after half a second, and ten times a second at most. */
export function progressOf(total: number, { terminal, err }: Pick<Io, 'terminal' | 'err'>, things = 'files'): Progress {
  if (!terminal.err || total < 2) return SILENT;
  let done = 0;
  let shown = Date.now() + 400;
  let stands = false;
  const clear = (): void => {
    if (stands) err('\r\u001b[K');
    stands = false;
  };
  return {
    step: (text) => {
      done++;
      if (text !== '' || terminal.out) clear();
      if (text !== '' || done === total || Date.now() - shown < 100) return;
      shown = Date.now();
      stands = true;
      err(`\r${done} of ${total} ${things}\u001b[K`);
    },
    clear: terminal.out ? clear : () => { if (done === total) clear(); },
  };
}
