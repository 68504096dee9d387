/** @jsxImportSource hono/jsx */
import {raw} from 'hono/html';
import {Page} from '../pages/layout';
import type {Cart} from '../state/carts';
import type {World} from '../state/world';
import {CARD_FIELDS_STYLE} from './card-fields';
import type {CartView} from './cart-view';
import {Contact, Recipient} from './contact-fields';
import type {DeliveryOption} from './delivery-options';
import {Choice, FieldError, type FormState, invalidity} from './fields';
import {formatMoney} from './format-money';
import {OrderSummary} from './order-summary';
import {Payment} from './payment-choice';
import {Problems} from './problems';
import {TEXTS} from './texts';

interface CheckoutPageProps {
  readonly world: World;
  readonly cart: Cart;
  readonly view: CartView;
  readonly form: FormState;
  /** What stands in the way of paying, apart from fields. */
  readonly problem: string | null;
}

/** The checkout: everything on one page, to be filled in and paid without any script. */
export function CheckoutPage(props: CheckoutPageProps) {
  const {world, cart, form, problem} = props;
  const {lines, deliveries, shown} = props.view;
  const texts = TEXTS[cart.language];
  return (
    <Page title={texts.title} lang={cart.language} wide>
      <style>{raw(checkoutStyle(deliveries))}</style>
      <h1>{texts.title}</h1>
      <Problems form={form} problem={problem} texts={texts} />
      <div class="columns checkout">
        <div class="summary">
          <OrderSummary
            world={world}
            cart={cart}
            lines={lines}
            deliveries={deliveries}
          />
          <p>
            <a
              href={`${world.origins.storefront}${cart.language === 'nb' ? '/nb-no' : ''}/cart`}
            >
              {texts.back}
            </a>
          </p>
        </div>
        <form method="post" noValidate class="full">
          <input type="hidden" name="shown" value={shown} />
          {/* Enter in a field presses a form's first button: that has to be this one. */}
          <button
            type="submit"
            name="intent"
            value="pay"
            class="visually-hidden"
            tabIndex={-1}
            aria-hidden="true"
          >
            {texts.pay}
          </button>
          {cart.giftCardCodes.length > 0 && (
            <p class="notice">{texts.giftCards}</p>
          )}
          <Contact form={form} texts={texts} />
          <Recipient
            cart={cart}
            form={form}
            isDelivered={deliveries.length > 0}
          />
          {deliveries.length > 0 && (
            <Delivery cart={cart} form={form} deliveries={deliveries} />
          )}
          <Payment form={form} texts={texts} />
          <button type="submit" name="intent" value="pay">
            {texts.pay}
          </button>
        </form>
      </div>
    </Page>
  );
}

function Delivery({
  cart,
  form,
  deliveries,
}: {
  readonly cart: Cart;
  readonly form: FormState;
  readonly deliveries: readonly DeliveryOption[];
}) {
  return (
    <fieldset class="card" {...invalidity(form, 'delivery')}>
      <legend>{TEXTS[cart.language].deliveryMethod}</legend>
      {deliveries.map(({handle, title, description, price}) => (
        <Choice form={form} name="delivery" value={handle}>
          {`${title} (${formatMoney(price.presentment, cart.language)})`}
          <span class="muted"> {description}</span>
        </Choice>
      ))}
      <FieldError form={form} name="delivery" />
    </fieldset>
  );
}

/** The style on top of the layout's. It shows the total of the chosen delivery, and card fields for a card only. */
const checkoutStyle = (
  deliveries: readonly DeliveryOption[],
): string => `${CARD_FIELDS_STYLE}
.checkout { align-items: start; }
@media (min-width: 48rem) {
  .checkout { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
  .checkout .summary { grid-column: 2; grid-row: 1; }
}
.full button.visually-hidden { width: 1px; min-height: 0; padding: 0; }
.field button.link { width: auto; justify-self: start; }
.option { padding: .5rem 0; }
.card ul.lines { list-style: none; padding: 0; margin: 0; }
.lines > li { align-items: start; padding: .75rem 0; border-bottom: 1px solid var(--line); }
.lines img { border-radius: .25rem; flex: none; }
.lines .what { flex: 1 1 8rem; min-width: 0; }
.lines .amount { margin-inline-start: auto; }
.summary th { font-weight: 400; }
.summary td { padding-right: 0; }
.summary .total > * { font-weight: 700; }
main:has(#payment-invoice:checked) .card-fields { display: none; }
${deliveries
  .map(
    ({handle}) =>
      `main:has(#delivery-${handle}:checked) .for-delivery:not(.for-${handle}) { display: none; }`,
  )
  .join('\n')}
`;
