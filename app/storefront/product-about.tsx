import type {Messages} from '~/i18n/messages';
import {RichText} from '~/ui/rich-text';
import type {ProductView} from './product-view';

interface ProductAboutProps {
  product: ProductView;
  texts: Messages['product'];
}

/** What the merchant says about a print, and what it is made of. */
export function ProductAbout({product, texts}: ProductAboutProps) {
  const {artist, isGiftCard, technique, variant} = product;
  return (
    <section aria-labelledby="about" className="product-about">
      <h2 id="about">{isGiftCard ? texts.aboutGift : texts.about}</h2>
      <RichText html={product.descriptionHtml} />
      {technique && (
        <dl className="details">
          <dt>{texts.artist}</dt>
          <dd>{artist}</dd>
          <dt>{texts.technique}</dt>
          <dd>{technique}</dd>
          {variant?.reference && (
            <>
              <dt>{texts.reference}</dt>
              <dd>{variant.reference}</dd>
            </>
          )}
        </dl>
      )}
    </section>
  );
}
