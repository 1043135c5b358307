import type { Phrases } from './phrases.ts';

export const en: Phrases = {
  id: 'en',
  undated: [
    'n.d.', 'nd', 'n. d.', 's.d.', 'no date', 'undated', 'not dated', 'date unknown', 'unknown date', 'unknown', 'date uncertain', 'date not known',
    'date lost', 'year unknown', 'unknown year', 'date missing', 'date tbc', 'date tbd', 'date to be confirmed', 'date to be decided', 'to be decided', 'to be confirmed', 'to be determined',
    'to be announced', 'tbd', 'tba', 'tbc', 'sometime', 'some time later', 'at an unknown date', 'date disputed', 'undetermined', '?', '??', '???', '????',
  ],
  now: ['present', 'now', 'today', 'present day', 'the present', 'at present', 'nowadays'],
  chronology: ['timeline', 'time line', 'chronolog', 'history', 'milestone', 'key dates', 'important dates in', 'key events', 'major events', 'sequence of events', 'what happened', 'events', 'course of events', 'annals', 'dates', 'calendar', 'log of events', 'year by year', 'biograph', 'life of', 'the story so far'],
  dateColumn: ['date', 'dates', 'year', 'years', 'when', 'time', 'period', 'day', 'date/time', 'date & time', 'date and time', 'time period', 'time (utc)', 'event date', 'decade', 'century', 'month', 'age', 'year(s)', 'date(s)', 'era', 'timeline', 'timeframe', 'date of event', 'reign', 'term', 'dated'],
  startColumn: ['start', 'from', 'begin', 'began', 'begins', 'beginning', 'start date', 'started', 'start year', 'since', 'opened', 'first year', 'took office', 'date from'],
  endColumn: ['end', 'to', 'until', 'ended', 'ends', 'end date', 'finish', 'end year', 'closed', 'last year', 'till', 'through', 'left office', 'date to'],
  yearColumn: ['year', 'yr', 'years'],
  monthColumn: ['month', 'mon', 'month/day'],
  dayColumn: ['day', 'date', 'day of month'],
  otherDateColumn: ['updated', 'last updated', 'modified', 'last modified', 'deadline', 'due', 'due date', 'released', 'release', 'release date', 'published', 'publication date', 'expires', 'expiry', 'accessed', 'retrieved', 'born', 'died', 'dob', 'eol', 'end of life', 'support ends', 'submission'],
  sourceColumn: ['source', 'sources', 'reference', 'references', 'ref', 'refs', 'citation', 'link', 'links', 'url'],
  allDates: ['all dates', 'dates are', 'all years', 'years are', 'dates below', 'all times and dates', 'unless otherwise noted', 'unless otherwise stated', 'unless stated otherwise', 'all events', 'all times', 'times are', 'all entries'],
  bc: ['bc', 'b.c.', 'bce', 'b.c.e.', 'before christ', 'before the common era', 'before common era'],
  ad: ['ad', 'a.d.', 'ce', 'c.e.', 'anno domini', 'common era', 'after christ'],
  bibliography: ['et al', 'proceedings', 'journal', 'isbn', 'issn', 'doi', 'arxiv', 'university press', 'vol.', 'pp.', 'in proc', 'transactions on', 'conference on', 'symposium', 'workshop on', 'preprint', 'thesis', 'dissertation', 'edited by', '(ed.)', '(eds.)', 'eds.', 'springer', 'elsevier', 'routledge', 'ieee', 'acm', 'technical report', 'translated by', 'trans.', 'press,', 'press.', 'publisher', 'archive.org', 'jstor', 'quarterly', 'review of', 'chapter'],
  works: ['bibliograph', 'references', 'works cited', 'further reading', 'publications', 'selected works', 'reading list', 'literature', 'discography', 'filmography'],
  schedule: ['schedule', 'programme', 'program', 'agenda', 'timetable', 'opening hours', 'opening times', 'office hours', 'itinerary'],
  release: ['release', 'released', 'changelog', 'version', 'bug fix', 'bugfix', 'fix:', 'fixed', 'fixes', 'added', 'deprecated', 'unreleased', 'breaking change', 'breaking changes', 'patch', 'bump', 'hotfix', 'upgrade', 'update dependencies', 'changed', 'removed'],
  deadline: ['deadline', 'due', 'submission', 'submit', 'notification', 'camera-ready', 'camera ready', 'registration', 'register by', 'apply by', 'applications', 'opening hours', 'open from', 'rsvp', 'early bird'],
  timeUnits: ['day', 'week', 'month', 'year', 'decade', 'century', 'age', 'hour', 'morning', 'evening', 'night', 'noon', 'midnight', 'dawn', 'date', 'spring', 'summer', 'autumn', 'fall', 'winter', 'time', 'era', 'later', 'before', 'after', 'earlier', 'meanwhile', 'circa', 'then', 'next', 'soon', 'present', 'now', 'today', 'early', 'late', 'prehistory', 'antiquity', 'middle ages'],
};
