import {AdminApiError} from './admin-api-error.server';
import type {GraphQLErrors} from './admin-exchange.server';

/** What GraphQL's errors come to, or null where there are none. */
export function graphQLError(
  errors: GraphQLErrors,
  data: Record<string, unknown> | null,
  isMutation: boolean,
): AdminApiError | null {
  if (errors.length === 0) return null;
  const codes = errors.map(({extensions}) => extensions?.code);
  const text = errors.map(sentence).join('; ');
  const isBroken = codes.includes('INTERNAL_SERVER_ERROR');
  if (isBroken || (isMutation && wasRun(errors, data))) {
    return new AdminApiError('unanswered', text);
  }
  return new AdminApiError(
    codes.includes('ACCESS_DENIED') ? 'denied' : 'failed',
    text,
  );
}

/** A mutation whose answer has a hole in it was carried out: the error lies in what was asked about it. */
function wasRun(
  errors: GraphQLErrors,
  data: Record<string, unknown> | null,
): boolean {
  if (data === null) return false;
  return (
    Object.values(data).some((field) => field !== null) ||
    errors.some(({path}) => path != null && path.length > 1)
  );
}

/** Shopify's words, and the scope that is needed where they do not name it. */
function sentence({message, extensions}: GraphQLErrors[number]): string {
  const access = extensions?.requiredAccess?.replace(/\.$/, '');
  return access && !message.includes(access)
    ? `${message} Required access: ${access}.`
    : message;
}
