import {useFetcher} from '@remix-run/react';
import {localePath} from '~/i18n/locale';
import {fill} from '~/i18n/messages';
import {LocaleLink} from '~/ui/locale-link';
import {CdnImage} from '~/ui/cdn-image';
import {useRootData} from '~/ui/use-root-data';
import type {CartOutcome} from './cart-mutation.server';
import type {CartLineView} from './cart-view';

interface CartLineProps {
  line: CartLineView;
  /** What came of the last act on the cart as a whole, for what it says about this line. */
  outcome: CartOutcome | undefined;
}

/** A line of the cart. What is clicked shows at once; what Shopify makes of it follows. */
export function CartLine({line, outcome}: CartLineProps) {
  const {locale, messages} = useRootData();
  const texts = messages.cart;
  const fetcher = useFetcher<CartOutcome>({key: `cart-line ${line.id}`});
  const sent = fetcher.formData?.get('quantity');
  // Never more than there are: Shopify would cap it, and the number would jump back.
  const quantity =
    typeof sent === 'string'
      ? Math.min(Number(sent), line.available ?? Infinity)
      : line.quantity;
  const message = (fetcher.data ?? outcome)?.messages.find(
    ({target}) => target === line.id,
  );
  const {title} = line;
  return (
    <li className="cart-line" hidden={quantity === 0}>
      {line.image && (
        <LocaleLink
          to={line.to}
          tabIndex={-1}
          aria-hidden="true"
          className="cart-picture"
        >
          <CdnImage image={{...line.image, alt: ''}} sizes="96px" />
        </LocaleLink>
      )}
      <div className="cart-text">
        <LocaleLink
          to={line.to}
          className="font-semibold no-underline hover:underline"
        >
          {title}
        </LocaleLink>
        {line.details.map((detail) => (
          <p key={detail} className="text-ink-soft">
            {detail}
          </p>
        ))}
      </div>
      <p className="cart-price" aria-busy={quantity !== line.quantity}>
        {line.total}
        {line.each && <small>{line.each}</small>}
      </p>
      <fetcher.Form
        method="post"
        action={localePath(locale, '/cart')}
        className="cart-quantity"
        aria-label={fill(texts.quantity, {title})}
      >
        <input type="hidden" name="intent" value="update" />
        <input type="hidden" name="lineId" value={line.id} />
        <button
          name="quantity"
          value={quantity - 1}
          aria-label={fill(quantity === 1 ? texts.removeLine : texts.fewer, {
            title,
          })}
        >
          −
        </button>
        <output>{quantity}</output>
        <button
          name="quantity"
          value={quantity + 1}
          aria-label={fill(texts.more, {title})}
        >
          +
        </button>
        <button
          name="quantity"
          value="0"
          className="cart-remove"
          aria-label={fill(texts.removeLine, {title})}
        >
          {texts.remove}
        </button>
      </fetcher.Form>
      <p className="cart-message" role="status">
        {fetcher.state === 'idle' && message?.text}
      </p>
    </li>
  );
}
