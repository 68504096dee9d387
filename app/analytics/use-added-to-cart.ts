import {useFetcher} from '@remix-run/react';
import {useEffect, useRef} from 'react';
import {useRootData} from '~/ui/use-root-data';
import {allowsStatistics} from './allowed';
import type {ProductSeen} from './viewed';

/**
 * Reports that a product was put into the cart, if its visitor allows statistics.
 * @param key of the fetcher that adds it, whose answer says `isDone`
 */
export function useAddedToCart(key: string, product: ProductSeen | null): void {
  const {state, data} = useFetcher<{readonly isDone: boolean}>({key});
  const {reportingShop} = useRootData();
  const wasAdding = useRef(false);

  useEffect(() => {
    const hasEnded = wasAdding.current && state === 'idle';
    wasAdding.current = state !== 'idle';
    if (!hasEnded || !data?.isDone || !product || !allowsStatistics()) return;
    void import('./report').then(({reportAddedToCart}) =>
      reportAddedToCart(reportingShop, product),
    );
  }, [state, data, product, reportingShop]);
}
