/** How much of a processor the layouts take on graphs of 1,000 and 10,000 actors: CPU time, so that others do not count. */
import { layouts } from '#shared/layout/layouts.ts';
import { crowdOf } from '../unit/shared/layout/crowd.ts';
import type { BenchResult } from './bench-result.ts';
import { resultOf } from './measure.ts';

const AREA = { width: 900, height: 500 };

/** As the plan of the workbench has them, in milliseconds. */
const SIZES = [
  { actors: 1000, rounds: 5, limit_ms: 1500 },
  { actors: 10_000, rounds: 2, limit_ms: 20_000 },
] as const;

function cpuTime(action: () => unknown): number {
  const started = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

export function run(): readonly BenchResult[] {
  return SIZES.flatMap(({ actors, rounds, limit_ms }) => {
    const crowd = crowdOf(actors);
    return layouts.map(({ name, layOut }) => {
      const times = Array.from({ length: rounds }, () => cpuTime(() => layOut(crowd, AREA)));
      return resultOf(`layout ${name}, ${actors} actors, CPU`, times, { limit_ms });
    });
  });
}
