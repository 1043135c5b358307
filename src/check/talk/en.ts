import type { Talk } from './talk.ts';

const words = (text: string): string[] => text.trim().split(/\s*[,\n]\s*/u).filter(Boolean);

export const en: Talk = {
  language: 'en',
  planned: words(`
    will, won't, would, shall, could, may, might, going to, about to, likely, unlikely
    plan, plans, planned, planning, schedule, scheduled, expect, expects, expected, expecting, due, set for, slated
    intend, intends, intended, aim, aims, aimed, aiming, target, targets, goal, goals, deadline, deadlines
    promise, promises, promised, pledge, pledges, pledged, commits, committed, undertakes, undertook, vows, vowed
    propose, proposes, proposed, forecast, forecasts, projected, predict, predicts, predicted, hope, hopes, hoped, hoping
    set to, upcoming, forthcoming
  `),
  future: words(`
    expire, expires, expired, expiring, expiry, extend, extends, extended, extending, extension, renew, renews, renewed
    postpone, postpones, postponed, delays, delayed, defer, defers, deferred, adjourned
    now, today, currently, still, since, nowadays, as of, to date
    later, eventually, subsequently, ultimately, remain, remains, remained, last, lasts, lasted, lasting, sentenced, sentences, valid
    entry into force, enters into force, entering into force, takes effect, taking effect, effective, ahead of, in preparation for
    no later than, at the latest, as late as
  `),
  past: words(`
    since, before, prior, pre, ago, had, hadn't, having, earlier, previous, previously, former, formerly, original, originally, already
    anniversary, commemorate, commemorates, commemorated, commemorating, recall, recalls, recalled, memory, dating, dates, dated, date from, born, founded, established
    than, compared, unlike, level, levels, baseline, resume, resumes, resumed, restore, restores, restored, revive, revives, revived
    repeal, repeals, repealed, replace, replaces, replaced, replacing, amend, amends, amended, revoke, revokes, revoked, overturn, overturns, overturned
    accused, accuses, alleged, alleges, convicted, convicts, charged, charges, admits, admitted, acknowledges, acknowledged, reveals, revealed, discloses, disclosed
    as early as, as far back as, going back to, in force, expired, ended
  `),
  term: words('by, until, till, pending, through to, up to, as of, for, to'),
  placing: words('in, on, at, during, from, around, about, circa, c, through, throughout, between, early, late, mid'),
  participle: /^(?:\p{Ll}+(?:ed|en|wn|ung)|made|held|sent|built|taken|left|lost|won|set|begun|bought|sold|struck|cut)$/u,
  references: words('sources, source, references, bibliography, further reading, notes, footnotes, works cited, literature, links, citations, external links'),
};
