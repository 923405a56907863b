/** The rotation of backups: the newest three, and one a day for seven days. */
import { describe, expect, test } from 'vitest';
import { expiredBackups, stampOf } from '#core/store/backup-rotation.ts';

const HOUR = 3_600_000;

describe('backup rotation', () => {
  test('stamps sort by time', () => {
    const stamps = [0, 1, 25, 24 * 31, 24 * 400].map((hours) => stampOf(hours * HOUR));
    expect([...stamps].sort()).toEqual(stamps);
    expect(stamps[1]).toBe('19700101-010000');
  });

  test('over 400 days with two starts a day, three and seven are kept', () => {
    let kept: readonly string[] = [];
    for (let start = 0; start < 800; start += 1) {
      const all = [...kept, stampOf(start * 12 * HOUR)];
      const expired = new Set(expiredBackups(all));
      kept = all.filter((stamp) => !expired.has(stamp));
      expect(kept.slice(-3)).toEqual(all.slice(-3));
      expect(new Set(kept.map((stamp) => stamp.slice(0, 8))).size).toBe(
        Math.min(7, Math.ceil((start + 1) / 2)),
      );
    }
    expect(kept).toHaveLength(8);
  });

  test('many starts on one day leave three of it', () => {
    const stamps = Array.from({ length: 20 }, (_, index) => stampOf(index * 60_000));
    expect(expiredBackups(stamps)).toEqual(stamps.slice(0, -3));
  });
});
