/** The extractor's version, apart from its code: hosts name it without loading the extractor. */

/** Changes with every change of a rule, a lexicon or a model. */
export const EXTRACTOR_VERSION = '0.1.0';
