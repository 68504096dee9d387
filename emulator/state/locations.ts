import type {Address} from './customers';

export interface Location {
  readonly id: number;
  readonly name: string;
  /** A deactivated location takes nothing back into stock. */
  isActive: boolean;
  /** The third-party service that fulfils from here; null where the merchant's own people do. */
  readonly fulfillmentService: string | null;
  readonly address: Pick<Address, 'address1' | 'zip' | 'city' | 'countryCode'>;
}

export const OWN_WAREHOUSE = 6_300_000_000_001;
export const THIRD_PARTY_WAREHOUSE = 6_300_000_000_002;

/** The shop's own warehouse, and one of a third-party service. Fresh objects on each call. */
export function createLocations(): Location[] {
  return [
    {
      id: OWN_WAREHOUSE,
      name: 'Verkstedet, Oslo',
      isActive: true,
      fulfillmentService: null,
      address: {
        address1: 'Verkstedveien 3',
        zip: '0277',
        city: 'Oslo',
        countryCode: 'NO',
      },
    },
    {
      id: THIRD_PARTY_WAREHOUSE,
      name: 'Nordlager',
      isActive: true,
      fulfillmentService: 'Nordlager',
      address: {
        address1: 'Terminalveien 11',
        zip: '1472',
        city: 'Fjellhamar',
        countryCode: 'NO',
      },
    },
  ];
}
