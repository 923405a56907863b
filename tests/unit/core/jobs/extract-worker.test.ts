/** The real worker: it loads the shipped models and reads as the extractor does. */
import { expect, test } from 'vitest';
import { createExtraction } from '#core/jobs/extraction.ts';
import { projectPaths } from '#core/project-paths.ts';
import { parseIsoDay } from '#shared/lib/iso-day.ts';

test('a worker starts, has the version that the hosts name, and finds actors', async () => {
  const extraction = createExtraction({ paths: projectPaths(import.meta.url), size: 1 });
  const started = performance.now();
  const text = 'President Ada Brook visited Norway on Monday.';
  const findings = await extraction.read({ text, published: parseIsoDay('2026-02-03') });
  // Under a second on a quiet machine; the limit leaves room for a busy one.
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(findings.extractor).toBe(extraction.version);
  expect(findings.actors.map((actor) => actor.name)).toContain('Ada Brook');
  expect(await extraction.read({ text, published: parseIsoDay('2026-02-03') })).toEqual(findings);
  await extraction.close();
});
