import type {Address} from '../state/customers';
import type {World} from '../state/world';

export interface MailingAddressInput {
  readonly country?: string | null;
  readonly id?: string | null;
  readonly province?: string | null;
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

/** The address with what the input names changed, or emptied by null or "", as an address of its own. */
export function addressFromInput(
  world: World,
  current: Address | null,
  input: MailingAddressInput,
): Address {
  const base = current ?? EMPTY;
  const kept = (given: string | null | undefined, old: string): string =>
    given === undefined ? old : (given ?? '');
  const keptOrNull = (
    given: string | null | undefined,
    old: string | null,
  ): string | null => (given === undefined ? old : given || null);
  const {countryCode = base.countryCode} = input;
  const isAbroad = countryCode !== base.countryCode;
  return {
    id: world.nextId(),
    firstName: kept(input.firstName, base.firstName),
    lastName: kept(input.lastName, base.lastName),
    company: keptOrNull(input.company, base.company),
    address1: kept(input.address1, base.address1),
    address2: keptOrNull(input.address2, base.address2),
    zip: kept(input.zip, base.zip),
    city: kept(input.city, base.city),
    countryCode: countryCode ?? base.countryCode,
    zoneCode: keptOrNull(input.provinceCode, isAbroad ? null : base.zoneCode),
    phone: keptOrNull(input.phone, base.phone),
  };
}
