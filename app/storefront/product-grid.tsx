import type {Messages} from '~/i18n/messages';
import {ProductCard} from './product-card';
import type {ProductCardView} from './product-card-view';

interface ProductGridProps {
  products: readonly ProductCardView[];
  texts: Messages['collection'];
  /** Whether the prints are the plates of a collection, in its order. */
  isNumbered?: boolean;
  heading?: 'h2' | 'h3';
  /** Whether the page begins with it. */
  isFirst?: boolean;
}

/** As print.css draws them. */
const SIZES =
  '(min-width: 64rem) 18rem, (min-width: 45rem) 22vw, calc(50vw - 2.75rem)';
/** How many prints a phone shows side by side. */
const FIRST_ROW = 2;

/** Prints side by side. */
export function ProductGrid({
  products,
  texts,
  isNumbered = false,
  heading = 'h3',
  isFirst = false,
}: ProductGridProps) {
  return (
    <ul className="print-grid">
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductCard
            product={product}
            plate={isNumbered ? index + 1 : undefined}
            texts={texts}
            heading={heading}
            sizes={SIZES}
            isMain={isFirst && index < FIRST_ROW}
          />
        </li>
      ))}
    </ul>
  );
}
