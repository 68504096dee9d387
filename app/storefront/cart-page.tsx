import {ButtonLink} from '~/ui/button';
import {Notice} from '~/ui/notice';
import {useRootData} from '~/ui/use-root-data';
import type {CartOutcome} from './cart-mutation.server';
import type {CartState} from './cart.server';
import {CartLine} from './cart-line';
import {DiscountCodes, GiftCards} from './cart-codes';
import {CartNote, type CartNoteTexts} from './cart-note';
import {CartTotals} from './cart-summary';

interface CartPageProps {
  state: CartState;
  outcome: CartOutcome | undefined;
  /** What only this page says. */
  texts: CartNoteTexts & {readonly giftCard: string};
}

/** The whole cart: its lines, codes, sum, and the way to the checkout. */
export function CartPage({state, outcome, texts: ownTexts}: CartPageProps) {
  const texts = useRootData().messages.cart;
  if (state.kind === 'unavailable') {
    return (
      <div className="grid max-w-prose gap-8">
        <Notice kind="caution" role="status">
          <p>{texts.unavailable}</p>
        </Notice>
        <CartNote note={null} texts={ownTexts} outcome={outcome} />
      </div>
    );
  }
  const {cart} = state;
  const general = outcome?.messages.filter(({target}) => GENERAL.has(target));
  return (
    <>
      {general?.map(({text}) => (
        <Notice key={text} kind="caution" role="status" className="mb-8">
          <p>{text}</p>
        </Notice>
      ))}
      {cart === null ? (
        <div className="grid max-w-prose justify-items-start gap-6">
          <p className="text-xl">
            {texts.empty}{' '}
            <span className="text-ink-soft">{texts.emptyText}</span>
          </p>
          <ButtonLink to="/collections">{texts.emptyNext}</ButtonLink>
        </div>
      ) : (
        <div className="cart-grid">
          <ul className="cart-lines" aria-label={texts.lines}>
            {cart.lines.map((line) => (
              <CartLine key={line.id} line={line} outcome={outcome} />
            ))}
          </ul>
          <div className="cart-side">
            <DiscountCodes cart={cart} outcome={outcome} />
            <GiftCards
              cart={cart}
              outcome={outcome}
              label={ownTexts.giftCard}
            />
            <CartTotals cart={cart} />
            <CartNote note={cart.note} texts={ownTexts} outcome={outcome} />
          </div>
        </div>
      )}
    </>
  );
}

/** What no line and no form of this page shows. */
const GENERAL: ReadonlySet<string> = new Set(['cart', 'name']);
