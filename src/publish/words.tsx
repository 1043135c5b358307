import type { ComponentChildren, VNode } from 'preact';
import { isoBound, outermost, type When } from '../dates/index.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Marks, Passage, Run, Span } from '../text/index.ts';
import type { Surroundings } from './surroundings.ts';

/** What the author's words are shown in: the addresses around them, and what is named in them. */
export interface Setting {
  readonly around: Surroundings;
  /** In order of their place, not overlapping. */
  readonly marks: readonly Mention[];
}

/** A passage as HTML: every run escaped, marked as the author marked it, the times in it as `<time class="mention">`, what else it names as `<span class="m …">`. */
export function Words({ passage, setting }: { readonly passage: Passage; readonly setting: Setting }): VNode {
  return <>{linked(passage.runs).map(({ link, title, runs }) => {
    const children = runs.map((run) => <RunWords run={run} setting={setting} />);
    const href = link === undefined ? undefined : setting.around.link(link, runs[0]?.at ?? { start: 0, end: 0 });
    return href === undefined ? children : <Link href={href} title={title}>{children}</Link>;
  })}</>;
}

/** A link. Other hosts are not told where the reader came from. */
export function Link({ href, title, children }: { readonly href: string; readonly title?: string | undefined; readonly children: ComponentChildren }): VNode {
  const remote = /^[a-z]+:/iu.test(href);
  return <a href={href} {...(title && { title })} {...(remote && { rel: 'noreferrer' })}>{children}</a>;
}

interface Linked {
  readonly link?: string;
  readonly title?: string;
  readonly runs: Run[];
}

/** Neighbouring runs of one link together, so that it is one link to those who hear it. */
function linked(runs: readonly Run[]): Linked[] {
  const groups: Linked[] = [];
  for (const run of runs) {
    const { link, linkTitle: title } = run.marks ?? {};
    const last = groups.at(-1);
    if (last !== undefined && last.link === link && last.title === title) last.runs.push(run);
    else groups.push({ ...(link !== undefined && { link }), ...(title !== undefined && { title }), runs: [run] });
  }
  return groups;
}

function RunWords({ run, setting }: { readonly run: Run; readonly setting: Setting }): VNode {
  if (run.kind === 'break') return <br />;
  if (run.kind === 'image') return <Image run={run} around={setting.around} />;
  return marked(<>{cutAt(run, setting.marks)}</>, run.marks ?? {});
}

function marked(words: VNode, { strong, emphasis, strikethrough, code, superscript, subscript }: Marks): VNode {
  let shown = words;
  if (code) shown = <code>{shown}</code>;
  if (superscript) shown = <sup>{shown}</sup>;
  if (subscript) shown = <sub>{shown}</sub>;
  if (strikethrough) shown = <s>{shown}</s>;
  if (emphasis) shown = <em>{shown}</em>;
  if (strong) shown = <strong>{shown}</strong>;
  return shown;
}

/** The words of a run, cut where mentions begin and end; a run that is one thing is not cut. */
function cutAt(run: Run, marks: readonly Mention[]): ComponentChildren[] {
  const { at: { start, end }, text } = run;
  const here: Mention[] = [];
  for (let place = firstEndingAfter(marks, start); place < marks.length; place += 1) {
    const mark = marks[place];
    if (mark === undefined || mark.at.start >= end) break;
    here.push(mark);
  }
  if (here.length === 0) return [text];
  const [first] = here;
  if (first !== undefined && text.length !== end - start) return covers(first.at, run.at) ? [<Named mention={first}>{text}</Named>] : [text];
  const parts: ComponentChildren[] = [];
  let done = start;
  for (const mention of here) {
    const from = Math.max(mention.at.start, done);
    const to = Math.min(mention.at.end, end);
    if (to <= from) continue;
    if (from > done) parts.push(text.slice(done - start, from - start));
    parts.push(<Named mention={mention}>{text.slice(from - start, to - start)}</Named>);
    done = to;
  }
  if (done < end) parts.push(text.slice(done - start));
  return parts;
}

/** Place of the first of some spans, in order and not overlapping, that ends after an offset. */
function firstEndingAfter(marks: readonly Mention[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * What of an entry is marked in its prose: its times, and of all else the widest that overlap nothing marked before, in
 * order. A bare adjective ("Iranian") is read, and not marked.
 */
export function marksOf(mentions: readonly Mention[], all: boolean): readonly Mention[] {
  const times = mentions.filter(({ kind }) => kind === 'time');
  if (!all) return times.toSorted((a, b) => a.at.start - b.at.start);
  const others = mentions.filter((mention) => mention.kind !== 'time' && !(mention.kind === 'actor' && (mention.adjective || mention.inner))).toSorted((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
  const taken: Mention[] = [];
  let end = -1;
  for (const mention of others) {
    if (mention.at.start < end || times.some(({ at }) => at.start < mention.at.end && at.end > mention.at.start)) continue;
    taken.push(mention);
    end = mention.at.end;
  }
  return [...times, ...taken].toSorted((a, b) => a.at.start - b.at.start);
}

/** Classes of the marks: one letter each, for a page has hundreds. Money and quantities are both sums to the eye. */
const MARKS = { actor: 'a', place: 'p', money: 's', quantity: 's', instrument: 'i' } as const;

function Named({ mention, children }: { readonly mention: Mention; readonly children: string }): VNode {
  return mention.kind === 'time' ? <Time when={mention.when}>{children}</Time> : <span class={`m ${MARKS[mention.kind]}`}>{children}</span>;
}

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function Time({ when, children }: { readonly when: When; readonly children: string }): VNode {
  if (when.kind === 'unread') return <>{children}</>;
  const { from, to } = outermost(when.bounds);
  return (
    <time class="mention" datetime={machineDate(when)} data-edtf={when.edtf} {...(from !== null && { 'data-from': from })} {...(to !== null && { 'data-to': to })}>{children}</time>
  );
}

/**
 * A date as HTML's `datetime` may say it: a year of at least four digits after 1 BC, a month, a day; of a range or a set its
 * start, for HTML has no ranges. Undefined where it can say nothing true.
 *
 * @see HTML, 4.5.14 "The time element"
 */
export function machineDate(when: When): string | undefined {
  if (when.kind === 'unread') return undefined;
  const start = when.edtf.replace(/^[[{]/u, '').split(/[/,\]}]|\.\./u)[0]?.replace(/[?~%]/gu, '') ?? '';
  const exact = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=$|T)/u.exec(start);
  if (exact && exact[1] !== '0000') return exact[0];
  const { earliestStart } = when.bounds;
  const year = typeof earliestStart === 'number' ? /^(\d{4})-/u.exec(isoBound(earliestStart))?.[1] : undefined;
  return year === '0000' ? undefined : year;
}

function Image({ run, around }: { readonly run: Run; readonly around: Surroundings }): VNode {
  const picture = around.image(run.url ?? '', run.at);
  const said = run.text.trim();
  switch (picture.kind) {
    case 'shown':
      return <img src={picture.src} alt={said} loading="lazy" decoding="async" />;
    case 'elsewhere':
      return run.marks?.link === undefined ? <Link href={picture.href}><span class="image">{said || 'Image'} (image at {picture.host})</span></Link> : <span class="image">{said || 'Image'}</span>;
    case 'missing':
      return <span class="image">{said || 'Image'} ({picture.why})</span>;
  }
}
