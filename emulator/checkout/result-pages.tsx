/** @jsxImportSource hono/jsx */
import {Page} from '../pages/layout';
import type {Cart} from '../state/carts';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import type {Language} from '../storefront/markets';
import {orderName, orderUrl} from './confirmation-email';
import {TEXTS, type Texts} from './texts';

function paymentText(order: Order, texts: Texts): string {
  const [transaction] = order.transactions;
  if (transaction?.status === 'PENDING') return texts.pending;
  return transaction?.kind === 'AUTHORIZATION' ? texts.authorized : texts.paid;
}

/** After paying: the order's number, and the way to its page in the storefront. */
export function ThankYouPage({
  world,
  cart,
  order,
}: {
  readonly world: World;
  readonly cart: Cart;
  readonly order: Order;
}) {
  const texts = TEXTS[cart.language];
  const customer = world.customers.get(order.customerId ?? 0);
  const firstName =
    order.shippingAddress?.firstName ?? customer?.firstName ?? '';
  const title = texts.thanks(firstName);
  return (
    <Page title={title} lang={cart.language}>
      <h1>{title}</h1>
      <div class="card">
        <h2>{texts.placed(orderName(order))}</h2>
        <p>{paymentText(order, texts)}</p>
        {order.email !== null && <p>{texts.confirmationSent(order.email)}</p>}
        <p class="row">
          <a class="button" href={orderUrl(world, cart, order)}>
            {texts.viewOrder}
          </a>
          <a
            class="button secondary"
            href={`${world.origins.storefront}${cart.language === 'nb' ? '/nb-no' : '/'}`}
          >
            {texts.continueShopping}
          </a>
        </p>
      </div>
    </Page>
  );
}

/** There is nothing to check out here. */
export function NothingPage({
  world,
  language,
  title,
  text,
}: {
  readonly world: World;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
}) {
  return (
    <Page title={title} lang={language}>
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a class="button" href={world.origins.storefront}>
          {TEXTS[language].back}
        </a>
      </p>
    </Page>
  );
}
