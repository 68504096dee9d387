import {buttonClass} from '~/ui/button';
import {useRootData} from '~/ui/use-root-data';
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
