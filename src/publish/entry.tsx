import type { VNode } from 'preact';
import type { AccountEntry } from '../account/account.ts';
import type { Finding } from '../check/index.ts';
import type { Span } from '../text/index.ts';
import { Blocks } from './blocks.tsx';
import { inOnePhrase, originOf } from './origin.ts';
import { Link, machineDate, Words, type Setting } from './words.tsx';

/** What an entry's article needs beside the entry. */
export interface EntrySetting extends Setting {
  /** "iran.md, line 13". */
  readonly where: (span: Span) => string;
  /** Words of the source with their place: "“2014” (line 3)". */
  readonly quote: (span: Span) => string;
}

/** One entry: its date in the margin, its prose, and in the other margin how its date was read, its sources and what is doubtful. */
export function EntryArticle({ entry, findings, setting }: { readonly entry: AccountEntry; readonly findings: readonly Finding[]; readonly setting: EntrySetting }): VNode {
  const { id, labelText, when } = entry;
  const datetime = machineDate(when);
  return (
    <article class={`entry${when.kind === 'unread' ? ' unread' : ''}${entry.within === undefined ? '' : ' within'}`} id={id} aria-label={labelText}>
      <a class="date" href={`#${id}`}><time class="label" {...(datetime !== undefined && { datetime })}>{labelText}</time></a>
      <div class="prose">
        {entry.body.length > 0 ? <Blocks blocks={entry.body} setting={setting} depth={2} /> : <p><Words passage={entry.text} setting={setting} /></p>}
      </div>
      <aside class="notes" aria-label={`Notes on ${labelText}`}>
        <details>
          <summary><span class="bounds">{inOnePhrase(when)}</span> <span class="ask">Where does this come from?</span></summary>
          <dl>{originOf(when, labelText, setting.where(entry.label), setting.quote).map(({ name, words, code }) => <><dt>{name}</dt><dd>{code ? <code>{words}</code> : words}</dd></>)}</dl>
        </details>
        <Sources entry={entry} setting={setting} />
        <Findings findings={findings} />
      </aside>
    </article>
  );
}

/** What an entry cites, save what stands in its text for all to see. */
function Sources({ entry: { sources, text }, setting }: { readonly entry: AccountEntry; readonly setting: EntrySetting }): VNode | null {
  const shown = new Set(text.runs.flatMap(({ marks }) => (marks?.link === undefined ? [] : [marks.link])));
  const others = sources.filter(({ text: words, url }) => (url === undefined ? !text.text.includes(words) : !shown.has(url)));
  if (others.length === 0) return null;
  return (
    <ul class="sources" aria-label="Sources">
      {others.map(({ at, text: words, url }) => {
        const href = url === undefined ? undefined : setting.around.link(url, at);
        return <li>{href === undefined ? words : <Link href={href}>{words}</Link>}</li>;
      })}
    </ul>
  );
}

/** What is doubtful, quietly: one sentence each, and how to mend it. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }): VNode | null {
  if (findings.length === 0) return null;
  return <ul class="findings" aria-label="Findings">{findings.map(({ severity, message, mend }) => <li class={severity}>{message}{mend !== undefined && <span class="mend"> {mend}</span>}</li>)}</ul>;
}
