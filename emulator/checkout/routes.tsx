/** @jsxImportSource hono/jsx */
import {type Context, Hono, type MiddlewareHandler} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {getCookie} from 'hono/cookie';
import type {Emulator} from '../emulator';
import {SESSION_COOKIE, signedInBy} from '../login/sessions';
import {findDiscountCode} from '../orders/discount-codes';
import type {Cart} from '../state/carts';
import type {Customer} from '../state/customers';
import type {World} from '../state/world';
import {cartByKey} from '../storefront/cart/cart-store';
import {attemptPayment, type Refusal} from './attempt-payment';
import {viewCart} from './cart-view';
import {readSubmission} from './checkout-form';
import {CheckoutPage} from './checkout-page';
import {firstValues} from './prefill';
import {NothingPage, ThankYouPage} from './result-pages';
import {TEXTS} from './texts';

const PATH = '/checkouts/cn/:token';
export const LARGEST_FORM_BYTES = 64 * 1024;

/** The hosted checkout: `checkoutUrl` of a cart leads here, a paid order leads back to the storefront. */
export function checkoutRoutes(emulator: Emulator): Hono {
  const app = new Hono();
  app.use(`${PATH}/*`, privatePage);
  app.get(PATH, (c) => {
    const {world} = emulator;
    const cart = requestedCart(world, c);
    if (!cart) return notThere(world, c);
    if (cart.completedOrderId !== null) return thankYou(c, cart);
    addDiscount(cart, c.req.query('discount'));
    const values = firstValues(world, cart, signedInBuyer(world, c));
    return show(c, world, cart, {values, errors: {}, problem: null});
  });
  app.post(PATH, bodyLimit({maxSize: LARGEST_FORM_BYTES}), async (c) => {
    const {intent, shown, ...values} = readSubmission(await c.req.parseBody());
    const {world} = emulator;
    const cart = requestedCart(world, c);
    if (!cart) return notThere(world, c);
    if (cart.completedOrderId !== null) return thankYou(c, cart);
    const refusal = attemptPayment(world, cart, values, {intent, shown});
    return refusal ? show(c, world, cart, refusal) : thankYou(c, cart);
  });
  app.get(`${PATH}/thank-you`, (c) => {
    const {world} = emulator;
    const cart = requestedCart(world, c);
    const order = world.orders.get(cart?.completedOrderId ?? 0);
    return cart && order
      ? c.html(<ThankYouPage world={world} cart={cart} order={order} />)
      : notThere(world, c);
  });
  return app;
}

/** Names, addresses and a key in the URL: neither caches nor other sites are to see them. */
export const privatePage: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
  c.header('Referrer-Policy', 'same-origin');
};

const requestedCart = (world: World, c: Context): Cart | null =>
  cartByKey(world, c.req.param('token') ?? '', c.req.query('key') ?? '');

/** Hydrogen adds `logged_in` to the cart's link when somebody is signed in; who that is, the login knows. */
const signedInBuyer = (world: World, c: Context): Customer | null =>
  c.req.query('logged_in') === 'true'
    ? signedInBy(world, getCookie(c, SESSION_COOKIE))
    : null;

/** A link that shares a discount carries it along to the checkout. */
function addDiscount(cart: Cart, code: string | undefined): void {
  if (code === undefined || findDiscountCode(code) === null) return;
  cart.discountCodes = [...new Set([...cart.discountCodes, code])];
}

const thankYou = (c: Context, {token, key}: Cart) =>
  c.redirect(`/checkouts/cn/${token}/thank-you?key=${key}`, 303);

function show(c: Context, world: World, cart: Cart, state: Refusal) {
  const view = viewCart(world, cart);
  const texts = TEXTS[cart.language];
  if (view.lines.length === 0) {
    return c.html(
      <NothingPage
        world={world}
        language={cart.language}
        title={texts.empty}
        text={state.problem ?? texts.emptyText}
      />,
    );
  }
  const isRefused =
    state.problem !== null || Object.keys(state.errors).length > 0;
  return c.html(
    <CheckoutPage
      world={world}
      cart={cart}
      view={view}
      form={state}
      problem={state.problem}
    />,
    isRefused ? 422 : 200,
  );
}

const notThere = (world: World, c: Context) =>
  c.html(
    <NothingPage
      world={world}
      language="en"
      title={TEXTS.en.notThere}
      text={TEXTS.en.notThereText}
    />,
    404,
  );
