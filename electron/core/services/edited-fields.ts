/** The fields of an item that an analyst has set: a new reading of the article leaves them alone. */

/** The stored list (JSON) with one more field. */
export const withField = (edited: string, field: string): readonly string[] => [
  ...new Set([...(JSON.parse(edited) as readonly string[]), field]),
];
