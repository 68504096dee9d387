import {fill, type Messages} from '~/i18n/messages';
import {AddToCart} from './add-to-cart';
import {ProductFacts} from './product-facts';
import {ProductOptions} from './product-options';
import type {ProductView} from './product-view';

interface ProductBuyProps {
  product: ProductView;
  texts: Messages['product'];
}

/** What a print is called, what it costs in the chosen variant, and how to buy it. */
export function ProductBuy({product, texts}: ProductBuyProps) {
  const {variant, isGiftCard} = product;
  return (
    <section className="product-buy" aria-labelledby="product">
      <header>
        <h1 id="product">{product.title}</h1>
        {!isGiftCard && (
          <p className="mt-2 text-ink-soft">
            {fill(texts.by, {artist: product.artist})}
            {product.technique && `, ${product.technique.toLowerCase()}`}
          </p>
        )}
      </header>
      {variant && (
        <div className="product-price" aria-live="polite">
          <p className="text-2xl font-semibold">{variant.price}</p>
          {variant.before && <p className="text-spot">{variant.before}</p>}
          <p className="text-ink-soft">
            {isGiftCard
              ? variant.stock
              : `${texts.vatIncluded}. ${variant.stock}.`}
          </p>
          {variant.steps && <p className="basis-full">{variant.steps}</p>}
        </div>
      )}
      <ProductOptions
        options={product.options}
        showsPrices={!isGiftCard}
        texts={texts}
      />
      <AddToCart product={product} texts={texts} />
      <ProductFacts product={product} texts={texts} />
    </section>
  );
}
