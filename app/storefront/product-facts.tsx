import type {Messages} from '~/i18n/messages';
import {LocaleLink} from '~/ui/locale-link';
import {UndoArrow} from '~/ui/undo-arrow';
import type {ProductView} from './product-view';

interface ProductFactsProps {
  product: ProductView;
  texts: Messages['product'];
}

/** What happens after the purchase: how it arrives, and whether it can be undone. */
export function ProductFacts({product, texts}: ProductFactsProps) {
  const {isFinal, isGiftCard} = product;
  return (
    <dl className="facts">
      <div className={isFinal ? 'fact fact-final' : 'fact'}>
        <dt>
          <UndoArrow className="fact-arrow" />
          {isFinal ? texts.noUndoTitle : texts.undoTitle}
        </dt>
        <dd>
          {undoText(product, texts)}{' '}
          <LocaleLink to="/policies/refund-policy">
            {texts.refundLink}
          </LocaleLink>
        </dd>
      </div>
      <div className="fact">
        <dt>{isGiftCard ? texts.giftTitle : texts.deliveryTitle}</dt>
        <dd>
          {isGiftCard ? (
            texts.giftText
          ) : (
            <>
              {texts.deliveryText}{' '}
              <LocaleLink to="/policies/shipping-policy">
                {texts.deliveryLink}
              </LocaleLink>
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}

function undoText(
  {isFinal, isGiftCard}: ProductView,
  texts: Messages['product'],
) {
  if (isGiftCard) return texts.giftNoUndoText;
  return isFinal ? texts.noUndoText : texts.undoText;
}
