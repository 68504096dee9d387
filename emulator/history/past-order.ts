import type {Random} from '../art/random';
import type {NewOrder} from '../orders/create-order';
import type {NewPayment} from '../orders/record-payments';
import {standardShipping} from '../orders/shipping-rates';
import type {Address, Customer} from '../state/customers';
import type {World} from '../state/world';

/** Where most orders go to, by how often: the shop sells in Norway and, in euros, to a few more countries. */
const COUNTRIES = ['NO', 'NO', 'NO', 'NO', 'NO', 'DE', 'SE', 'US'] as const;

const GATEWAYS = [
  'shopify_payments',
  'shopify_payments',
  'shopify_payments',
  'shopify_payments',
  'klarna',
  'vipps',
  'paypal',
  'Faktura',
] as const;

/** People who buy again and again. Their countries are those of their addresses. */
export function buyers(
  world: World,
  random: Random,
  count: number,
): readonly [Customer, ...Customer[]] {
  const addresses = new Map<string, Address>(
    COUNTRIES.map((countryCode) => [
      countryCode,
      addressIn(world, countryCode),
    ]),
  );
  const buyer = (): Customer => {
    const countryCode = random.pick(COUNTRIES);
    const address = addresses.get(countryCode) ?? addressIn(world, countryCode);
    const id = world.nextId();
    const customer: Customer = {
      id,
      email: `buyer-${id}@example.com`,
      firstName: 'Inger',
      lastName: 'Berg',
      phone: null,
      language: countryCode === 'NO' ? 'nb' : 'en',
      createdAt: world.clock.iso(),
      addresses: [address],
      defaultAddressId: address.id,
      tags: [],
      metafields: [],
    };
    world.customers.set(id, customer);
    return customer;
  };
  return [buyer(), ...Array.from({length: count - 1}, buyer)];
}

const addressIn = (world: World, countryCode: string): Address => ({
  id: world.nextId(),
  firstName: 'Inger',
  lastName: 'Berg',
  company: null,
  address1: 'Storgata 1',
  address2: null,
  zip: '0155',
  city: 'Oslo',
  countryCode,
  zoneCode: null,
  phone: null,
});

/** An order as somebody or other might place it. */
export function newOrder(
  random: Random,
  people: readonly [Customer, ...Customer[]],
  goods: readonly [number, ...number[]],
  tags: readonly string[],
): NewOrder {
  const buyer = random.pick(people);
  const [shippingAddress = null] = buyer.addresses;
  const countryCode = shippingAddress?.countryCode ?? 'NO';
  const presentmentCurrency = countryCode === 'NO' ? 'NOK' : 'EUR';
  return {
    // Guests have no account.
    customerId: random.chance(0.1) ? null : buyer.id,
    email: buyer.email,
    language: buyer.language,
    countryCode,
    presentmentCurrency,
    lines: Array.from({length: random.chance(0.3) ? 2 : 1}, () =>
      lineOf(random, goods),
    ),
    shippingAddress,
    shipping: standardShipping(buyer.language, presentmentCurrency),
    payments: [paymentOf(random)],
    tags: [...tags, ...(random.chance(0.04) ? ['wholesale'] : [])],
    riskLevel: random.chance(0.02) ? 'HIGH' : 'LOW',
  };
}

/** What is packed and sent, as the past's orders take it. @throws RangeError where the shop sells nothing */
export function goodsOf({catalogue}: World): readonly [number, ...number[]] {
  const [first, ...others] = catalogue.products
    .filter(({isGiftCard}) => !isGiftCard)
    .flatMap(({variants}) => variants.map(({id}) => id));
  if (first === undefined) throw new RangeError('The shop sells nothing');
  return [first, ...others];
}

const lineOf = (
  random: Random,
  goods: readonly [number, ...number[]],
): NewOrder['lines'][number] => ({
  variantId: random.pick(goods),
  quantity: random.chance(0.15) ? 2 : 1,
  customAttributes: random.chance(0.03)
    ? [{key: 'Name to print', value: 'Nora'}]
    : [],
});

function paymentOf(random: Random): NewPayment {
  const gateway = random.pick(GATEWAYS);
  if (gateway === 'Faktura') return {kind: 'pending', gateway};
  const kind = random.chance(0.1) ? 'authorization' : 'sale';
  return gateway === 'shopify_payments'
    ? {kind, gateway, brand: 'Visa', lastDigits: '4242'}
    : {kind, gateway};
}
