import {useNavigation} from '@remix-run/react';

/**
 * Whether a form of the page is on its way, until what stands around its answer has been read afresh, too: Remix would
 * break that off for another press, and say so on the console.
 */
export const useIsSubmitting = (): boolean =>
  useNavigation().formMethod === 'POST';
