/** The Admiralty system in words: how reliable a source is, and how credible an information. */
import { gradeText, type Reliability } from '../model/grade.ts';

const RELIABILITY: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
};

const CREDIBILITY = [
  'confirmed',
  'probably true',
  'possibly true',
  'doubtful',
  'improbable',
  'cannot be judged',
] as const;

/** 1 to 6. */
export const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const;

/** "B usually reliable" */
export const reliabilityWord = (reliability: Reliability): string =>
  `${reliability} ${RELIABILITY[reliability]}`;

/** "2 probably true"; `credibility` is 1 to 6. */
export const credibilityWord = (credibility: number): string =>
  `${credibility} ${CREDIBILITY[credibility - 1] ?? ''}`;

/** "B2: source usually reliable, information probably true" */
export const gradeSentence = (reliability: Reliability, credibility: number): string =>
  `${gradeText(reliability, credibility)}: source ${RELIABILITY[reliability]}, information ${CREDIBILITY[credibility - 1] ?? ''}`;
