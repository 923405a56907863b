/** Names as the graph has room for them. */
const MAX_LABEL = 30;

export const shortName = (name: string, most = MAX_LABEL): string =>
  name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
