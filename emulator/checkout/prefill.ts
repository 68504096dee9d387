import type {Cart} from '../state/carts';
import type {Customer} from '../state/customers';
import type {World} from '../state/world';
import {selectedAddress} from '../storefront/cart/cart-cost';
import {currencyOf, DELIVERY_COUNTRIES} from '../storefront/markets';
import type {CheckoutValues} from './checkout-form';
import {deliveryOptions} from './delivery-options';
import {findCustomer} from './place-order';

/** A country the shop delivers to, at the prices that the cart shows. */
function deliveryCountry({buyerIdentity: {countryCode}}: Cart): string {
  if (DELIVERY_COUNTRIES.includes(countryCode)) return countryCode;
  const currency = currencyOf(countryCode);
  return (
    DELIVERY_COUNTRIES.find((code) => currencyOf(code) === currency) ??
    countryCode
  );
}

/** The customer whom the cart was said to be of, or who has its e-mail address. */
function knownCustomer(
  world: World,
  {buyerIdentity: {customerId, email}}: Cart,
): Customer | null {
  const named = world.customers.get(customerId ?? 0);
  return named ?? (email === null ? null : findCustomer(world, email));
}

type Person = Partial<
  Record<'firstName' | 'lastName' | 'phone', string | null>
>;
type Place = Person &
  Partial<Record<'address1' | 'address2' | 'zip' | 'city', string | null>>;

const name = (person: Person | null | undefined) => ({
  firstName: person?.firstName ?? '',
  lastName: person?.lastName ?? '',
  phone: person?.phone ?? '',
});

const street = (place: Place | null | undefined) => ({
  address1: place?.address1 ?? '',
  address2: place?.address2 ?? '',
  zip: place?.zip ?? '',
  city: place?.city ?? '',
});

/** What the shop knows of the buyer already: from the cart, or from the customer's own address. */
export function firstValues(
  world: World,
  cart: Cart,
  signedIn: Customer | null,
): CheckoutValues {
  const {email, phone} = cart.buyerIdentity;
  const customer = signedIn ?? knownCustomer(world, cart);
  const country = deliveryCountry(cart);
  const home = customer?.addresses.find(
    ({id}) => id === customer.defaultAddressId,
  );
  // An address abroad would change the prices that the buyer has been shown.
  const address =
    selectedAddress(cart) ?? (home?.countryCode === country ? home : null);
  const [usual] = deliveryOptions(cart.language, currencyOf(country));
  const person = name(address ?? customer);
  return {
    ...person,
    ...street(address),
    phone: phone ?? person.phone,
    email: email ?? customer?.email ?? '',
    country,
    delivery: cart.deliveryOption ?? usual.handle,
    payment: 'card',
    cardNumber: '',
    cardExpiry: '',
    cardCvc: '',
  };
}
