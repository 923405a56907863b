/** Which backups to keep: the newest three, and the last one of each of the newest seven days. */

const NEWEST = 3;
const DAYS = 7;

/** `20260203-140500`: sorts by time. */
export function stampOf(milliseconds: number): string {
  const iso = new Date(milliseconds).toISOString();
  return `${iso.slice(0, 10).replaceAll('-', '')}-${iso.slice(11, 19).replaceAll(':', '')}`;
}

/** The stamps that may go, from all stamps in ascending order. */
export function expiredBackups(stamps: readonly string[]): readonly string[] {
  const lastOfDay = new Map(stamps.map((stamp) => [stamp.slice(0, 8), stamp]));
  const kept = new Set([...stamps.slice(-NEWEST), ...[...lastOfDay.values()].slice(-DAYS)]);
  return stamps.filter((stamp) => !kept.has(stamp));
}
