import { parseFragment } from 'parse5';

/** What a character reference of HTML stands for ("&nbsp;"); undefined where it is none. */
export function entity(written: string): string | undefined {
  const [node] = parseFragment(written).childNodes;
  const value = node && node.nodeName === '#text' && 'value' in node ? node.value : undefined;
  return value === written ? undefined : value;
}
