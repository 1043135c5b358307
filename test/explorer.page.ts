import { gregorian } from '../src/dates/day.ts';
import { firstWords } from '../src/view/words.ts';

/** An entry of the page that the explorer is tried on. */
export interface Told {
  readonly id: string;
  readonly label: string;
  /** Years or ISO days, both inclusive. */
  readonly from: string;
  readonly to: string | 'open';
  readonly html: string;
}

/** The tunnel under the Thames, told in our own words. */
export const TUNNEL: readonly Told[] = [
  { id: 'e-drift',    label: '1807-1808',        from: '1807', to: '1808', html: 'Richard Trevithick drives a small drift from Rotherhithe; quicksand and floods end it a few paces short of low water on the far bank.' },
  { id: 'e-shield',   label: 'January 1818',     from: '1818-01-01', to: '1818-01-31', html: 'Marc Brunel takes out a patent for a shield: iron cells in which men dig side by side while the ground is held off them.' },
  { id: 'e-company',  label: '1824',             from: '1824', to: '1824', html: 'A company is formed, and Parliament lets it dig. Shares sell well.' },
  { id: 'e-begin',    label: '2 March 1825',     from: '1825-03-02', to: '1825-03-02', html: 'Bells ring at Rotherhithe as the first stone of the shaft is laid. It is to be done <time class="mention" data-edtf="1828" data-from="1828-01-01" data-to="1828-12-31">in three years</time>.' },
  { id: 'e-flood',    label: '18 May 1827',      from: '1827-05-18', to: '1827-05-18', html: 'The river breaks in. Nobody drowns; bags of clay are sunk into the hole.' },
  { id: 'e-second',   label: '12 January 1828',  from: '1828-01-12', to: '1828-01-12', html: 'It breaks in again and six men are killed. Isambard Brunel is carried up the stairs by the water and saved.' },
  { id: 'e-wall',     label: '1828-1834',        from: '1828', to: '1834', html: 'The money is gone. A wall closes the works, and a mirror on it shows visitors a tunnel twice as long.' },
  { id: 'e-loan',     label: '1834-1841',        from: '1834', to: '1841', html: 'With a loan from the Treasury a heavier shield goes on, through gas that burns and mud that stinks.' },
  { id: 'e-open',     label: '25 March 1843',    from: '1843-03-25', to: '1843-03-25', html: 'The tunnel is opened to people on foot; fifty thousand walk through on the first day.' },
  { id: 'e-sold',     label: 'September 1865',   from: '1865-09-01', to: '1865-09-30', html: 'A railway company buys it, for much less than it cost.' },
  { id: 'e-trains',   label: 'since 7 December 1869', from: '1869-12-07', to: 'open', html: 'Trains run through the tunnel.' },
];

function day(said: string, end: boolean): number {
  const [year = 0, month, ofMonth] = said.split('-').map(Number);
  if (month !== undefined && ofMonth !== undefined) return gregorian(year, month, ofMonth);
  return end ? gregorian(year, 12, 31) : gregorian(year, 1, 1);
}

/** A page of entries as `publish/` makes them: complete without script, with the data that the script needs. */
export function pageOf(entries: readonly Told[], title = 'The tunnel under the Thames'): string {
  const items = entries.map(({ id, label, from, to, html }) => {
    const first = day(from, false);
    const last = to === 'open' ? 'open' as const : day(to, true);
    const bounds = from.length === 4 && to !== 'open' ? [first, day(from, true), day(to, false), last] : [first, first, last, last];
    return { id, label, words: firstWords(html.replace(/<[^>]*>/g, '')), bounds };
  });
  const articles = entries.map(({ id, label, html }) => `
<article class="entry" id="${id}" aria-label="${label}">
<a class="date" href="#${id}"><time class="label">${label}</time></a>
<div class="prose"><p>${html}</p></div>
<aside class="notes" aria-label="Notes on ${label}"><details><summary>Where does this come from?</summary><p>tunnel.md</p></details></aside>
</article>`).join('');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
<link rel="stylesheet" href="annals.css"><script defer src="annals.js"></script></head>
<body>
<header class="bar"><h1>${title}</h1>
<div class="tools" hidden lang="en">
<input id="find" type="search" placeholder="Find words or years" aria-label="Find words or years" autocomplete="off"><output id="found" aria-live="polite"></output>
<button id="theme" type="button" aria-label="Dark or light">☾</button><button id="print" type="button" aria-label="Print">P</button><button id="keys" type="button" aria-label="Keys">?</button>
</div></header>
<main><section id="panorama" aria-label="Timeline"><div class="still"><svg aria-hidden="true" width="100%" height="40"></svg></div></section>${articles}</main>
<script type="application/json" id="annals-data">${JSON.stringify({ title, published: gregorian(1870, 1, 1), items })}</script>
</body>
</html>
`;
}
