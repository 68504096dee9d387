import type {OrderSnapshot} from './order-snapshot';
import type {Policy} from './policy';

/**
 * Whether the law gives the buyer a right to withdraw from this contract: a consumer in one of the policy's countries.
 * Until 14 days after delivery they owe no fee, no reason, and nobody may press store credit on them (Directive
 * 2011/83/EU, articles 9 and 13), so an order that can still be cancelled is always within it.
 */
export const isProtectedConsumer = (
  {countryCode, purchaser}: Pick<OrderSnapshot, 'countryCode' | 'purchaser'>,
  {withdrawalCountries}: Pick<Policy, 'withdrawalCountries'>,
): boolean =>
  purchaser !== 'company' &&
  // Where it goes is not known: the law is kept rather than guessed away.
  (countryCode === null || withdrawalCountries.includes(countryCode));

/** Whoever has a right to withdraw need not say why. */
export const isReasonRequired = (
  order: Pick<OrderSnapshot, 'countryCode' | 'purchaser'>,
  policy: Pick<Policy, 'reasonRequired' | 'withdrawalCountries'>,
): boolean => policy.reasonRequired && !isProtectedConsumer(order, policy);
