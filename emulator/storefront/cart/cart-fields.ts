import {deliveryOptions} from '../../checkout/delivery-options';
import {connection, type ConnectionArguments} from '../../graphql/connection';
import type {Context} from '../../graphql/context';
import type {Fields} from '../../graphql/schema';
import {addBags} from '../../state/money';
import {requestedConsent} from '../in-context';
import {moneyV2Of} from '../money-v2';
import {
  cartCurrency,
  chosenDelivery,
  effectiveCode,
  needsDelivery,
  pricedLines,
  selectedAddress,
  sumOf,
} from './cart-cost';
import {lineSource} from './cart-line-fields';
import {type CartSource, cartSource} from './cart-results';
import {cartGid, checkoutUrl, findCart} from './cart-store';
import {deliveryGroupId} from './delivery';
import {discountApplications} from './discounts';
import {appliedGiftCards} from './gift-cards';
import {findMetafield} from './metafields';

function cost({cart}: CartSource, {world}: Context) {
  const currency = cartCurrency(cart);
  const lines = pricedLines(world, cart);
  const subtotal = sumOf(
    lines.map(({total}) => total),
    currency,
  );
  const delivery = chosenDelivery(cart, lines);
  const total = delivery ? addBags(subtotal, delivery.price) : subtotal;
  const tax = sumOf(
    lines.map((line) => line.tax),
    currency,
  );
  return {
    checkoutChargeAmount: moneyV2Of(subtotal.presentment),
    subtotalAmount: moneyV2Of(subtotal.presentment),
    subtotalAmountEstimated: true,
    totalAmount: moneyV2Of(total.presentment),
    totalAmountEstimated: true,
    totalDutyAmount: null,
    totalDutyAmountEstimated: true,
    totalTaxAmount: moneyV2Of(tax.presentment),
    totalTaxAmountEstimated: true,
  };
}

function deliveryGroups({cart}: CartSource, {world}: Context) {
  const lines = pricedLines(world, cart);
  const address = selectedAddress(cart);
  if (!address || !needsDelivery(lines)) return [];
  const options = deliveryOptions(cart.language, cartCurrency(cart)).map(
    ({handle, code, title, description, price}) => ({
      code,
      deliveryMethodType: 'SHIPPING',
      description,
      estimatedCost: moneyV2Of(price.presentment),
      handle,
      title,
    }),
  );
  const chosen = chosenDelivery(cart, lines);
  return [
    {
      cartLines: (args: ConnectionArguments) =>
        connection(
          lines.filter(({variant}) => variant.requiresShipping).map(lineSource),
          args,
          ({priced}) => priced.line.id,
        ),
      deliveryAddress: address,
      deliveryOptions: options,
      discountAllocations: [],
      groupType: 'ONE_TIME_PURCHASE',
      id: deliveryGroupId(cart),
      selectedDeliveryOption:
        options.find(({handle}) => handle === chosen?.handle) ?? null,
    },
  ];
}

export const cartQueries = {
  cart: (_root, {id}: {id: string}, {world}) => {
    const cart = findCart(world, id);
    return cart && cartSource(cart);
  },
} satisfies Fields<unknown>;

const attribute = ({cart}: CartSource, {key}: {key: string}) =>
  cart.attributes.find((candidate) => candidate.key === key) ?? null;

export const cartFields = {
  Cart: {
    appliedGiftCards: ({cart}, _args, {world}) => appliedGiftCards(world, cart),
    attribute,
    attributes: ({cart}) => cart.attributes,
    buyerIdentity: ({cart}, _args, {world}) => {
      const {customerId, countryCode, email, phone} = cart.buyerIdentity;
      return {
        countryCode,
        customer: world.customers.get(customerId ?? 0) ?? null,
        deliveryAddressPreferences: [],
        email,
        phone,
        preferences: null,
        purchasingCompany: null,
      };
    },
    checkoutUrl: (
      {cart},
      _args,
      {world},
      {schema, operation, variableValues},
    ) => {
      const consent = requestedConsent(schema, operation, variableValues);
      // Opaque to all but Shopify's own checkout, which takes over what the visitor allows.
      return `${checkoutUrl(world, cart)}${consent ? `&_cs=3.${consent}` : ''}`;
    },
    cost: (source, _args, context) => cost(source, context),
    createdAt: ({cart}) => cart.createdAt,
    delivery: (source) => source,
    deliveryGroups: (source, args: ConnectionArguments, context) =>
      connection(deliveryGroups(source, context), args, ({id}) => id),
    // Codes of this shop apply to lines, never to the cart as a whole.
    discountAllocations: () => [],
    discountApplications: ({cart}, _args, {world}) =>
      discountApplications(world, cart),
    discountCodes: ({cart}) =>
      cart.discountCodes.map((code) => ({
        code,
        applicable: code === effectiveCode(cart) && cart.lines.length > 0,
      })),
    estimatedCost: (source, _args, context) => cost(source, context),
    id: ({cart}) => cartGid(cart),
    lines: ({cart}, args: ConnectionArguments, {world}) =>
      connection(
        pricedLines(world, cart).map(lineSource),
        args,
        ({priced}) => priced.line.id,
      ),
    metafield: ({cart}, wanted: {key: string; namespace?: string | null}) =>
      findMetafield(cart, wanted),
    metafields: (
      {cart},
      args: {identifiers: readonly {key: string; namespace?: string | null}[]},
    ) => args.identifiers.map((wanted) => findMetafield(cart, wanted)),
    note: ({cart}) => cart.note,
    totalQuantity: ({cart}) =>
      cart.lines.reduce((sum, {quantity}) => sum + quantity, 0),
    updatedAt: ({cart}) => cart.updatedAt,
  } satisfies Fields<CartSource>,
  CartDelivery: {
    addresses: ({cart}, {selected}: {selected?: boolean | null}) =>
      cart.deliveryAddresses.filter(
        ({isSelected}) => selected !== true || isSelected,
      ),
  } satisfies Fields<CartSource>,
};
