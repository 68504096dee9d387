import {useNavigation} from '@remix-run/react';

/**
 * Whether a form of the page is on its way. No longer so once its answer is on the page, though what stands around it is
 * still being read afresh: whoever presses again then means it.
 */
export function useIsSubmitting(): boolean {
  const {state, location, formMethod, formAction} = useNavigation();
  if (formMethod !== 'POST') return false;
  const isRedirected = `${location.pathname}${location.search}` !== formAction;
  return state === 'submitting' || isRedirected;
}
