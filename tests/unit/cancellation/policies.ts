import type {Policy} from '~/cancellation/policy';

type CutOffs = NonNullable<Policy['cutOffs']>;

/** The same cut-off on seven days. */
export const everyDay = (time: string | null): CutOffs => ({
  monday: time,
  tuesday: time,
  wednesday: time,
  thursday: time,
  friday: time,
  saturday: time,
  sunday: time,
});

/** The same cut-off from Monday to Friday. */
export const weekdays = (time: string): CutOffs => ({
  ...everyDay(time),
  saturday: null,
  sunday: null,
});
