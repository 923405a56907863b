/** Texts that a case keeps in English: the name in the catalogue of each, by which it is said in the language that is set. */

/** An area of the English catalogue by its texts. */
export const namesByText = <Name extends string>(
  texts: Readonly<Record<Name, string>>,
): ReadonlyMap<string, Name> => new Map((Object.keys(texts) as Name[]).map((name) => [texts[name], name]));
