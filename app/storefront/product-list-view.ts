import type {FilterGroupView} from './collection-filters';
import type {SortName} from './collection-sort';
import type {PageLinks} from './pagination';
import type {ProductCardView} from './product-card-view';

/** A page of products with what narrows and orders them. */
export interface ProductListView {
  readonly title: string;
  readonly description: string;
  readonly products: readonly ProductCardView[];
  /** "6 prints"; null where there are further pages, as Shopify does not count. */
  readonly count: string | null;
  /** Whether the products are the plates of a collection, in its order. */
  readonly isNumbered: boolean;
  readonly filters: readonly FilterGroupView[];
  /** What was typed; null where the list cannot be narrowed by price. */
  readonly price: {
    readonly from: string;
    readonly to: string;
    readonly currency: string;
  } | null;
  readonly isFiltered: boolean;
  readonly sort: SortName;
  readonly sorts: readonly {readonly name: SortName; readonly label: string}[];
  readonly pages: PageLinks;
}
