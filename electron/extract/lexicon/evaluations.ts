/** Words that say what a speaker thinks of something: they turn a plain statement into praise or criticism. One word or phrase each. */

export const PRAISING_WORDS = `success successful historic breakthrough progress milestone positive encouraging welcome optimism optimistic
excellent great important step constructive triumph victory courageous brave proud grateful thank remarkable promising fruitful
productive satisfied pleased delighted impressive legitimate justified`;

export const CRITICISING_WORDS = `mistake illegal unlawful illegitimate unacceptable wrong failure failed crime outrage outrageous disaster disastrous skeptical sceptical
skepticism scepticism doubt doubts doubtful dangerous worse shameful disgrace disgraceful unfair unjust unjustified irresponsible reckless barbaric cowardly
terrorist hypocrisy hypocritical betrayal provocation disappointed disappointing regret regrettable alarming worrying sham
inhumane inadequate insufficient cosmetic absurd lie lies`;
