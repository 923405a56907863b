/**
 * Which language a text is in, by its commonest function words: enough to warn that the extractor, which reads
 * English, will find little. Latin-script languages only; any other text is `und`.
 */

const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as by at from it he his are this have has had not be which were been said will its who',
  de: 'der die das und ist nicht mit sich auf für von dem den des ein eine einer im zu auch als wie nach bei wird sind hat war dass',
  fr: 'le la les de des du et en un une est que qui dans pour pas sur au aux ce se avec par plus il elle son sa ses ont été',
  es: 'el la los las de del y en un una es que por para con no se su al lo como más pero sus ha han fue este esta',
  it: 'il lo la gli le di del della dei e in un una è che per con non si al alla da sono ha come più anche ma nel nella',
  pt: 'o a os as de do da dos das e em um uma é que para com não se por ao na no mais como foi ser são sua seu',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als bij door naar uit maar nog wordt heeft werd',
  sv: 'och att det som en på är av för med den till inte om ett han var har de från vid men så kan ska',
  pl: 'i w z na do się nie jest to że o jak po od za przez dla są był była oraz ale tak może ich',
  id: 'yang dan di ke dari untuk dengan pada ini itu tidak dalam adalah akan oleh juga telah sudah bisa mereka',
  tr: 've bir bu da de için ile olarak olan çok daha gibi kadar sonra ise olduğu en ne var',
};

const WORD_LISTS = Object.entries(FUNCTION_WORDS).map(
  ([code, words]) => [code, new Set(words.split(' '))] as const,
);
const SAMPLE_LENGTH = 20_000;
/** Running text has a third to a half function words; lists and tables have few. */
const MIN_SHARE = 0.08;
const MIN_WORDS = 5;

/** ISO 639-1 code, or `und` when the text is too short or of no language in the table. */
export function languageOf(text: string): string {
  const words =
    text
      .slice(0, SAMPLE_LENGTH)
      .toLowerCase()
      .match(/\p{L}{1,40}/gu) ?? [];
  if (words.length < MIN_WORDS) return 'und';
  const counts = WORD_LISTS.map(([code, list]) => {
    const hits = words.filter((word) => list.has(word));
    return { code, hits: hits.length, kinds: new Set(hits).size };
  });
  const best = counts.reduce((a, b) => (b.hits > a.hits ? b : a));
  // One word alone proves nothing: the "y" of "N.Y." is no Spanish.
  return best.kinds > 1 && best.hits / words.length >= MIN_SHARE ? best.code : 'und';
}
