import {GraphQLError} from 'graphql';
import type {Context} from '../graphql/context';
import type {Customer} from '../state/customers';

/** The customer whose token came with the request. Their existence was checked before any resolver ran. */
export function signedInCustomer({world, customerId}: Context): Customer {
  const customer =
    customerId === null ? undefined : world.customers.get(customerId);
  if (!customer) throw new GraphQLError('There is no customer for this token.');
  return customer;
}
