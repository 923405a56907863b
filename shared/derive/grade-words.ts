/** The Admiralty system in words: how reliable a source is, and how credible an information. */
import { t } from '../i18n/text.ts';
import { gradeText, Reliability } from '../model/grade.ts';

/** 1 to 6. */
export const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const;

/** "B usually reliable" */
export const reliabilityWord = (reliability: Reliability): string =>
  `${reliability} ${t(`words.reliability.${reliability}`)}`;

/** "2 probably true"; `credibility` is 1 to 6. */
export const credibilityWord = (credibility: number): string =>
  `${credibility} ${credibilityText(credibility)}`;

function credibilityText(credibility: number): string {
  const known = CREDIBILITIES.find((each) => Number(each) === credibility);
  return known === undefined ? '' : t(`words.credibility.${known}`);
}

/** "B2: source usually reliable, information probably true" */
export const gradeSentence = (reliability: Reliability, credibility: number): string =>
  t('words.gradeSentence', {
    grade: gradeText(reliability, credibility),
    reliability: t(`words.reliability.${reliability}`),
    credibility: credibilityText(credibility),
  });

/** "B2: usually reliable, probably true"; a grade as `gradeText` writes it. */
export function gradeWords(grade: string): string {
  const reliability = t(`words.reliability.${Reliability.parse(grade.charAt(0))}`);
  return `${grade}: ${reliability}, ${credibilityText(Number(grade.slice(1)))}`;
}
