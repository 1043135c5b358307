import type { Nodes } from 'mdast';

/** Where reference links lead: by the identifier of `[id]: address "title"`. */
export type Addresses = ReadonlyMap<string, { readonly url: string; readonly title?: string }>;

/** All link definitions below a node; the first of a name counts, as CommonMark says. */
export function definitionsBelow(root: Nodes): Addresses {
  const found = new Map<string, { url: string; title?: string }>();
  const visit = (node: Nodes): void => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, { url: node.url, ...(node.title ? { title: node.title } : {}) });
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}
