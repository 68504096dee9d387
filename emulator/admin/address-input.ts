import type {Address} from '../state/customers';
import type {World} from '../state/world';

export interface MailingAddressInput {
  readonly address1?: string | null;
  readonly address2?: string | null;
  readonly city?: string | null;
  readonly company?: string | null;
  readonly countryCode?: string | null;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly phone?: string | null;
  readonly provinceCode?: string | null;
  readonly zip?: string | null;
}

const EMPTY: Omit<Address, 'id'> = {
  firstName: '',
  lastName: '',
  company: null,
  address1: '',
  address2: null,
  zip: '',
  city: '',
  countryCode: 'NO',
  zoneCode: null,
  phone: null,
};

/** The address with what the input names changed, as an address of its own. */
export function addressFromInput(
  world: World,
  current: Address | null,
  input: MailingAddressInput,
): Address {
  const {provinceCode, ...rest} = input;
  const given = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value != null),
  );
  const base = current ?? EMPTY;
  return {
    ...base,
    ...given,
    zoneCode: provinceCode ?? base.zoneCode,
    id: world.nextId(),
  };
}
