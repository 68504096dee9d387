import {Await} from '@remix-run/react';
import {Suspense, useState} from 'react';
import type {Messages} from '~/i18n/messages';
import type {ProductCardView} from './product-card-view';
import {ProductGrid} from './product-grid';

interface RecommendationsProps {
  /** Of one product: give the element another key for another product. */
  products: Promise<ProductCardView[]>;
  texts: {
    readonly title: string;
    readonly collection: Messages['collection'];
  };
}

/** Prints that go with the one above. They come after the page, into a place that is kept for them. */
export function Recommendations({products, texts}: RecommendationsProps) {
  // Another variant of the product asks again; what is shown already stays.
  const [first] = useState(products);
  return (
    <Suspense fallback={<div className="recommendations-place" />}>
      <Await resolve={first}>
        {(found) =>
          found.length > 0 && (
            <section
              className="page section-last"
              aria-labelledby="recommendations"
            >
              <h2 id="recommendations" className="section-title">
                {texts.title}
              </h2>
              <ProductGrid products={found} texts={texts.collection} />
            </section>
          )
        }
      </Await>
    </Suspense>
  );
}
