import type {Product, Variant} from '../state/catalogue';
import type {Address, Customer} from '../state/customers';
import {OWN_WAREHOUSE, THIRD_PARTY_WAREHOUSE} from '../state/locations';
import {minorUnits, type MoneyBag} from '../state/money';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import type {ControlOrderInput} from './control-order-input';
import {
  concludePayments,
  controlPayments,
  settlePayments,
} from './control-payments';
import {createOrder, type NewOrder} from './create-order';
import {findDiscountCode} from './discount-codes';
import {applyOrderEvent, type OrderEventInput} from './order-events';
import {EmulatorRefusal} from './refusal';
import {standardShipping} from './shipping-rates';
import {splitTags} from './tags';
import {partOf} from './transaction-amounts';
import {worldAt} from './world-at';

type FulfillmentState = ControlOrderInput['fulfillmentState'];

/**
 * Makes an order in the state that a test asks for, by letting what leads there happen to it.
 * @throws EmulatorRefusal for goods or a discount that the shop does not have, or a state the order cannot be in
 */
export function createOrderFromControl(
  world: World,
  input: ControlOrderInput,
): Order {
  const now = world.clock.now();
  const createdAt = now - input.ageMinutes * 60_000;
  const customer = input.guest
    ? undefined
    : [...world.customers.values()].find(
        ({email}) => email.toLowerCase() === input.email,
      );
  const order = createOrder(
    worldAt(world, createdAt),
    newOrder(world, input, customer),
  );
  // What happened since is dated halfway between then and now.
  const since = worldAt(world, (createdAt + now) / 2);
  settlePayments(since, order, input);
  bringToFulfillmentState(since, order, input.fulfillmentState);
  concludePayments(since, order, input);
  return order;
}

function newOrder(
  world: World,
  input: ControlOrderInput,
  customer: Customer | undefined,
): NewOrder {
  const recipient = recipientOf(input, customer);
  const shipping = standardShipping(
    recipient.language,
    recipient.presentmentCurrency,
  );
  return {
    ...recipient,
    customerId: customer?.id ?? null,
    email: input.email,
    lines: chosenLines(world, input),
    shipping,
    payments: controlPayments(input),
    duties:
      input.duties === null ? null : dutiesOf(input.duties, shipping.price),
    discountCodes: discountCodes(input),
    note: input.note,
    tags: splitTags(input.tags),
    riskLevel: input.riskLevel,
    locationId: REQUEST_STATES.has(input.fulfillmentState)
      ? THIRD_PARTY_WAREHOUSE
      : OWN_WAREHOUSE,
  };
}

function recipientOf(
  input: ControlOrderInput,
  customer: Customer | undefined,
): Pick<
  NewOrder,
  'language' | 'countryCode' | 'presentmentCurrency' | 'shippingAddress'
> {
  const address =
    customer?.addresses.find(({id}) => id === customer.defaultAddressId) ??
    null;
  const countryCode = input.country ?? address?.countryCode ?? 'NO';
  const isNorwegian = countryCode === 'NO';
  return {
    language: customer?.language ?? (isNorwegian ? 'nb' : 'en'),
    countryCode,
    presentmentCurrency: input.currency ?? (isNorwegian ? 'NOK' : 'EUR'),
    shippingAddress: {...(address ?? SOMEWHERE), countryCode},
  };
}

/** Where what a customer without an address has ordered goes: what is delivered goes somewhere. */
const SOMEWHERE: Address = {
  id: 6_300_000_000_001,
  firstName: 'Sunniva',
  lastName: 'Lid',
  company: null,
  address1: 'Storgata 1',
  address2: null,
  zip: '0155',
  city: 'Oslo',
  countryCode: 'NO',
  zoneCode: null,
  phone: null,
};

function chosenLines(world: World, input: ControlOrderInput) {
  if (input.lines) {
    return input.lines.map((line) => ({
      variantId: chosenVariant(world, line).id,
      quantity: line.quantity,
      customAttributes: line.customAttributes,
    }));
  }
  const ordinary = world.catalogue.products
    .filter(isOrdinary)
    .flatMap(({variants}) => variants)
    .find(({available}) => available > 0);
  if (!ordinary) throw new EmulatorRefusal('The shop is sold out.');
  // Part of an order can only be sent where there is more than one piece.
  const quantity = input.fulfillmentState === 'partially_fulfilled' ? 2 : 1;
  return [{variantId: ordinary.id, quantity}];
}

const isOrdinary = (product: Product) =>
  !product.isGiftCard && !product.tags.includes('kan-ikke-avbestilles');

function chosenVariant(
  {catalogue}: World,
  choice: NonNullable<ControlOrderInput['lines']>[number],
): Variant {
  const {sku, variantId, handle} = choice;
  const variant =
    handle === undefined
      ? catalogue.products
          .flatMap(({variants}) => variants)
          .find((each) => each.id === variantId || each.sku === sku)
      : catalogue.products.find((product) => product.handle === handle)
          ?.variants[0];
  if (variant) return variant;
  throw new EmulatorRefusal(
    `The shop does not sell ${sku ?? handle ?? variantId ?? 'that'}.`,
  );
}

function discountCodes({discountCode}: ControlOrderInput): string[] {
  if (discountCode === null) return [];
  const found = findDiscountCode(discountCode);
  if (!found) {
    throw new EmulatorRefusal(`There is no discount code ${discountCode}.`);
  }
  return [found.code];
}

/** Duties at the exchange rate of the shop's own price lists. */
const dutiesOf = (duties: string, price: MoneyBag): MoneyBag =>
  partOf(price, minorUnits(duties));

const SUBMITTED = [{event: 'submit-fulfillment-request'}] as const;
const ACCEPTED = [...SUBMITTED, {event: 'accept-fulfillment-request'}] as const;
const CANCELLATION_REQUESTED = [
  ...ACCEPTED,
  {event: 'submit-cancellation-request'},
] as const;

const STEPS: Readonly<
  Record<
    Exclude<FulfillmentState, 'scheduled' | 'partially_fulfilled'>,
    readonly OrderEventInput[]
  >
> = {
  unfulfilled: [],
  in_progress: [{event: 'pick'}],
  on_hold: [{event: 'hold', reason: 'OTHER'}],
  fulfilled: [{event: 'ship'}],
  delivered: [{event: 'ship'}, {event: 'deliver'}],
  submitted: SUBMITTED,
  accepted: ACCEPTED,
  rejected: [...SUBMITTED, {event: 'reject-fulfillment-request'}],
  cancellation_requested: CANCELLATION_REQUESTED,
  cancellation_accepted: [
    ...CANCELLATION_REQUESTED,
    {event: 'accept-cancellation'},
  ],
  cancellation_rejected: [
    ...CANCELLATION_REQUESTED,
    {event: 'reject-cancellation'},
  ],
};

/** States that only a third-party fulfilment service's orders can be in. */
const REQUEST_STATES: ReadonlySet<FulfillmentState> = new Set([
  'submitted',
  'accepted',
  'rejected',
  'cancellation_requested',
  'cancellation_accepted',
  'cancellation_rejected',
]);

function bringToFulfillmentState(
  world: World,
  order: Order,
  state: FulfillmentState,
): void {
  if (state === 'scheduled') {
    for (const each of order.fulfillmentOrders) each.status = 'SCHEDULED';
    return;
  }
  const steps =
    state === 'partially_fulfilled' ? [shipOnePiece(order)] : STEPS[state];
  for (const step of steps) applyOrderEvent(world, order, step);
}

function shipOnePiece(order: Order): OrderEventInput {
  const packed = order.lines.filter(({isGiftCard}) => !isGiftCard);
  const pieces = packed.reduce((sum, {quantity}) => sum + quantity, 0);
  const [first] = packed;
  if (!first || pieces < 2) {
    throw new EmulatorRefusal(
      'An order of one piece cannot be fulfilled in part.',
    );
  }
  return {event: 'ship', lines: [{lineId: first.id, quantity: 1}]};
}
