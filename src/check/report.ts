import { placer, printable, whereabouts, type Place, type Source, type Span } from '../text/index.ts';
import type { Finding } from './rule.ts';

/** A finding as data for other programs: with lines and columns (1-based, in UTF-16 units) and the words. */
export interface FindingJson extends Place {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly mend?: string;
  readonly at: Span;
  readonly words: string;
  readonly related?: readonly ({ readonly at: Span; readonly message: string; readonly words: string } & Place)[];
  readonly fix?: Finding['fix'];
}

/** How a terminal may colour the parts of a line. Plain text where it may not. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly severity: (severity: Finding['severity'], text: string) => string;
}

export const plain: Paint = { strong: (text) => text, quiet: (text) => text, severity: (_, text) => text };

/** Words are quoted up to this many UTF-16 units. */
const QUOTED = 80;

const quoted = (text: string, { start, end }: Span): string => (end - start > QUOTED ? `${text.slice(start, start + QUOTED).trimEnd()}…` : text.slice(start, end));

/**
 * For a terminal, so nothing in the author's words can steer it. One line a finding, `file:line:column severity message [rule]`, as terminals and editors link it; the other place and
 * the way to mend it on lines of their own below.
 */
export function findingsForPeople(source: Source, findings: readonly Finding[], paint: Paint = plain): string[] {
  const { path, text } = source;
  const placeOf = whereabouts(source);
  const where = ({ start }: Span): string => {
    const { line, column, origin } = placeOf(start);
    return origin === undefined ? `${path}:${line}:${column}` : `${path}:${origin}`;
  };
  return findings.flatMap(({ at, severity, message, rule, mend, related = [] }) => [
    `${paint.strong(where(at))} ${paint.severity(severity, severity)} ${printable(message)}${mend === undefined ? '' : ` ${printable(mend)}`} ${paint.quiet(`[${rule}]`)}`,
    ...related.map((other) => paint.quiet(printable(`  ${where(other.at)} ${other.message}: "${quoted(text, other.at).replaceAll(/\s+/gu, ' ')}"`))),
  ]);
}

/** The same as data. */
export function findingsAsJson({ text }: Source, findings: readonly Finding[]): FindingJson[] {
  const placeOf = placer(text);
  return findings.map(({ rule, severity, message, mend, at, related, fix }) => ({
    rule,
    severity,
    message,
    ...(mend !== undefined && { mend }),
    ...placeOf(at.start),
    at,
    words: quoted(text, at),
    ...(related && { related: related.map((other) => ({ ...placeOf(other.at.start), at: other.at, message: other.message, words: quoted(text, other.at) })) }),
    ...(fix && { fix }),
  }));
}
