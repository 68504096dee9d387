const FIRST_DELAY_MILLISECONDS = 3000;
const GROWTH = 1.5;
const LONGEST_DELAY_MILLISECONDS = 60_000;

/** How often it was asked in vain, and when last: milliseconds since 1970. */
export interface RefreshSchedule {
  readonly looks: number;
  readonly lookedAt: number;
}

/** Something was news, or somebody has come back to look: the pace is brisk again. */
export const freshSchedule = (lookedAt: number): RefreshSchedule => ({
  looks: 0,
  lookedAt,
});

export const afterLook = (
  {looks}: RefreshSchedule,
  now: number,
): RefreshSchedule => ({looks: looks + 1, lookedAt: now});

/**
 * Milliseconds until it is time to ask again; 0 where that is overdue. A device's clock that was set back does not make
 * anybody wait longer.
 * @param now milliseconds since 1970
 * @param soonest milliseconds until the first look; each further one takes half as long again
 */
export function nextLookIn(
  {looks, lookedAt}: RefreshSchedule,
  now: number,
  soonest = FIRST_DELAY_MILLISECONDS,
): number {
  const delay = Math.min(LONGEST_DELAY_MILLISECONDS, soonest * GROWTH ** looks);
  return Math.min(delay, Math.max(0, lookedAt + delay - now));
}
