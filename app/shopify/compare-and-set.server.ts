import {AdminApiError} from './admin-api-error.server';

interface UserError {
  readonly code: string | null;
  readonly message: string;
}

const LOST_RACE = new Set(['STALE_OBJECT', 'INVALID_COMPARE_DIGEST']);

/** Whether `metafieldsSet` has refused because somebody else has written in the meantime. */
export const isLostRace = ({code}: Pick<UserError, 'code'>): boolean =>
  LOST_RACE.has(code ?? '');

/**
 * What came of a `metafieldsSet` with compare digests, which writes all metafields or none.
 * @returns false where somebody else was quicker
 * @throws AdminApiError where Shopify refuses for any other reason
 */
export function isWritten(
  answer: {readonly userErrors: readonly UserError[]} | null | undefined,
): boolean {
  const [userError] = answer?.userErrors ?? [];
  if (userError && !isLostRace(userError)) {
    throw new AdminApiError('failed', userError.message);
  }
  return userError === undefined;
}
