import {useLocation} from '@remix-run/react';
import {
  createContext,
  type MutableRefObject,
  useContext,
  useEffect,
} from 'react';

/** A product in one variant, as the statistics name it. */
export interface ProductSeen {
  readonly kind: 'product';
  readonly productGid: string;
  readonly variantGid: string;
  readonly name: string;
  readonly variantName: string;
  readonly brand: string;
  /** A decimal number in the market's currency. */
  readonly price: string;
  readonly sku: string | null;
  /** How many one puts into the cart. */
  readonly quantity: number;
}

/** What a page is about, where its address does not say it all. */
export type Viewed =
  | ProductSeen
  | {
      readonly kind: 'collection';
      readonly collectionGid: string;
      readonly handle: string;
    }
  | {readonly kind: 'search'; readonly query: string};

export interface ViewedAt {
  /** Path and query. */
  readonly address: string;
  readonly viewed: Viewed | null;
}

export const ViewedContext = createContext<MutableRefObject<ViewedAt | null>>({
  current: null,
});

/** Says what the page is about, for the statistics of those who allow them. */
export function useViewed(viewed: Viewed | null): void {
  const noted = useContext(ViewedContext);
  const {pathname, search} = useLocation();
  useEffect(() => {
    noted.current = {address: `${pathname}${search}`, viewed};
  }, [noted, pathname, search, viewed]);
}
