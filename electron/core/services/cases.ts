/** case.*: the case as a whole. */
import type { QueryHandler } from '../handler.ts';
import { readSummary } from '../store/summary.ts';

export const summariseCase: QueryHandler<'case.summary'> = (context) => ({
  name: context.caseName,
  readOnly: context.readOnly,
  ...readSummary(context.connection),
  extractorVersion: context.extraction.version,
  appVersion: context.appVersion,
});
