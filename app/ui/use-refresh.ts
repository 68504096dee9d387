import {useRevalidator} from '@remix-run/react';
import {useEffect, useRef} from 'react';
import {afterLook, freshSchedule, nextLookIn} from './refresh-schedule';

/**
 * Asks the server again for the page's data, by itself: soon at first and ever more rarely, not while the tab is hidden
 * or the device offline, and briskly again once there was news or somebody has come back to look.
 * @param version what the page says, in any form: another one is news; null where there is nothing left to wait for
 * @param soonest milliseconds until it asks for the first time after news
 */
export function useRefresh(version: string | null, soonest?: number): void {
  const {state, revalidate} = useRevalidator();
  const schedule = useRef(freshSchedule(0));
  useEffect(() => {
    schedule.current = freshSchedule(Date.now());
  }, [version]);
  useEffect(() => {
    // An answer that takes its time is waited for: asking once more would call it off.
    if (version === null || state !== 'idle') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const plan = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden' || !navigator.onLine) return;
      timer = setTimeout(
        look,
        nextLookIn(schedule.current, Date.now(), soonest),
      );
    };
    const look = () => {
      schedule.current = afterLook(schedule.current, Date.now());
      revalidate();
      plan();
    };
    const comeBack = () => {
      schedule.current = freshSchedule(schedule.current.lookedAt);
      plan();
    };
    plan();
    document.addEventListener('visibilitychange', comeBack);
    window.addEventListener('online', comeBack);
    window.addEventListener('offline', comeBack);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', comeBack);
      window.removeEventListener('online', comeBack);
      window.removeEventListener('offline', comeBack);
    };
  }, [version, soonest, state, revalidate]);
}
