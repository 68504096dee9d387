import {useFetcher, useLocation} from '@remix-run/react';
import {useEffect, useRef, useState} from 'react';
import {ButtonLink} from '~/ui/button';
import {useRootData} from '~/ui/use-root-data';
import {ADD_TO_CART} from './add-to-cart-key';
import {CartLine} from './cart-line';
import type {CartOutcome} from './cart-mutation.server';
import {CartTotals} from './cart-summary';
import {WithCart} from './with-cart';

/** The cart beside the page, opened when something has been put into it. Without scripts, the cart is a page. */
export function CartDrawer() {
  const {messages} = useRootData();
  const texts = messages.cart;
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const {key} = useLocation();
  const {state, data} = useFetcher<CartOutcome>({key: ADD_TO_CART});

  useEffect(() => {
    if (state !== 'idle' || !data?.isDone) return;
    setIsOpen(true);
    dialog.current?.showModal();
  }, [state, data]);

  useEffect(() => dialog.current?.close(), [key]);

  return (
    // The keyboard has Escape and the close button; a click beside the drawer is a mouse's way.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="cart-drawer"
      aria-labelledby="cart-drawer-title"
      onClose={() => setIsOpen(false)}
      onClick={({target}) => {
        if (target === dialog.current) dialog.current.close();
      }}
    >
      {isOpen && (
        <div className="cart-drawer-sheet">
          <form method="dialog" className="flex items-center justify-between">
            <h2 id="cart-drawer-title">{texts.added}</h2>
            <button className="button button-quiet">
              {messages.common.close}
            </button>
          </form>
          <WithCart>
            {(current) =>
              current.kind === 'ready' && current.cart ? (
                <>
                  <ul className="cart-lines">
                    {current.cart.lines.map((line) => (
                      <CartLine key={line.id} line={line} outcome={data} />
                    ))}
                  </ul>
                  <CartTotals cart={current.cart} />
                </>
              ) : (
                <p>
                  {current.kind === 'ready' ? texts.empty : texts.unavailable}
                </p>
              )
            }
          </WithCart>
          <ButtonLink to="/cart" variant="secondary" className="mt-3 w-full">
            {texts.viewCart}
          </ButtonLink>
        </div>
      )}
    </dialog>
  );
}
