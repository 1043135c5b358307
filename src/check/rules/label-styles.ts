import type { AccountEntry } from '../../account/account.ts';
import type { Objection, Rule } from '../rule.ts';

/** One way in which labels are written, as the words for a style and how to see which of its styles a label has. */
interface Feature {
  readonly name: string;
  /** The style in the author's own marks; undefined where the label does not show it. */
  readonly styleOf: (entry: AccountEntry, text: string) => string | undefined;
}

export const labelStyles: Rule = {
  id: 'label-styles',
  summary: 'The labels are written in two styles.',
  severity: 'info',
  why: `Labels that are all set the same way are easier to read and to change. Looked at are the marks around the label
("**1921**:" or "**1921:**"), the dash of a range, and whether months are written out or shortened. Each is one finding for
the whole document, at the first label in the rarer style.`,
  bad: '**1921**: The bridge opens.\n\n**1924**: The bridge closes.\n\n**1930:** It opens again.\n',
  good: '**1921**: The bridge opens.\n\n**1924**: The bridge closes.\n\n**1930**: It opens again.\n',
  *check({ entries, source }) {
    for (const feature of features) yield* mixed(feature, entries, source.text);
  },
};

const features: readonly Feature[] = [
  { name: 'as', styleOf: marksAround },
  { name: 'with the dash', styleOf: ({ labelText }) => /(?<=[\p{L}\p{Nd}])\s*([-–—])\s*(?=[\p{L}\p{Nd}])/u.exec(isoDatesOut(labelText))?.[1] },
  { name: 'with months', styleOf: monthStyle },
];

/** The label's marks and separator, with "…" for its words: "**…**:". Only of labels set in bold or italics: headings, cells and bare items have no choice. */
function marksAround({ label }: AccountEntry, text: string): string | undefined {
  const opening = /[*_]{1,3}$/u.exec(text.slice(Math.max(0, label.start - 3), label.start))?.[0];
  if (!opening) return undefined;
  const closing = /^\s?[:.,–—-]?\s?[*_]{1,3}\s?[:.,–—-]?/u.exec(text.slice(label.end, label.end + 8))?.[0];
  return closing === undefined ? undefined : `${opening}…${closing.trim()}`;
}

/** Hyphens inside ISO dates are no dashes of a range. */
const isoDatesOut = (label: string): string => label.replaceAll(/\p{Nd}{4}-\p{Nd}{2}(?:-\p{Nd}{2})?(?!\p{Nd})/gu, '0');

const SHORT = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/u;
const LONG = /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/u;

/** "May" is both, so it shows nothing. */
function monthStyle({ labelText }: AccountEntry): string | undefined {
  if (LONG.test(labelText)) return 'written out';
  return SHORT.test(labelText) ? 'shortened' : undefined;
}

function* mixed({ name, styleOf }: Feature, entries: readonly AccountEntry[], text: string): Iterable<Objection> {
  const groups = new Map<string, AccountEntry[]>();
  for (const entry of entries) {
    const style = styleOf(entry, text);
    if (style === undefined) continue;
    const group = groups.get(style);
    if (group) group.push(entry);
    else groups.set(style, [entry]);
  }
  const styles = [...groups].toSorted(([, a], [, b]) => b.length - a.length);
  const [example] = styles[0]?.[1] ?? [];
  const [first] = styles[1]?.[1] ?? [];
  if (!first || !example) return;
  yield {
    at: first.label,
    message: `Labels are written in ${styles.length} styles: ${styles.map(([style, group]) => `${group.length} ${name} "${style}"`).join(', ')}.`,
    mend: 'Choose one.',
    whole: true,
    related: [{ at: example.label, message: 'a label in the commonest' }],
  };
}
