import type { Account } from './account.ts';

/** The account without the readings that are marked as doubtful, or that the text only claims. */
export function confident(account: Account): Account {
  return {
    ...account,
    entries: account.entries.map((entry) => ({ ...entry, mentions: entry.mentions.filter((mention) => !('doubt' in mention) || mention.doubt === undefined), events: entry.events.filter(({ doubt }) => doubt === undefined) })),
    states: account.states.flatMap((state) => (state.doubt === undefined ? [{ ...state, transitions: state.transitions.filter(({ contested, implied }) => contested === undefined && implied === undefined) }] : [])).filter(({ transitions }) => transitions.length > 0),
  };
}
