/** Colours and fonts of the canvas: those of the page's style sheet, as they are in its present theme. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  /** Behind what a search has found. */
  readonly mark: string;
  readonly sans: string;
  readonly serif: string;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
  /** Fine upright strokes in a colour, as near to each other as the density asks; solid for 1. */
  hatch(colour: string, density: number): string | CanvasPattern;
}

const COLOURS = { paper: '--paper', ink: '--ink', quiet: '--quiet', line: '--line', accent: '--accent', mark: '--mark' } as const;

/** Device pixels a CSS pixel; no more than three, which no eye tells from four. */
export const pixelRatio = (): number => Math.min(devicePixelRatio || 1, 3);

/** Reads the palette where `within` is; to be read again when theme, contrast or zoom change. */
export function readPalette(within: Element, context: CanvasRenderingContext2D): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  within.append(probe);
  const style = getComputedStyle(probe);
  const read = (name: string): string => {
    probe.style.color = `var(${name})`;
    return style.color;
  };
  const colours = Object.fromEntries(Object.entries(COLOURS).map(([name, property]) => [name, read(property)])) as { [name in keyof typeof COLOURS]: string };
  const font = (name: string): string => {
    probe.style.fontFamily = `var(${name})`;
    return style.fontFamily;
  };
  const fonts = { sans: font('--sans'), serif: font('--serif') };
  probe.remove();
  const ratio = pixelRatio();
  const made = new Map<string, string | CanvasPattern>();
  return {
    ...colours, ...fonts, ratio,
    hatch(colour, density) {
      const key = `${colour} ${density}`;
      const known = made.get(key);
      if (known !== undefined) return known;
      const pattern = density >= 1 ? colour : stripes(context, colour, density, ratio);
      made.set(key, pattern);
      return pattern;
    },
  };
}

/** Strokes on and pixels to the next: one fine stroke, the further apart the less is certain. */
const STROKES = [[0.6, 2, 3], [0.4, 1, 2], [0, 1, 4]] as const;

function stripes(context: CanvasRenderingContext2D, colour: string, density: number, ratio: number): string | CanvasPattern {
  const [, stroke, period] = STROKES.find(([least]) => density >= least) ?? STROKES[2];
  const tile = document.createElement('canvas');
  tile.width = Math.round(period * ratio);
  tile.height = 1;
  const on = tile.getContext('2d');
  if (on === null) return colour;
  on.fillStyle = colour;
  on.fillRect(0, 0, Math.max(1, Math.round(stroke * ratio)), 1);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio, 1 / ratio));
  return pattern ?? colour;
}
