/**
 * Where YAML nests deeper than so many levels, as an offset; undefined where it does not. Counted by indentation, by `- - -` on one
 * line and by brackets, which may count too much where brackets stand in words, but never too little. Linear.
 */
export function tooDeepYaml(text: string, deepest: number): number | undefined {
  const indents: number[] = [];
  let brackets = 0;
  for (const { index, 0: line, 1: lead = '', 2: marks = '' } of text.matchAll(/^([ \t]*)((?:[-?:][ \t]+)*)[^\r\n]*/gm)) {
    if (line.trim() === '') continue;
    while (indents.length > 0 && (indents.at(-1) as number) >= lead.length) indents.pop();
    indents.push(lead.length);
    const block = indents.length + (marks.match(/[-?:]/g)?.length ?? 0);
    if (brackets === 0 && block > deepest) return index;
    for (let at = 0; at < line.length; at++) {
      const sign = line[at];
      if (sign === '[' || sign === '{') brackets++;
      else if ((sign === ']' || sign === '}') && brackets > 0) brackets--;
      if (brackets > deepest) return index + at;
    }
  }
  return undefined;
}
