/** Where a customer can turn to whose order can't be cancelled here. */
export type NextStep = 'contact' | 'return' | 'reorder' | 'none';

/** Paths without a locale. */
export const NEXT_STEP_PATHS = {
  contact: '/pages/contact',
  return: '/policies/refund-policy',
  reorder: '/collections',
} as const satisfies Record<Exclude<NextStep, 'none'>, string>;
