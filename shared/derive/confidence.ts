/** Confidence in three levels as ICD 203 words it, kept apart from any likelihood. */

export const CONFIDENCE_LEVELS = ['high', 'moderate', 'low'] as const;
export type ConfidenceLevel = (typeof CONFIDENCE_LEVELS)[number];

/** Of a number from 0 to 1. */
export const confidenceLevel = (confidence: number): ConfidenceLevel =>
  confidence < 0.5 ? 'low' : confidence < 0.8 ? 'moderate' : 'high';
