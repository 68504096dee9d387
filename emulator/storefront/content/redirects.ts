import {GraphQLError} from 'graphql';
import {connection, type ConnectionArguments} from '../../graphql/connection';
import {gid} from '../../graphql/gid';
import type {Fields} from '../../graphql/schema';
import type {UrlRedirect} from '../../state/catalogue';

/** The one kind of question that storefronts ask. */
const BY_PATH = /^path:(.*)$/;

function pathAsked(query: string): string {
  const [, path] = BY_PATH.exec(query) ?? [];
  if (path !== undefined) return path;
  throw new GraphQLError(
    "The emulator's storefront API finds redirects by their path only.",
    {extensions: {code: 'NOT_EMULATED'}},
  );
}

export const redirectQueries = {
  urlRedirects: (
    _root,
    args: ConnectionArguments & {query?: string | null},
    {world},
  ) => {
    const path = args.query == null ? null : pathAsked(args.query);
    const {redirects} = world.catalogue;
    return connection(
      redirects.filter((redirect) => path === null || redirect.path === path),
      args,
      ({id}) => id,
    );
  },
} satisfies Fields<unknown>;

export const redirectFields = {
  UrlRedirect: {
    id: ({id}) => gid('UrlRedirect', id),
  } satisfies Fields<UrlRedirect>,
};
