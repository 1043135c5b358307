import { effect } from '@preact/signals';
import type { Instrument } from './instrument.ts';
import { articleOf, covered } from './prose.ts';
import type { State } from './state.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The box of an element's words, which is seldom the element's own. */
function wordsBox(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** A thin thread from an entry's bar to its place in the prose, while the pointer (or the focus) rests on either. */
export function drawThread(instrument: Instrument, state: State): void {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('class', 'thread');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  picture.append(path);
  document.body.append(picture);
  let due = 0;

  const pull = (): void => {
    due = 0;
    path.setAttribute('d', line() ?? '');
  };
  // Two frames on, when the instrument has drawn what the pointer is at.
  const later = (): void => { due ||= requestAnimationFrame(() => { due = requestAnimationFrame(pull); }); };

  function line(): string | undefined {
    const id = state.pointed.peek();
    const article = articleOf(id);
    const row = id === undefined ? -1 : state.chart.peek().rowOf(id);
    const bar = row < 0 ? undefined : instrument.pointOf(row);
    if (article === undefined || bar === undefined) return undefined;
    const surface = instrument.surface.getBoundingClientRect();
    const words = wordsBox(article.querySelector('.label') ?? article);
    const from = { x: surface.left + bar.x, y: surface.top + bar.y };
    const to = { x: words.right + 12, y: words.bottom + 2 };
    if (to.y < covered(instrument) || to.y > innerHeight || from.y < 0 || from.y > innerHeight) return undefined;
    const middle = Math.max(surface.bottom, from.y) + 8;
    return `M${from.x} ${from.y}V${middle}H${to.x}V${to.y}H${words.left}`;
  }

  effect(() => {
    for (const part of [state.pointed, state.view, state.chart]) void part.value;
    later();
  });
  addEventListener('scroll', later, { passive: true });
}
