import {GraphQLError} from 'graphql';
import {connection, type ConnectionArguments} from '../../graphql/connection';
import type {Fields} from '../../graphql/schema';

const none = (_root: unknown, args: ConnectionArguments) =>
  connection<never>([], args, String);

/** What the demo shop does not use, and so truthfully has nothing of. */
export const unusedQueries = {
  // No location offers pickup in person.
  locations: none,
  metaobject: () => null,
  metaobjects: none,
  customer: () => {
    throw new GraphQLError(
      'Access denied for customer field. The shop uses customer accounts, whose API this is not.',
      {extensions: {code: 'ACCESS_DENIED'}},
    );
  },
} satisfies Fields<unknown>;
