/** @jsxImportSource hono/jsx */
import {type Context, Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import type {Emulator} from '../emulator';
import {payable} from '../orders/order-amounts';
import {payOutstanding} from '../orders/pay-outstanding';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {
  type CheckoutValues,
  findCardErrors,
  readSubmission,
} from './checkout-form';
import type {FormState} from './fields';
import {orderByPaymentLink, PAYMENT_PATH} from './payment-link';
import {NothingToPayPage, PaymentPage, shownSum} from './payment-page';
import {NothingPage} from './result-pages';
import {LARGEST_FORM_BYTES, privatePage} from './routes';
import {cardDigits, TEST_CARD_BRAND, TEST_CARDS} from './test-cards';
import {TEXTS} from './texts';

/** The page where the rest of an order is paid: `additionalPaymentCollectionUrl` and the link of an invoice. */
export function paymentRoutes(emulator: Emulator): Hono {
  const app = new Hono();
  app.use(PAYMENT_PATH, privatePage);
  app.get(PAYMENT_PATH, (c) => {
    const {world} = emulator;
    const order = requestedOrder(world, c);
    return order ? show(c, world, order, EMPTY, null) : notThere(world, c);
  });
  app.post(
    PAYMENT_PATH,
    bodyLimit({maxSize: LARGEST_FORM_BYTES}),
    async (c) => {
      const {shown, ...values} = readSubmission(await c.req.parseBody());
      const {world} = emulator;
      const order = requestedOrder(world, c);
      if (!order) return notThere(world, c);
      return pay(c, world, order, {values, shown});
    },
  );
  return app;
}

/** Runs in one go, so that nothing is paid twice. */
function pay(
  c: Context,
  world: World,
  order: Order,
  {values, shown}: {readonly values: CheckoutValues; readonly shown: string},
) {
  if (payable(order).presentment.amount === 0) return seeOther(c);
  const texts = TEXTS[order.language === 'nb' ? 'nb' : 'en'];
  const errors = findCardErrors(values, {texts, now: world.clock.now()});
  if (shown !== shownSum(order)) {
    return show(c, world, order, {values, errors: {}}, texts.totalChanged);
  }
  if (Object.keys(errors).length > 0) {
    return show(c, world, order, {values, errors}, null);
  }
  const digits = cardDigits(values.cardNumber);
  if (TEST_CARDS.get(digits) === 'declined') {
    return show(c, world, order, {values, errors}, texts.declined);
  }
  payOutstanding(world, order, {
    brand: TEST_CARD_BRAND,
    lastDigits: digits.slice(-4),
  });
  return seeOther(c);
}

const EMPTY: FormState = {values: readSubmission({}), errors: {}};

const requestedOrder = (world: World, c: Context): Order | null =>
  orderByPaymentLink(
    world,
    c.req.param('id') ?? '',
    c.req.query('secret') ?? '',
  );

const seeOther = (c: Context) => {
  const {pathname, search} = new URL(c.req.url);
  return c.redirect(`${pathname}${search}`, 303);
};

function show(
  c: Context,
  world: World,
  order: Order,
  form: FormState,
  problem: string | null,
) {
  if (payable(order).presentment.amount === 0) {
    return c.html(<NothingToPayPage world={world} order={order} />);
  }
  const isRefused = problem !== null || Object.keys(form.errors).length > 0;
  return c.html(
    <PaymentPage world={world} order={order} form={form} problem={problem} />,
    isRefused ? 422 : 200,
  );
}

const notThere = (world: World, c: Context) =>
  c.html(
    <NothingPage
      world={world}
      language="en"
      title="There is nothing to pay here"
      text="The link is incomplete or the order no longer exists."
    />,
    404,
  );
