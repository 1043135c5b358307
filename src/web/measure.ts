import type { Measure } from '../view/label.ts';

/**
 * Measures text by its letters, each asked of the canvas once: a label costs a few additions. Kerning is left out, which
 * errs by a pixel or two on the wide side.
 */
export function measureIn(context: CanvasRenderingContext2D, font: string): Measure {
  const known = new Float64Array(1024).fill(-1);
  const others = new Map<string, number>();
  const ask = (letter: string): number => {
    context.font = font;
    return context.measureText(letter).width;
  };
  return (text) => {
    let width = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 1024) {
        let one = known[code]!;
        if (one < 0) known[code] = one = ask(text[at]!);
        width += one;
      } else {
        const letter = String.fromCodePoint(text.codePointAt(at)!);
        at += letter.length - 1;
        let one = others.get(letter);
        if (one === undefined) others.set(letter, (one = ask(letter)));
        width += one;
      }
    }
    return width;
  };
}
