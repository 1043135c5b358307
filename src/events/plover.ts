/** PLOVER's event types (Halterman et al. 2023), friendly to hostile. */
export const ploverTypes = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'] as const;
export type Plover = (typeof ploverTypes)[number];
export const isPlover = (word: string): word is Plover => (ploverTypes as readonly string[]).includes(word);

/** How the words put an event. `attempted`: they say that it was tried, not that it was done. */
export type Status = 'asserted' | 'denied' | 'planned' | 'reported' | 'attempted';
