import {closesAt, passes, type Rule} from '../rule';

const MINUTE = 60_000;

/** Open from the order on for so many minutes, by any clock: an hour is an hour on the day the clocks change, too. */
export const timeWindow: Rule = ({placedAt}, {windowMinutes}, now) => {
  if (windowMinutes === null) return passes();
  const end = new Date(Date.parse(placedAt) + windowMinutes * MINUTE);
  return closesAt(end.toISOString(), now, 'WINDOW_CLOSED');
};
