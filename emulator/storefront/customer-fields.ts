import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import type {Customer} from '../state/customers';
import {NO_METAFIELDS} from './no-metafields';

/** The signed-in buyer, as far as a cart shows them. */
export const customerFields = {
  Customer: {
    ...NO_METAFIELDS,
    avatarUrl: () => null,
    displayName: ({firstName, lastName, email}) =>
      `${firstName} ${lastName}`.trim() || email,
    firstName: ({firstName}) => firstName || null,
    id: ({id}) => gid('Customer', id),
    lastName: ({lastName}) => lastName || null,
    socialLoginProvider: () => null,
  } satisfies Fields<Customer>,
};
