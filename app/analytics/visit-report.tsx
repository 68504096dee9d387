import {useFetcher, useLocation} from '@remix-run/react';
import {type ReactNode, useEffect, useRef} from 'react';
import {CHOOSE_CONSENT} from '~/privacy/choose-consent-key';
import {allowsStatistics} from './allowed';
import type {ReportingShop} from './shopify-events';
import {type ViewedAt, ViewedContext} from './viewed';

/**
 * Reports each page to Shopify's statistics once it is there and its visitor has allowed it. What does so is loaded for
 * those alone.
 */
export function VisitReport({
  shop,
  children,
}: {
  readonly shop: ReportingShop;
  readonly children: ReactNode;
}) {
  const noted = useRef<ViewedAt | null>(null);
  const {pathname, search} = useLocation();
  const {data: choice} = useFetcher({key: CHOOSE_CONSENT});
  // Data that was read again is no new visit.
  const latestShop = useRef(shop);
  latestShop.current = shop;

  // The page's own effects have run before: what it is about is noted.
  useEffect(() => {
    if (!allowsStatistics()) return;
    const address = `${pathname}${search}`;
    const viewed =
      noted.current?.address === address ? noted.current.viewed : null;
    void import('./report').then(({reportVisit}) =>
      reportVisit(latestShop.current, viewed),
    );
    // A choice that has just been made is a reason to report the page that it was made on.
  }, [pathname, search, choice]);

  return (
    <ViewedContext.Provider value={noted}>{children}</ViewedContext.Provider>
  );
}
