import {useFetcher} from '@remix-run/react';
import {localePath} from '~/i18n/locale';
import {fill} from '~/i18n/messages';
import {Button, buttonClass} from '~/ui/button';
import {Field} from '~/ui/field';
import {useRootData} from '~/ui/use-root-data';
import type {CartOutcome} from './cart-mutation.server';
import type {CartView} from './cart-view';

/** What the cart costs, and the way to the checkout. */
export function CartTotals({cart}: {cart: CartView}) {
  const texts = useRootData().messages.cart;
  return (
    <div className="grid gap-5">
      <dl className="cart-totals">
        {cart.discount && (
          <>
            <dt>{texts.subtotal}</dt>
            <dd>{cart.subtotal}</dd>
            <dt>{texts.discount}</dt>
            <dd>{cart.discount}</dd>
          </>
        )}
        <dt className="cart-total">{texts.total}</dt>
        <dd className="cart-total">{cart.total}</dd>
      </dl>
      <a className={buttonClass('primary', 'w-full')} href={cart.checkoutUrl}>
        {texts.checkout}
      </a>
      <p className="text-[0.9375rem] text-ink-soft">
        {texts.totalNote} {cart.undoNote}
      </p>
    </div>
  );
}

/** The codes that lower the price, and a box for one more. */
export function DiscountCodes({
  cart,
  outcome,
}: {
  cart: CartView;
  outcome: CartOutcome | undefined;
}) {
  const {locale, messages} = useRootData();
  const texts = messages.cart;
  const fetcher = useFetcher<CartOutcome>({key: 'cart-discount'});
  const action = localePath(locale, '/cart');
  const refused = cart.discountCodes.find(({applicable}) => !applicable);
  const said = (fetcher.data ?? outcome)?.messages.find(
    ({target}) => target === 'discount',
  );
  const error =
    said?.text ??
    (refused && fill(texts.discountNotApplicable, {code: refused.code}));
  return (
    <div className="grid gap-2">
      <fetcher.Form method="post" action={action} className="discount-form">
        <Field
          // An accepted code leaves the box empty for the next.
          key={cart.discountCodes.map(({code}) => code).join()}
          label={texts.discountCode}
          name="code"
          required
          maxLength={255}
          autoComplete="off"
          autoCapitalize="characters"
          error={fetcher.state === 'idle' ? error : undefined}
        />
        <Button
          variant="secondary"
          name="intent"
          value="apply-discount"
          pending={fetcher.state !== 'idle'}
        >
          {texts.applyDiscount}
        </Button>
      </fetcher.Form>
      {cart.discountCodes
        .filter(({applicable}) => applicable)
        .map(({code}) => (
          <fetcher.Form
            key={code}
            method="post"
            action={action}
            className="discount-code"
          >
            <input type="hidden" name="code" value={code} />
            <span className="font-semibold">{code}</span>
            <Button
              variant="quiet"
              name="intent"
              value="remove-discount"
              aria-label={fill(texts.removeDiscount, {code})}
            >
              {texts.remove}
            </Button>
          </fetcher.Form>
        ))}
    </div>
  );
}
