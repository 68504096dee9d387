import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {checkoutRoutes} from '../../../emulator/checkout/routes';
import {KARI as KARI_ID} from '../../../emulator/demo/customers';
import {
  endSession,
  SESSION_COOKIE,
  startSession,
} from '../../../emulator/login/sessions';
import {displayFinancialStatus} from '../../../emulator/orders/order-amounts';
import {total} from '../../../emulator/orders/order-amounts';
import {openShop, productOf, variantWithStock} from './storefront-shop';

const Created = v.object({
  cartCreate: v.object({cart: v.object({checkoutUrl: v.string()})}),
});

const PAID = '4242 4242 4242 4242';
const DECLINED = '4000000000000002';
const AUTHORIZED = '4000000000000259';

const KARI = {
  email: 'kari@example.com',
  country: 'NO',
  firstName: 'Kari',
  lastName: 'Nordmann',
  address1: 'Fossveien 24',
  address2: '',
  zip: '0551',
  city: 'Oslo',
  phone: '',
  delivery: 'standard',
  payment: 'card',
  cardNumber: PAID,
  cardExpiry: '12/40',
  cardCvc: '123',
  intent: 'pay',
};

async function openCheckout(
  input: Record<string, unknown> = {},
  context: {country?: string; language?: string} = {},
) {
  const shop = openShop();
  const app = checkoutRoutes(shop.emulator);
  const variant = variantWithStock(shop, 'fjord-at-dawn', 5);
  const {cartCreate} = await shop.ask(
    Created,
    `mutation ($input: CartInput, $country: CountryCode, $language: LanguageCode)
     @inContext(country: $country, language: $language) {
       cartCreate(input: $input) { cart { checkoutUrl } }
     }`,
    {
      input: {lines: [{merchandiseId: variant.gid, quantity: 2}], ...input},
      country: 'NO',
      language: 'EN',
      ...context,
    },
  );
  const url = new URL(cartCreate.cart.checkoutUrl);
  const path = `${url.pathname}${url.search}`;
  const {world} = shop.emulator;
  const before = world.orders.size;

  const open = async (suffix = '', cookie = '') => {
    const response = await app.request(`${path}${suffix}`, {headers: {cookie}});
    return {response, html: await response.text()};
  };
  /** Submits the form as shown, with these values. */
  const submit = async (
    values: Partial<typeof KARI> & {shown?: string} = {},
  ) => {
    const {html} = await open();
    const shown = /name="shown" value="([^"]*)"/.exec(html)?.[1] ?? '';
    const body = new URLSearchParams({shown, ...KARI, ...values});
    const response = await app.request(path, {method: 'POST', body});
    return {
      response,
      html: await response.text(),
      location: response.headers.get('location') ?? '',
    };
  };
  const newOrders = () => [...world.orders.values()].slice(before);
  const onlyOrder = () => {
    const [order, ...more] = newOrders();
    if (!order || more.length > 0) {
      throw new Error(`${more.length + (order ? 1 : 0)} orders`);
    }
    return order;
  };
  return {shop, app, world, path, variant, open, submit, newOrders, onlyOrder};
}

describe('the checkout page', () => {
  it('shows the order in the cart’s language and is not kept by anybody', async () => {
    const {open} = await openCheckout({}, {language: 'NB'});
    const {response, html} = await open();
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('<html lang="nb">');
    expect(html).toContain('Fjorden ved daggry');
    expect(html).toContain('Betal nå');
  });

  it('gives every field a label', async () => {
    const {html} = await (await openCheckout()).open();
    const ids = [
      ...html.matchAll(/<(?:input|select)(?=[^>]* id="([^"]+)")[^>]*>/g),
    ].map((match) => match[1]);
    expect(ids.length).toBeGreaterThan(12);
    for (const id of ids) expect(html).toContain(`<label for="${id ?? ''}"`);
  });

  it('fills in what is known of the buyer', async () => {
    const {open} = await openCheckout({
      buyerIdentity: {email: 'kari@example.com'},
    });
    const {html} = await open();
    for (const value of ['kari@example.com', 'Fossveien 24', '0551', 'Oslo']) {
      expect(html).toContain(`value="${value}"`);
    }
  });

  it('knows who is signed in, when the link says that somebody is', async () => {
    const {open, world} = await openCheckout();
    const session = startSession(world, KARI_ID);
    const cookie = `${SESSION_COOKIE}=${session}`;
    const {html} = await open('&logged_in=true', cookie);
    for (const value of ['kari@example.com', 'Fossveien 24', '0551', 'Oslo']) {
      expect(html).toContain(`value="${value}"`);
    }
    expect((await open('', cookie)).html).not.toContain('kari@example.com');
    endSession(world, session);
    const {html: later} = await open('&logged_in=true', cookie);
    expect(later).not.toContain('kari@example.com');
  });

  it('takes a discount from the link', async () => {
    const {open} = await openCheckout();
    expect((await open('&discount=TRYKK10')).html).toContain(
      'Discount TRYKK10',
    );
  });

  it('opens with the right token and key only', async () => {
    const {app, path} = await openCheckout();
    for (const wrong of [
      path.replace(/key=.*/, 'key=wrong'),
      path.replace(/\?.*/, ''),
      path.replace(/cn\/\w/, 'cn/x'),
    ]) {
      expect((await app.request(wrong)).status).toBe(404);
      const body = new URLSearchParams(KARI);
      const posted = await app.request(wrong, {method: 'POST', body});
      expect(posted.status).toBe(404);
    }
  });

  it('has nothing to show for an empty cart', async () => {
    const {open} = await openCheckout({lines: []});
    expect((await open()).html).toContain('Your cart is empty');
  });

  it('refuses an oversized form', async () => {
    const {app, path} = await openCheckout();
    const body = new URLSearchParams({email: 'x'.repeat(100_000)});
    const response = await app.request(path, {
      method: 'POST',
      body,
      headers: {'content-length': String(body.toString().length)},
    });
    expect(response.status).toBe(413);
  });
});

describe('paying', () => {
  it('makes an order, takes it out of stock and tells the buyer', async () => {
    const {shop, app, world, submit, onlyOrder, variant} = await openCheckout();
    const {response, location} = await submit();
    expect(response.status).toBe(303);
    const order = onlyOrder();
    expect(order).toMatchObject({
      email: 'kari@example.com',
      customerId: 6_100_000_000_001,
      countryCode: 'NO',
      shippingAddress: {address1: 'Fossveien 24', zip: '0551'},
      shipping: {title: 'Standard'},
    });
    expect(total(order).presentment.amount).toBe(variant.price.NOK * 2 + 7900);
    expect(displayFinancialStatus(order)).toBe('PAID');
    expect(productOf(shop, 'fjord-at-dawn').variants[0]?.available).toBe(3);

    const link = `http://store.test/account/orders/${order.id}`;
    const thanks = await (await app.request(location)).text();
    expect(thanks).toContain(`#${order.number}`);
    expect(thanks).toContain(`href="${link}"`);
    expect(world.outbox.at(-1)).toMatchObject({to: 'kari@example.com'});
    expect(world.outbox.at(-1)?.text).toContain(link);
  });

  it('speaks Norwegian to the end, and links to the Norwegian order page', async () => {
    const {app, world, submit, onlyOrder} = await openCheckout(
      {},
      {language: 'NB'},
    );
    const {location} = await submit();
    const link = `http://store.test/nb-no/account/orders/${onlyOrder().id}`;
    expect(await (await app.request(location)).text()).toContain(link);
    expect(world.outbox.at(-1)?.text).toContain(link);
    expect(world.outbox.at(-1)?.subject).toMatch(/er bekreftet$/);
  });

  it('makes one order of two presses, and of a later visit none', async () => {
    const {open, submit, newOrders} = await openCheckout();
    const [first, second] = await Promise.all([submit(), submit()]);
    expect(newOrders()).toHaveLength(1);
    expect(second.location).toBe(first.location);
    expect((await open()).response.headers.get('location')).toBe(
      first.location,
    );
    expect((await submit()).location).toBe(first.location);
    expect(newOrders()).toHaveLength(1);
  });

  it('with a declined card charges nothing and keeps what was typed', async () => {
    const {submit, newOrders, world} = await openCheckout();
    const mails = world.outbox.length;
    const {response, html} = await submit({
      cardNumber: DECLINED,
      address1: 'Et "annet" sted <3>',
      delivery: 'express',
    });
    expect(response.status).toBe(422);
    expect(html).toContain('Your card was declined');
    expect(html).toContain('value="Et &quot;annet&quot; sted &lt;3&gt;"');
    expect(html).toMatch(/id="delivery-express"[^>]* checked/);
    expect(newOrders()).toEqual([]);
    expect(world.outbox).toHaveLength(mails);
  });

  it('with an authorise-only card charges later', async () => {
    const {submit, onlyOrder} = await openCheckout();
    await submit({cardNumber: AUTHORIZED});
    expect(displayFinancialStatus(onlyOrder())).toBe('AUTHORIZED');
  });

  it('by invoice needs no card and stays pending', async () => {
    const {submit, onlyOrder} = await openCheckout();
    await submit({
      payment: 'invoice',
      cardNumber: '',
      cardExpiry: '',
      cardCvc: '',
    });
    expect(displayFinancialStatus(onlyOrder())).toBe('PENDING');
    expect(onlyOrder().transactions[0]?.gateway).toBe('manual');
  });

  it('makes a customer of a new address, once', async () => {
    const {submit, onlyOrder, world} = await openCheckout();
    const customers = world.customers.size;
    await submit({email: 'Ny.Kunde@Example.com', firstName: 'Nina'});
    const customer = world.customers.get(onlyOrder().customerId ?? 0);
    expect(customer).toMatchObject({
      email: 'ny.kunde@example.com',
      firstName: 'Nina',
      addresses: [{zip: '0551'}],
    });
    expect(world.customers.size).toBe(customers + 1);
  });

  it.each([
    ['email', 'kari@', 'Type an e-mail address'],
    ['firstName', ' ', 'This is needed.'],
    ['zip', '123', 'not a postal code'],
    ['country', 'US', 'We do not deliver to this country.'],
    ['delivery', 'drone', 'Choose one of these.'],
    ['payment', 'barter', 'Choose one of these.'],
    ['cardNumber', '4242 4242 4242 4241', 'This is not a card number'],
    ['cardNumber', '5555 5555 5555 4444', 'only the test cards'],
    ['cardExpiry', '13/40', 'Type month and year'],
    ['cardExpiry', '01/20', 'This card has expired.'],
    ['cardCvc', '12', 'three or four digits'],
    ['address1', 'x'.repeat(256), 'This is too long'],
  ])('says beside %s what is wrong with %j', async (field, value, message) => {
    const {submit, newOrders} = await openCheckout();
    const {response, html} = await submit({[field]: value});
    expect(response.status).toBe(422);
    const error = new RegExp(`id="${field}-error">([^<]*)<`).exec(html)?.[1];
    expect(error).toContain(message);
    expect(html).toContain(`aria-describedby="${field}-error"`);
    expect(newOrders()).toEqual([]);
  });

  it('does not charge a total that the buyer has not seen', async () => {
    const {submit, newOrders, onlyOrder} = await openCheckout();
    const abroad = {country: 'DE', zip: '10435', city: 'Berlin'};
    const first = await submit(abroad);
    expect(first.html).toContain('The total has changed');
    expect(first.html).toContain('€');
    expect(newOrders()).toEqual([]);
    await submit(abroad);
    expect(onlyOrder()).toMatchObject({
      presentmentCurrency: 'EUR',
      countryCode: 'DE',
    });
  });

  it('shows the prices of another country on request, errors aside', async () => {
    const {submit, newOrders} = await openCheckout();
    const {response, html} = await submit({
      country: 'SE',
      email: '',
      intent: 'country',
    });
    expect(response.status).toBe(200);
    expect(html).toContain('€');
    expect(html).not.toContain('field-error"');
    expect(newOrders()).toEqual([]);
  });

  it('does not sell what has sold meanwhile', async () => {
    const {shop, submit, newOrders, onlyOrder} = await openCheckout();
    variantWithStock(shop, 'fjord-at-dawn', 1);
    expect((await submit()).html).toContain('has sold meanwhile');
    expect(newOrders()).toEqual([]);
    await submit();
    expect(onlyOrder().lines[0]?.quantity).toBe(1);
  });

  it('asks for no address when nothing is sent', async () => {
    const shop = openShop();
    const [variant] = productOf(shop, 'gift-card').variants;
    const {open, submit, onlyOrder} = await openCheckout({
      lines: [
        {merchandiseId: `gid://shopify/ProductVariant/${variant?.id ?? 0}`},
      ],
    });
    expect((await open()).html).not.toContain('Postal code');
    await submit({address1: '', zip: '', city: '', delivery: ''});
    expect(onlyOrder()).toMatchObject({shippingAddress: null, shipping: null});
  });
});
