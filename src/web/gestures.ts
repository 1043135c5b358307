import { limit, pan, zoom, type Window } from '../view/scale.ts';
import { show, zoomBy, zoomTo } from './actions.ts';
import type { Instrument } from './instrument.ts';
import type { State } from './state.ts';

/** Pixels a pointer may wander and still be a tap. */
const TAP = 4;

interface Drag {
  readonly kind: 'pan' | 'window' | 'pinch';
  readonly x: number;
  readonly y: number;
  readonly view: Window;
  /** Position in time where it began; of a window being changed, the end that stays. */
  readonly anchor: number;
  readonly apart: number;
  moved: boolean;
}

/**
 * Pointer and wheel on the instrument: drag pans, on the axis it marks off a window of time; pinch, or the wheel with a
 * modifier, zooms; the plain wheel is the page's. A click chooses, a double click zooms to an entry.
 */
export function listenToPointers(instrument: Instrument, state: State, chosen: (id: string | undefined) => void): void {
  const { surface } = instrument;
  const pointers = new Map<number, { x: number; y: number }>();
  let drag: Drag | undefined;
  /** What the last press was, if it was a tap; and the entry that was clicked. */
  let tapped: Drag['kind'] | undefined;
  let clicked: string | undefined;
  let cleared: Window | undefined;

  const at = (event: MouseEvent) => {
    const box = surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const idAt = ({ x, y }: { x: number; y: number }): string | undefined => {
    const row = instrument.rowAt(x, y);
    const chart = state.chart.peek();
    return row === undefined ? undefined : chart.item(chart.columns.order[row]!).id;
  };
  const spread = () => {
    const [a, b] = [...pointers.values()];
    return a && b ? { x: (a.x + b.x) / 2, apart: Math.max(20, Math.abs(a.x - b.x)) } : undefined;
  };
  const begin = (kind: Drag['kind'], { x, y }: { x: number; y: number }, anchor: number, apart = 0): void => {
    drag = { kind, x, y, view: state.view.peek(), anchor, apart, moved: false };
  };

  /** The end that stays when a drag on the axis begins at a pixel: the other end of the window where one is near, else here. */
  function anchorAt(x: number): number {
    const window = state.window.peek();
    const near = (day: number) => Math.abs(instrument.xOfDay(day) - x) < 7;
    if (window && near(window.from)) return window.to;
    if (window && near(window.to)) return window.from;
    return instrument.snap(x);
  }

  surface.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    const point = at(event);
    pointers.set(event.pointerId, point);
    surface.setPointerCapture(event.pointerId);
    const two = spread();
    if (two) begin('pinch', point, instrument.positionAt(two.x), two.apart);
    else if (instrument.onAxis(point.y) && !instrument.isStrip()) begin('window', point, anchorAt(point.x));
    else begin('pan', point, instrument.positionAt(point.x));
  });

  surface.addEventListener('pointermove', (event) => {
    const point = at(event);
    if (pointers.has(event.pointerId)) pointers.set(event.pointerId, point);
    if (drag === undefined) {
      const id = event.pointerType === 'touch' ? undefined : idAt(point);
      state.pointed.value = id;
      surface.style.cursor = instrument.onAxis(point.y) ? 'ew-resize' : id === undefined ? 'grab' : 'pointer';
      return;
    }
    if (!drag.moved && Math.abs(point.x - drag.x) <= TAP) return;
    if (!drag.moved && drag.kind === 'pan') surface.style.cursor = 'grabbing';
    drag.moved = true;
    const perPixel = (drag.view.to - drag.view.from) / instrument.width();
    if (drag.kind === 'pan') show(state, pan(drag.view, (drag.x - point.x) * perPixel));
    else if (drag.kind === 'window') {
      const end = instrument.snap(point.x);
      state.window.value = end === drag.anchor ? undefined : { from: Math.min(drag.anchor, end), to: Math.max(drag.anchor, end) };
    } else {
      const two = spread();
      if (two === undefined) return;
      const zoomed = zoom(drag.view, drag.apart / two.apart, drag.anchor);
      const under = zoomed.from + (two.x / instrument.width()) * (zoomed.to - zoomed.from);
      show(state, pan(zoomed, drag.anchor - under));
    }
  });

  const end = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return;
    const done = drag;
    drag = undefined;
    surface.style.cursor = '';
    tapped = done === undefined || done.moved || event.type === 'pointercancel' ? undefined : done.kind;
  };
  surface.addEventListener('pointerup', end);
  surface.addEventListener('pointercancel', end);
  surface.addEventListener('pointerleave', () => { if (drag === undefined) state.pointed.value = undefined; });

  // What is clicked comes into view below, and the instrument may move up with the page: the second click of two may be
  // over something else, and means what the first one was over.
  surface.addEventListener('click', (event) => {
    if (tapped === undefined || event.detail > 1) return;
    clicked = idAt(at(event));
    if (instrument.isStrip()) instrument.enlarge(true);
    else if (tapped === 'window') {
      cleared = state.window.peek();
      state.window.value = undefined;
    } else chosen(clicked);
  });
  surface.addEventListener('dblclick', (event) => {
    const point = at(event);
    const id = clicked;
    if (tapped === 'window') {
      if (cleared) show(state, { from: state.chart.peek().fold.onto(cleared.from), to: state.chart.peek().fold.onto(cleared.to) });
      state.window.value = cleared;
    } else if (id === undefined) zoomBy(state, 0.5, instrument.positionAt(point.x));
    else zoomTo(state, id);
  });

  surface.addEventListener('wheel', (event) => {
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 240 : 1;
    if (event.ctrlKey || event.metaKey || event.altKey) {
      event.preventDefault();
      state.pointed.value = undefined;
      // A pinch on a trackpad comes as small steps of a wheel with Ctrl.
      zoomBy(state, Math.exp(Math.max(-240, Math.min(240, event.deltaY * unit)) * (Math.abs(event.deltaY * unit) < 20 ? 0.01 : 0.0022)), instrument.positionAt(at(event).x));
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey) {
      event.preventDefault();
      const view = state.view.peek();
      const by = (Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.deltaY) * unit;
      show(state, limit(pan(view, (by / instrument.width()) * (view.to - view.from)), { from: -1e15, to: 1e15 }));
    }
  }, { passive: false });
}
