import {storeCreditAccountFields as sharedFields} from '../customer/store-credit-fields';
import type {Context} from '../graphql/context';
import {numericId} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {storeCreditAccounts} from '../orders/store-credit';
import type {StoreCreditAccount} from '../state/store-credit';

/** The account of this gid, or null. */
export function storeCreditAccountOf(
  {world}: Context,
  id: string,
): StoreCreditAccount | null {
  const number = numericId('StoreCreditAccount', id);
  return storeCreditAccounts(world).find((each) => each.id === number) ?? null;
}

export const storeCreditAccountFields = {
  ...sharedFields,
  owner: ({customerId}, _args, {world}) => {
    const customer = world.customers.get(customerId);
    return customer && {__typename: 'Customer', ...customer};
  },
} satisfies Fields<StoreCreditAccount>;
