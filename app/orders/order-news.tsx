import {useEffect, useRef, useState} from 'react';
import {useRefresh} from '~/ui/use-refresh';
import type {OrderWatch} from './order-watch';

/** Keeps the order page up to date while it is open, and says so, once, when that has changed something. */
export function OrderNews({watch}: {watch: OrderWatch}) {
  useRefresh(watch.isAwaited ? (watch.version ?? 'unknown') : null);
  return (
    <p
      role="status"
      className="my-1 min-h-6 text-[0.9375rem] text-ink-soft print:hidden"
    >
      {useNews(watch)}
    </p>
  );
}

/** Null until something has changed since the page was opened. */
function useNews({version, news}: OrderWatch): string | null {
  const known = useRef(version);
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    if (version === null || version === known.current) return;
    if (known.current !== null) setTold(news);
    known.current = version;
  }, [version, news]);
  return told;
}
