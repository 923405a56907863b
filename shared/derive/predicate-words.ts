/** Predicates as they read on a line. */

/** "is the president of" reads as "president of" on a line, "is to meet" as "meet". */
export const withoutCopula = (predicate: string): string =>
  predicate.replace(/^(?:(?:is|are|was|were|to) )+(?:the |an |a )?/, '');
