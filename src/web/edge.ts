import type { Instrument } from './instrument.ts';

const KEPT = 'annals-height';

const stored = (): number | undefined => {
  try {
    return Number(localStorage.getItem(KEPT)) || undefined;
  } catch {
    return undefined;
  }
};

const store = (height: number | undefined): void => {
  try {
    if (height === undefined) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, String(height));
  } catch {
    // A page on disk may keep nothing: then the height lasts as long as the page.
  }
};

/** The lower edge of the instrument: dragged, or moved with the arrow keys, it sets the height; double-clicked, as high as needed. */
export function addEdge(instrument: Instrument): void {
  const edge = document.createElement('div');
  edge.className = 'edge';
  edge.tabIndex = 0;
  edge.setAttribute('role', 'separator');
  edge.setAttribute('aria-orientation', 'horizontal');
  edge.setAttribute('aria-label', 'Height of the timeline');
  instrument.element.append(edge);
  const say = (): void => {
    edge.setAttribute('aria-valuemin', '96');
    edge.setAttribute('aria-valuemax', String(Math.round(innerHeight * 0.85)));
    edge.setAttribute('aria-valuenow', String(Math.round(instrument.height())));
  };
  const set = (height: number | undefined): void => {
    instrument.resize(height);
    store(height);
    requestAnimationFrame(say);
  };
  if (stored() !== undefined) instrument.resize(stored());
  requestAnimationFrame(say);
  let from: { readonly y: number; readonly height: number } | undefined;
  edge.addEventListener('pointerdown', (event) => {
    from = { y: event.clientY, height: instrument.height() };
    edge.setPointerCapture(event.pointerId);
    event.preventDefault();
    edge.focus();
  });
  edge.addEventListener('pointermove', (event) => { if (from) set(from.height + event.clientY - from.y); });
  const done = () => { from = undefined; };
  edge.addEventListener('pointerup', done);
  edge.addEventListener('pointercancel', done);
  edge.addEventListener('dblclick', () => set(undefined));
  edge.addEventListener('keydown', (event) => {
    const { key } = event;
    if (key === 'ArrowUp' || key === 'ArrowDown') set(instrument.height() + (key === 'ArrowUp' ? -23 : 23));
    else if (key === 'Home') set(0);
    else if (key === 'End') set(innerHeight);
    else return;
    // Not the page's to scroll, nor the timeline's to step.
    event.preventDefault();
    event.stopPropagation();
  });
}

/** On a narrow screen: makes the enlarged timeline a strip again. */
export function addFold(instrument: Instrument): void {
  const fold = document.createElement('button');
  fold.type = 'button';
  fold.className = 'fold';
  fold.textContent = '×';
  fold.setAttribute('aria-label', 'Make the timeline small again');
  fold.addEventListener('click', () => {
    instrument.enlarge(false);
    instrument.surface.focus({ preventScroll: true });
  });
  instrument.element.append(fold);
}
