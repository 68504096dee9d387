import {GraphQLError} from 'graphql';

/** For an argument or a value that the emulator's Admin API does not go into: better no answer than a made-up one. */
export const notEmulated = (what: string): GraphQLError =>
  new GraphQLError(`The emulator's admin API does not implement ${what} yet.`, {
    extensions: {code: 'NOT_EMULATED'},
  });
