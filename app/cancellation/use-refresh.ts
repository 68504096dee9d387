import {useRevalidator} from '@remix-run/react';
import {useEffect} from 'react';

const EVERY_MILLISECONDS = 2500;

/** Asks the server again every few seconds while the page is looked at. */
export function useRefresh() {
  const {revalidate} = useRevalidator();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') revalidate();
    }, EVERY_MILLISECONDS);
    return () => clearInterval(timer);
  }, [revalidate]);
}
