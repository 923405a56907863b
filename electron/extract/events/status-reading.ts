/** A status with the rule that gave it. */
import type { EventStatus } from '#shared/model/vocabulary.ts';

export interface StatusReading {
  readonly status: EventStatus;
  readonly rule: string;
}

export const is = (status: EventStatus, rule: string): StatusReading => ({ status, rule });
