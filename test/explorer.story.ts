/** The tunnel under the Thames, told in our own words: the chronology that the explorer is tried on. */
export const TUNNEL = `---
title: The tunnel under the Thames
date: 1870-01-01
---

**1807-1808**: Richard Trevithick drives a small drift from Rotherhithe; quicksand and floods end it a few paces short of low water on the far bank.

**January 1818**: Marc Brunel takes out a patent for a shield: iron cells in which men dig side by side while the ground is held off them.

**1824**: A company is formed, and Parliament lets it dig. Shares sell well.

**2 March 1825**: Bells ring at Rotherhithe as the first stone of the shaft is laid. It is to be done by 1828.

**18 May 1827**: The river breaks in. Nobody drowns; bags of clay are sunk into the hole.

**12 January 1828**: It breaks in again and six men are killed. Isambard Brunel is carried up the stairs by the water and saved.

**1828-1834**: The money is gone. A wall closes the works, and a mirror on it shows visitors a tunnel twice as long.

**1834-1841**: With a loan from the Treasury a heavier shield goes on, through gas that burns and mud that stinks.

**25 March 1843**: The tunnel is opened to people on foot; fifty thousand walk through on the first day.

**September 1865**: A railway company buys it, for much less than it cost.

**Since 7 December 1869**: Trains run through the tunnel.
`;

/** An entry that comes in while the page is open. */
export const EARLIER = `**1799**: Ralph Dodd proposes a tunnel from Gravesend to Tilbury and sinks a shaft; water fills it.\n\n`;

/** Short names for the entries, in order. */
export const NAMES = ['drift', 'shield', 'company', 'begin', 'flood', 'second', 'wall', 'loan', 'open', 'sold', 'trains'] as const;
export type Name = (typeof NAMES)[number];
