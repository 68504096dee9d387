/** When something was under way, in milliseconds of one clock. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Most requests of which each began after the one before had ended: those side by side count once. */
export function roundTripsInSequence(calls: readonly Span[]): number {
  let count = 0;
  let free = Number.NEGATIVE_INFINITY;
  for (const {start, end} of [...calls].sort((a, b) => a.end - b.end)) {
    if (start < free) continue;
    count += 1;
    free = end;
  }
  return count;
}

/** @param share 0.5 for the median */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return Math.round(value * 10) / 10;
}
