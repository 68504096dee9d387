import * as v from 'valibot';

const TEN_YEARS = 10 * 366 * 24 * 60;

/** How far to move the clock. Time does not run backwards, here as elsewhere: reset instead. */
export const ClockInput = v.strictObject({
  advanceMinutes: v.pipe(
    v.number(),
    v.minValue(0, 'The clock only moves forward; reset the emulator instead'),
    v.maxValue(TEN_YEARS, 'That is more than ten years'),
  ),
});
