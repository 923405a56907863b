/** The fields of an item that an analyst has set: a new reading of the article leaves them alone. */

export const fieldsOf = (edited: string): readonly string[] => JSON.parse(edited) as readonly string[];

/** The stored list (JSON) with more fields. */
export const withField = (edited: string, ...fields: readonly string[]): readonly string[] => [
  ...new Set([...fieldsOf(edited), ...fields]),
];
