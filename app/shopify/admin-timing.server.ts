/** Time as the Admin client has it: tests bring their own and wait for nothing. */
export interface AdminTiming {
  now(): Date;
  sleep(milliseconds: number): Promise<void>;
  /** At least 0, less than 1. */
  random(): number;
}

export const realTiming: AdminTiming = {
  now: () => new Date(),
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  random: () => Math.random(),
};
