/** The seven neutral words of the ledger. A file of its own: the address needs them before the ledger is there. */

/** In the order the page shows them; the last has no later report to be read against. */
export const VERDICTS = ['done', 'award', 'progress', 'replanned', 'no-mention', 'unclear', 'plan'] as const;
export type Verdict = (typeof VERDICTS)[number];
