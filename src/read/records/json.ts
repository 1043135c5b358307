import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Problem } from '../blocks.ts';
import { LIMITS } from '../limits.ts';
import { tooDeep, type Tree } from './tree.ts';

/**
 * Reads JSON (also with comments and commas too many) with its places, as far as it goes.
 *
 * @param base Where `text` begins in the source.
 */
export function jsonTree(text: string, base = 0, deepest = LIMITS.depth): { readonly tree?: Tree; readonly problems: readonly Problem[] } {
  const deep = deeper(text, deepest);
  if (deep !== undefined) return { problems: [tooDeep(base + deep, deepest)] };
  const errors: ParseError[] = [];
  const node = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  const problems: Problem[] = first
    ? [{
        id: 'json',
        severity: 'error',
        message: `The JSON is broken here (${plain(printParseErrorCode(first.error))}); what could be read of it is kept.`,
        at: { start: base + Math.min(first.offset, text.length), end: base + Math.min(first.offset + first.length, text.length) },
        mend: 'Look for a comma, quotation mark or bracket that is missing or too much.',
      }]
    : [];
  return node ? { tree: convert(node, base), problems } : { problems };
}

/** Where brackets nest deeper than so many levels, counting outside strings; undefined where they do not. */
function deeper(text: string, deepest: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const char = text.charCodeAt(index);
    if (quoted) {
      if (char === 92) index++;
      else if (char === 34 || char === 10) quoted = false;
    } else if (char === 34) quoted = true;
    else if (char === 91 || char === 123) {
      if (++depth > deepest) return index;
    } else if (char === 93 || char === 125) depth--;
  }
  return undefined;
}

/** "CommaExpected" → "comma expected". */
const plain = (code: string): string => code.replace(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();

function convert(node: Node, base: number): Tree {
  const at = { start: base + node.offset, end: base + node.offset + node.length };
  if (node.type === 'array') return { kind: 'list', at, items: (node.children ?? []).map((child) => convert(child, base)) };
  if (node.type === 'object') {
    const fields = (node.children ?? []).flatMap(({ children }) => {
      const [name, value] = children ?? [];
      return name && value ? [{ name: String(name.value), at: { start: base + name.offset, end: base + name.offset + name.length }, value: convert(value, base) }] : [];
    });
    return { kind: 'map', at, fields };
  }
  const type = node.type === 'string' || node.type === 'number' || node.type === 'boolean' ? node.type : 'null';
  return { kind: 'scalar', at, type, text: type === 'null' ? '' : String(node.value) };
}
