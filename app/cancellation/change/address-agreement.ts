import type {ChangePermit} from './decide-change';
import {type Delivery, type DeliveryField, differingFields} from './delivery';
import {type AddressErrors, checkAddressForm} from './address-form';

/** A customer's wish for one order that may be changed, in order. Only `agreeAddress` makes one. */
class AddressAgreement {
  // A private member makes the class nominal: a look-alike object is not an agreement.
  readonly #agreed = true;

  constructor(
    readonly permit: ChangePermit<'address'>,
    readonly wanted: Delivery,
    readonly changed: readonly DeliveryField[],
  ) {}

  get isAgreed(): true {
    return this.#agreed;
  }
}

export type {AddressAgreement};

export type AddressAnswer =
  | {readonly kind: 'agreed'; readonly agreement: AddressAgreement}
  | {readonly kind: 'wrong'; readonly errors: AddressErrors}
  /** It is so already. */
  | {readonly kind: 'same'};

/** @param current what the order has now */
export function agreeAddress(
  permit: ChangePermit<'address'>,
  form: Delivery,
  current: Delivery,
): AddressAnswer {
  const {customerNumber, snapshot} = permit.order;
  const {deliveryCountry} = snapshot;
  // A guest's links go to the order's e-mail address: whoever has borrowed their browser must not carry it off.
  const isGuests = customerNumber === null;
  const wanted = isGuests ? {...form, email: current.email} : form;
  const errors = checkAddressForm(wanted, current, deliveryCountry ?? '');
  if (errors) return {kind: 'wrong', errors};
  const changed = differingFields(wanted, current);
  return changed.length === 0
    ? {kind: 'same'}
    : {
        kind: 'agreed',
        agreement: new AddressAgreement(permit, wanted, changed),
      };
}
